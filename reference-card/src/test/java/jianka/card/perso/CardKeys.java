package jianka.card.perso;

import java.nio.file.Path;
import java.util.HexFormat;

/** Keys of the card of a profile, for tests in other packages that authenticate. */
public final class CardKeys {

  private static final int MASTER = 10;

  private CardKeys() {}

  /**
   * The first version of a key, in hex.
   *
   * @param fid FID of the DF that holds it
   * @param number key number
   */
  public static String of(Path profile, int fid, int number) throws ProfileException {
    return ProfileReader.read(profile, CardOptions.none()).directories().stream()
        .filter(directory -> directory.fid() == fid)
        .flatMap(directory -> directory.keys().stream())
        .filter(key -> key.number() == number && key.role() != MASTER)
        .map(key -> HexFormat.of().withUpperCase().formatHex(key.values().get(0)))
        .findFirst()
        .orElseThrow();
  }
}
