package jianka.card.applet;

/** Class and instruction bytes (commands, T-CMD-2, T-CMD-3). */
final class CommandClass {

  static final byte PLAIN = 0x00;
  static final byte SECURED = 0x04;
  static final byte PROPRIETARY = (byte) 0x80;
  static final byte MAINTENANCE = (byte) 0x84;

  /** Only on a card with the amount file (CMD-163). */
  static final byte MEDICAL = (byte) 0xB0;

  /** Creation and loading before issue; afterwards the class does not exist. */
  static final byte PERSONALISATION = (byte) 0xF0;

  /** The same with a MAC: loading of keys. */
  static final byte PERSONALISATION_SECURED = (byte) 0xF4;

  static final byte APPLICATION_BLOCK = 0x1E;
  static final byte APPEND_RECORD = (byte) 0xE2;
  static final byte CARD_BLOCK = 0x16;
  static final byte CHANGE_PIN = 0x5E;
  static final byte EXTERNAL_AUTHENTICATION = (byte) 0x82;
  static final byte GET_CHALLENGE = (byte) 0x84;
  static final byte GET_RESPONSE = (byte) 0xC0;
  static final byte INTERNAL_AUTHENTICATION = (byte) 0x88;
  static final byte PIN_CHANGE_UNBLOCK = 0x24;
  static final byte READ_BINARY = (byte) 0xB0;
  static final byte READ_RECORD = (byte) 0xB2;
  static final byte SELECT = (byte) 0xA4;
  static final byte UPDATE_BINARY = (byte) 0xD6;
  static final byte UPDATE_RECORD = (byte) 0xDC;
  static final byte VERIFY = 0x20;

  static final byte CREDIT_FOR_LOAD = 0x2A;
  static final byte DEBIT_FOR_PURCHASE = 0x2C;
  static final byte GET_BALANCE = 0x26;
  static final byte GET_TRANSACTION_PROOF = 0x2E;
  static final byte INITIALIZE = 0x28;
  static final byte STARTING_DAY = 0x56;

  private CommandClass() {}

  /** Whether the instruction is one of T-CMD-7, which a transaction outlives or ends in. */
  static boolean isOfTransactions(byte ins) {
    switch (ins) {
      case CREDIT_FOR_LOAD:
      case DEBIT_FOR_PURCHASE:
      case GET_BALANCE:
      case GET_TRANSACTION_PROOF:
      case INITIALIZE:
        return true;
      default:
        return false;
    }
  }

  /** Whether a basic class defines the instruction. */
  static boolean defines(byte ins) {
    switch (ins) {
      case APPLICATION_BLOCK:
      case CARD_BLOCK:
      case CHANGE_PIN:
      case EXTERNAL_AUTHENTICATION:
      case GET_CHALLENGE:
      case GET_RESPONSE:
      case INTERNAL_AUTHENTICATION:
      case PIN_CHANGE_UNBLOCK:
      case READ_BINARY:
      case READ_RECORD:
      case SELECT:
      case UPDATE_BINARY:
      case UPDATE_RECORD:
      case VERIFY:
        return true;
      default:
        return false;
    }
  }
}
