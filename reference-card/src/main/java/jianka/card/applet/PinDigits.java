package jianka.card.applet;

/** The form of a PIN: packed digits, an odd number of them closed with nibble F (SEC-001). */
final class PinDigits {

  private static final short FEWEST = 4;

  private PinDigits() {}

  /**
   * Whether the bytes can be a new PIN (SEC-024, SEC-025).
   *
   * @param fewestHolds whether four digits at least are asked for
   * @param digitsHold whether the nibbles are looked at
   */
  static boolean areAcceptable(
      byte[] source,
      short offset,
      short length,
      Options options,
      boolean fewestHolds,
      boolean digitsHold) {
    if (length > Pin.MAX_LENGTH) {
      return false;
    }
    short nibbles = (short) (2 * length);
    short digits =
        (source[(short) (offset + length - 1)] & 0x0F) == 0x0F ? (short) (nibbles - 1) : nibbles;
    if ((digits < FEWEST && fewestHolds) || digits > options.value(Options.MAX_DIGITS)) {
      return false;
    }
    short highest = options.is(Options.CHECK_DIGITS) ? (short) 9 : (short) 14;
    for (short i = 0; i < digits && digitsHold; i++) {
      short both = source[(short) (offset + (i >> 1))];
      short nibble = (i & 1) == 0 ? (short) ((both >> 4) & 0x0F) : (short) (both & 0x0F);
      if (nibble > highest) {
        return false;
      }
    }
    return true;
  }
}
