package jianka.bench.terminal;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The bytes a card answers to reset or, contactless, to RATS.
 *
 * @param side contact: {@code bytes} is an ATR from TS on; contactless: an ATS from TL on, or the
 *     ATR that a PC/SC reader makes up of it, marked by {@code synthetic}
 * @param bytes the whole answer
 * @param synthetic whether the reader made the answer up
 */
public record ResetAnswer(CardInterface side, byte[] bytes, boolean synthetic) {

  public ResetAnswer {
    bytes = bytes.clone();
  }

  /** An answer as the card gave it. */
  public static ResetAnswer of(CardInterface side, byte[] bytes) {
    return new ResetAnswer(side, bytes, false);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResetAnswer that
        && side == that.side
        && synthetic == that.synthetic
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return side + " " + HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
