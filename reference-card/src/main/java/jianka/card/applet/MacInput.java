package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/** The row of fields that a MAC or TAC of a transaction covers (commands, T-CMD-8, T-CMD-9). */
final class MacInput {

  private static final short LONGEST = 40;

  private final byte[] bytes;
  private final short[] length;

  MacInput() {
    bytes = JCSystem.makeTransientByteArray(LONGEST, JCSystem.CLEAR_ON_RESET);
    length = JCSystem.makeTransientShortArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  MacInput begin() {
    length[0] = 0;
    return this;
  }

  MacInput add(byte[] source, short offset, short count) {
    length[0] = Util.arrayCopyNonAtomic(source, offset, bytes, length[0], count);
    return this;
  }

  MacInput add(byte value) {
    bytes[length[0]++] = value;
    return this;
  }

  byte[] bytes() {
    return bytes;
  }

  short length() {
    return length[0];
  }
}
