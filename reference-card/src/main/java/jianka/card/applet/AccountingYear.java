package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * The year rule of a purchase (commands, section 16): with n = date - (year, starting day) below
 * 10000, all read as decimal numbers, the sums of the running accounting year grow; otherwise a new
 * year begins with the amounts of this purchase. As packed digits n is below 10000 exactly when the
 * date is below (year + 1, starting day).
 */
final class AccountingYear {

  private static final short DATE_LENGTH = 4;
  private static final short YEAR_LENGTH = 2;

  private final Card card;

  /** Year and day as they stand in a date. */
  private final byte[] border;

  AccountingYear(Card card) {
    this.card = card;
    border = JCSystem.makeTransientByteArray(DATE_LENGTH, JCSystem.CLEAR_ON_RESET);
  }

  /**
   * Applies the rule to an image of the amount file.
   *
   * @param paid account, own and pooled amount one after the other
   * @param date place of yyyymmdd in packed digits
   * @return false where a sum has no room in its four bytes
   */
  boolean apply(byte[] image, byte[] paid, byte[] time, short date) {
    short own = AmountFile.OWN;
    short pooled = AmountFile.POOLED;
    if (isRunningYear(image, time, date)) {
      boolean fits = Amount.add(image, own, paid, MedicalTransaction.OWN);
      return Amount.add(image, pooled, paid, MedicalTransaction.POOLED) && fits;
    }
    Util.arrayCopyNonAtomic(paid, MedicalTransaction.OWN, image, own, Amount.LENGTH);
    Util.arrayCopyNonAtomic(paid, MedicalTransaction.POOLED, image, pooled, Amount.LENGTH);
    begin(image, time, date);
    return true;
  }

  private boolean isRunningYear(byte[] image, byte[] time, short date) {
    if (!card.rules.hold(Rules.YEAR_CHANGE_REPLACES_THE_SUMS)) {
      return true;
    }
    Util.arrayCopyNonAtomic(image, AmountFile.YEAR, border, (short) 0, YEAR_LENGTH);
    copyDay(image);
    if (card.options.is(Options.EARLY_DATE_STARTS_A_YEAR)
        && Amount.isBelow(time, date, border, (short) 0, DATE_LENGTH)) {
      return false;
    }
    step(border, true);
    if (Amount.isBelow(time, date, border, (short) 0, DATE_LENGTH)) {
      return true;
    }
    return !card.rules.hold(Rules.YEAR_BORDER_IS_EXACT)
        && Util.arrayCompare(time, date, border, (short) 0, DATE_LENGTH) == 0;
  }

  /** The year of the date, or the one before while the starting day is still to come. */
  private void begin(byte[] image, byte[] time, short date) {
    Util.arrayCopyNonAtomic(time, date, border, (short) 0, YEAR_LENGTH);
    copyDay(image);
    if (!card.options.is(Options.YEAR_IS_THE_CALENDARS)
        && card.rules.hold(Rules.YEAR_BEGINS_AT_THE_STARTING_DAY)
        && Amount.isBelow(time, date, border, (short) 0, DATE_LENGTH)) {
      step(border, false);
    }
    Util.arrayCopyNonAtomic(border, (short) 0, image, AmountFile.YEAR, YEAR_LENGTH);
  }

  private void copyDay(byte[] image) {
    Util.arrayCopyNonAtomic(image, AmountFile.DAY, border, YEAR_LENGTH, YEAR_LENGTH);
    if (!card.rules.hold(Rules.STARTING_DAY_ENTERS_THE_YEAR_RULE)) {
      Util.setShort(border, YEAR_LENGTH, (short) 0x0101);
    }
  }

  /** The next or the previous number of four packed digits. */
  private static void step(byte[] year, boolean up) {
    byte end = up ? (byte) 9 : (byte) 0;
    for (short i = 3; i >= 0; i--) {
      short place = (short) (i >> 1);
      boolean low = (i & 1) != 0;
      short pair = (short) (year[place] & 0xFF);
      short digit = low ? (short) (pair & 0x0F) : (short) (pair >> 4);
      boolean carries = digit == end;
      if (carries) {
        digit = up ? (short) 0 : (short) 9;
      } else {
        digit = up ? (short) (digit + 1) : (short) (digit - 1);
      }
      year[place] =
          low ? (byte) ((pair & 0xF0) | digit) : (byte) ((pair & 0x0F) | (short) (digit << 4));
      if (!carries) {
        return;
      }
    }
  }
}
