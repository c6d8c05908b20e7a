package jianka.bench.apdu;

import java.util.HexFormat;
import java.util.Locale;

/** Upper-case hex without prefix, the notation of the card standard. */
public final class Hex {

  private static final HexFormat FORMAT = HexFormat.of().withUpperCase();

  private Hex() {}

  /** Two digits a byte, no separator. */
  public static String of(byte[] bytes) {
    return FORMAT.formatHex(bytes);
  }

  /** Two digits. */
  public static String of(int unsignedByte) {
    return String.format("%02X", unsignedByte & 0xFF);
  }

  /**
   * Reads hex digits; blanks between bytes are ignored.
   *
   * @throws IllegalArgumentException when anything but pairs of hex digits remains
   */
  public static byte[] bytes(String text) {
    String digits = text.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    try {
      return FORMAT.parseHex(digits);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not pairs of hex digits", e);
    }
  }

  /** Joins byte strings. */
  public static byte[] join(byte[]... parts) {
    int length = 0;
    for (byte[] part : parts) {
      length += part.length;
    }
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
