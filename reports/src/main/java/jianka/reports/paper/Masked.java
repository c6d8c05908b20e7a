package jianka.reports.paper;

/** Numbers of single cards: a report shows at most their last two characters (TST-115). */
final class Masked {

  /** Historical bytes TA to TD of the card standard: the serial of the chip. */
  private static final int SERIAL = 4;

  private Masked() {}

  static String serial(String serial, boolean reference) {
    if (reference || serial.length() <= 2) {
      return serial;
    }
    return "*".repeat(Math.min(8, serial.length() - 2)) + serial.substring(serial.length() - 2);
  }

  /**
   * An ATR with the last four of its 13 historical bytes hidden but for the last digits; any other
   * answer has no serial at this place and is shown as it is.
   *
   * @param answer hex
   */
  static String answer(String answer, boolean reference) {
    int end = reference ? -1 : endOfHistoricalBytes(answer);
    if (end < 0) {
      return answer;
    }
    return answer.substring(0, 2 * (end - SERIAL))
        + "*".repeat(2 * SERIAL - 2)
        + answer.substring(2 * end - 2);
  }

  /** Index of the byte after the historical bytes of an ATR with 13 of them, else -1. */
  private static int endOfHistoricalBytes(String answer) {
    if (answer.length() < 4 || !answer.startsWith("3B") && !answer.startsWith("3F")) {
      return -1;
    }
    int at = 2;
    int announced = Integer.parseInt(answer.substring(2, 4), 16);
    int historical = announced & 0x0F;
    while ((announced & 0xF0) != 0) {
      int interfaceBytes = Integer.bitCount(announced & 0xF0);
      int last = at + interfaceBytes - 1;
      boolean more = (announced & 0x80) != 0 && answer.length() >= 2 * last + 2;
      at += interfaceBytes;
      announced = more ? Integer.parseInt(answer.substring(2 * last, 2 * last + 2), 16) : 0;
    }
    int end = at + historical;
    return historical == 13 && answer.length() >= 2 * end ? end : -1;
  }
}
