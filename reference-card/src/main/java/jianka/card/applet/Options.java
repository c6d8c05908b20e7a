package jianka.card.applet;

import javacard.framework.ISOException;

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

  private static final byte COUNT = 19;

  private final byte[] values;

  Options() {
    values = new byte[COUNT];
    values[CLEAR_ON_FAIL] = 1;
    values[RANDOM_KEEP] = 1;
    values[CHECK_DIGITS] = 1;
    values[EMPTY_PIN_SATISFIES] = 1;
    values[DEFAULT_VERSION] = 1;
    values[MAX_DIGITS] = 16;
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
}
