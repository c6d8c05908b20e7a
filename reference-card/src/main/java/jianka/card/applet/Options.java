package jianka.card.applet;

import javacard.framework.ISOException;
import javacard.framework.Util;

/**
 * The open points of the standard as the personaliser decided them for this card. Values are bytes;
 * a flag is 0 or 1.
 */
public final class Options {

  /** Algorithm environment: 01 DES, 03 SM4 (object 86). */
  public static final byte ALGORITHM = 0;

  /** {@code fs.default_df}: 0 the MF, 1 the social security environment. */
  public static final byte DEFAULT_DF = 1;

  /** {@code sec.clear_on_fail}. */
  public static final byte CLEAR_ON_FAIL = 2;

  /** {@code rnd.keep}. */
  public static final byte RANDOM_KEEP = 3;

  /** {@code pin.change_sets_state}. */
  public static final byte CHANGE_PIN_SETS_STATE = 4;

  /** {@code fs.partial_names}. */
  public static final byte PARTIAL_NAMES = 5;

  /** {@code rr.short_le}: 0 6Cxx, 1 the start of the record. */
  public static final byte SHORT_LE_CUTS = 6;

  /** {@code ub.overflow}: 0 6B00, 1 6700. */
  public static final byte OVERFLOW_IS_LENGTH = 7;

  /** {@code pin.check_digits}. */
  public static final byte CHECK_DIGITS = 8;

  /** {@code ur.tag_mismatch}: 0 6A85, 1 6A80, 2 the record is stored under the tag of the data. */
  public static final byte TAG_MISMATCH = 9;

  /** {@code sm.check_padding}. */
  public static final byte CHECK_PADDING = 10;

  /** {@code puk.count_mac}. */
  public static final byte PUK_COUNTS_MAC = 11;

  /** {@code pin.empty_satisfies}. */
  public static final byte EMPTY_PIN_SATISFIES = 12;

  /** {@code iauth.fallback}. */
  public static final byte INTERNAL_FALLBACK = 13;

  /** {@code sm.update_optional}: 0 refused, 1 executed with a check of the MAC. */
  public static final byte UPDATE_MAC_OPTIONAL = 14;

  /** {@code key.default_version}. */
  public static final byte DEFAULT_VERSION = 15;

  /** {@code pin.query_blocked}: 0 63C0, 1 6983. */
  public static final byte QUERY_BLOCKED_REFUSES = 16;

  /** {@code pin.max_digits}, 4 to 16. */
  public static final byte MAX_DIGITS = 17;

  /** {@code sec.leave_df}: 0 key states are cleared when another DF is selected, 1 kept. */
  public static final byte LEAVE_DF_KEEPS = 18;

  /** {@code acl.check_order}: 0 access before the record, 1 the record before access. */
  public static final byte RECORD_BEFORE_ACCESS = 19;

  /** {@code select.p1}: 1 SELECT with P1 01 selects a DF below the current one. */
  public static final byte SELECT_CHILD = 20;

  /** {@code sk.pad}: 1 zeros on the left of a session input. */
  public static final byte SESSION_PADS_LEFT = 21;

  /** {@code sk.des_long_random}: 0 6984, 1 6985, 2 6700, 3 6A80. */
  public static final byte LONG_RANDOM_ANSWER = 22;

  /** {@code block.get_response}: 0 6A81, 1 6F00. */
  public static final byte BLOCKED_RESPONSE = 23;

  /** {@code cmd.append}: 1 APPEND RECORD exists. */
  public static final byte APPEND_RECORD = 24;

  /** {@code cl.le00}: 1 READ RECORD with Le 00 gets 6Cxx contactless. */
  public static final byte CONTACTLESS_CORRECTS_LE = 25;

  /**
   * {@code data.log.update_sw}: answer where a file is never written, 0 6982, 1 6981, 2 6985, 3
   * 6986.
   */
  public static final byte NEVER_ANSWER = 26;

  /** {@code cl.blocked_ins}: a list; instructions that do not exist contactless. */
  public static final byte BLOCKED_CONTACTLESS = 27;

  /** {@code trx.type_code}, the byte of a load. */
  public static final byte LOAD_TYPE = 28;

  /** {@code trx.type_code}, the byte of a purchase. */
  public static final byte PURCHASE_TYPE = 29;

  /** {@code trx.counter_ref}: 0 the counter of INITIALIZE, 1 one more. */
  public static final byte COUNTER_AFTER_INCREMENT = 30;

  /** {@code trx.tac_balance}: 0 after the load, 1 before. */
  public static final byte TAC_BALANCE_BEFORE = 31;

  /** {@code trx.alg_code}: the byte, or FF for 00 3DES, 01 DES, 03 SM4. */
  public static final byte ALGORITHM_ANSWER = 32;

  /** {@code trx.overflow_sw}, first byte. */
  public static final byte OVERFLOW_SW1 = 33;

  /** {@code trx.overflow_sw}, second byte. */
  public static final byte OVERFLOW_SW2 = 34;

  /** {@code trx.year_rule}: 0 the accounting year, 1 the calendar year of the date. */
  public static final byte YEAR_IS_THE_CALENDARS = 35;

  /** {@code trx.negative_n}: 0 adds, 1 starts a year. */
  public static final byte EARLY_DATE_STARTS_A_YEAR = 36;

  /** {@code load.zero}. */
  public static final byte ZERO_LOAD_REFUSED = 37;

  /** {@code day.check}: 0 6A80, 1 stored. */
  public static final byte STARTING_DAY_UNCHECKED = 38;

  /** {@code day.read_access}: 0 free, 1 under the PIN. */
  public static final byte STARTING_DAY_UNDER_PIN = 39;

  /** {@code trx.next_only}. */
  public static final byte NEXT_COMMAND_ONLY = 40;

  /** {@code pin.empty_form}: 1 Lc 04 is no form of an empty PIN. */
  public static final byte MAC_ALONE_REFUSED = 41;

  private static final byte COUNT = 42;

  private final byte[] values;
  private byte[] blockedContactless;

  Options() {
    values = new byte[COUNT];
    forget();
  }

  /** Back to the defaults, before issue; the algorithm environment stays that of the activation. */
  void forget() {
    byte algorithm = values[ALGORITHM];
    Util.arrayFillNonAtomic(values, (short) 0, COUNT, (byte) 0);
    blockedContactless = null;
    values[ALGORITHM] = algorithm;
    values[CLEAR_ON_FAIL] = 1;
    values[RANDOM_KEEP] = 1;
    values[CHECK_DIGITS] = 1;
    values[EMPTY_PIN_SATISFIES] = 1;
    values[DEFAULT_VERSION] = 1;
    values[MAX_DIGITS] = 16;
    values[LOAD_TYPE] = 0x31;
    values[PURCHASE_TYPE] = 0x32;
    values[ALGORITHM_ANSWER] = (byte) 0xFF;
    values[OVERFLOW_SW1] = 0x69;
    values[OVERFLOW_SW2] = (byte) 0x85;
  }

  boolean is(byte option) {
    return values[option] != 0;
  }

  byte value(byte option) {
    return values[option];
  }

  void set(byte option, byte value) {
    if (option < 0 || option >= COUNT) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    values[option] = value;
  }

  void setBlockedContactless(byte[] instructions) {
    blockedContactless = instructions;
  }

  /** Whether the instruction does not exist on the contactless side. */
  boolean isBlockedContactless(byte ins) {
    if (blockedContactless == null) {
      return false;
    }
    for (short i = 0; i < (short) blockedContactless.length; i++) {
      if (blockedContactless[i] == ins) {
        return true;
      }
    }
    return false;
  }
}
