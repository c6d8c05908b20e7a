package jianka.card.perso;

import java.nio.ByteBuffer;

/**
 * Reads the amount file at issue (data, T-DATA-08): load counter 2 ‖ purchase counter 2 ‖ balance 4
 * ‖ own sum 4 ‖ pooled sum 4, all binary, then year 2 ‖ starting day 2 in packed digits.
 */
final class AmountReader {

  private static final int LENGTH = 20;
  private static final long HIGHEST_COUNTER = 0xFFFFL;
  private static final long HIGHEST_AMOUNT = 0xFFFFFFFFL;

  private AmountReader() {}

  static byte[] read(ProfileField amounts) throws ProfileException {
    return ByteBuffer.allocate(LENGTH)
        .putShort((short) number(amounts.child("load"), HIGHEST_COUNTER))
        .putShort((short) number(amounts.child("purchase"), HIGHEST_COUNTER))
        .putInt((int) number(amounts.child("balance"), HIGHEST_AMOUNT))
        .putInt((int) number(amounts.child("own"), HIGHEST_AMOUNT))
        .putInt((int) number(amounts.child("pooled"), HIGHEST_AMOUNT))
        .put(amounts.child("year").hex(2))
        .put(amounts.child("day").hex(2))
        .array();
  }

  private static long number(ProfileField field, long highest) throws ProfileException {
    if (!field.exists()) {
      return 0;
    }
    String text = field.text();
    if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) > highest) {
      throw field.wrong("must be 0 to " + highest + ", is " + text);
    }
    return Long.parseLong(text);
  }
}
