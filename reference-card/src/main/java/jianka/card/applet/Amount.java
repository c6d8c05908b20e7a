package jianka.card.applet;

import javacard.framework.Util;

/** Amounts (金额): unsigned, in fen, four bytes, most significant first (CMD-166). */
final class Amount {

  static final short LENGTH = 4;

  private Amount() {}

  static boolean isZero(byte[] amount, short offset) {
    return Util.getShort(amount, offset) == 0 && Util.getShort(amount, (short) (offset + 2)) == 0;
  }

  /** Whether the first amount is above the second. */
  static boolean isAbove(byte[] first, short offset, byte[] second, short secondOffset) {
    return isBelow(second, secondOffset, first, offset, LENGTH);
  }

  /** Whether the first row of bytes is the smaller number; packed digits compare alike. */
  static boolean isBelow(
      byte[] first, short offset, byte[] second, short secondOffset, short length) {
    for (short i = 0; i < length; i++) {
      short left = (short) (first[(short) (offset + i)] & 0xFF);
      short right = (short) (second[(short) (secondOffset + i)] & 0xFF);
      if (left != right) {
        return left < right;
      }
    }
    return false;
  }

  /** Adds in place; false where the sum has no room in four bytes. */
  static boolean add(byte[] target, short offset, byte[] added, short addedOffset) {
    short carry = 0;
    for (short i = LENGTH - 1; i >= 0; i--) {
      short sum =
          (short)
              ((short) (target[(short) (offset + i)] & 0xFF)
                  + (short) (added[(short) (addedOffset + i)] & 0xFF)
                  + carry);
      target[(short) (offset + i)] = (byte) sum;
      carry = (short) (sum >> 8);
    }
    return carry == 0;
  }

  /** Subtracts in place, below zero from the top again. */
  static void subtract(byte[] target, short offset, byte[] taken, short takenOffset) {
    short borrow = 0;
    for (short i = LENGTH - 1; i >= 0; i--) {
      short rest =
          (short)
              ((short) (target[(short) (offset + i)] & 0xFF)
                  - (short) (taken[(short) (takenOffset + i)] & 0xFF)
                  - borrow);
      target[(short) (offset + i)] = (byte) rest;
      borrow = rest < 0 ? (short) 1 : (short) 0;
    }
  }
}
