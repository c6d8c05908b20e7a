package jianka.card.sim;

/** The form of a short APDU. */
final class ApduForm {

  private static final int HEADER = 4;
  private static final int P3 = 4;

  private ApduForm() {}

  /** Whether the bytes are one of the cases 1 to 4 with Lc and Le of one byte. */
  static boolean isWellFormed(byte[] command) {
    if (command.length < HEADER) {
      return false;
    }
    if (command.length <= P3 + 1) {
      return true;
    }
    int lc = command[P3] & 0xFF;
    int data = command.length - P3 - 1;
    return lc != 0 && (data == lc || data == lc + 1);
  }
}
