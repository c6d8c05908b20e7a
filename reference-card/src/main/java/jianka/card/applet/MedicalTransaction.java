package jianka.card.applet;

import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * State of DF04 (commands, T-CMD-7) and what INITIALIZE leaves for the command that completes the
 * transaction; a reset clears both.
 */
final class MedicalTransaction {

  static final byte IDLE = 0;
  static final byte LOAD = 1;
  static final byte PURCHASE = 2;

  /** Account amount; the one amount of a load. */
  static final short ACCOUNT = 0;

  static final short OWN = 4;
  static final short POOLED = 8;
  static final short TERMINAL = 12;
  static final short TERMINAL_LENGTH = 6;
  static final short RANDOM = 18;
  static final short RANDOM_LENGTH = 4;

  /** The counter that INITIALIZE answered. */
  static final short COUNTER = 22;

  private static final short VERSION = 24;
  private static final short STATE = 25;

  /** Whether a transaction was completed since power-on; only a faulty card asks. */
  private static final short COMPLETED = 26;

  private static final short LENGTH = 27;

  private final byte[] data;

  MedicalTransaction() {
    data = JCSystem.makeTransientByteArray(LENGTH, JCSystem.CLEAR_ON_RESET);
  }

  byte state() {
    return data[STATE];
  }

  /** Sets the state without touching the data, which IDLE makes unreachable. */
  void enter(byte state) {
    data[STATE] = state;
  }

  void complete() {
    data[COMPLETED] = 1;
  }

  boolean wasCompleted() {
    return data[COMPLETED] != 0;
  }

  /**
   * Takes over what INITIALIZE was given.
   *
   * @param amounts bytes of amounts, 4 or 12, which the terminal number follows
   */
  void begin(byte state, byte version, byte[] command, short offset, short amounts) {
    Util.arrayFillNonAtomic(data, ACCOUNT, TERMINAL, (byte) 0);
    short terminal = Util.arrayCopyNonAtomic(command, offset, data, ACCOUNT, amounts);
    Util.arrayCopyNonAtomic(command, (short) (offset + terminal), data, TERMINAL, TERMINAL_LENGTH);
    data[VERSION] = version;
    data[STATE] = state;
  }

  /** Amounts, terminal number and random at the offsets of this class. */
  byte[] data() {
    return data;
  }

  byte version() {
    return data[VERSION];
  }
}
