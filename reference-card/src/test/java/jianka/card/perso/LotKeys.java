package jianka.card.perso;

import java.util.HexFormat;
import java.util.List;
import jianka.card.perso.CardProfile.Algorithm;

/** Keys before issue, for tests in other packages. */
public final class LotKeys {

  private LotKeys() {}

  /** The transport key of a test lot, in hex. */
  public static String transport(String algorithm) {
    byte[] key =
        new KeyDerivation(Algorithm.valueOf(algorithm), "SSC-TEST", List.of()).lotKey("TK");
    return HexFormat.of().withUpperCase().formatHex(key);
  }
}
