package jianka.card.applet;

/** The status words of the card (draft part 5, table 5). */
final class StatusWord {

  static final short WRONG_TRIES = (short) 0x63C0;
  static final short MEMORY_FAILURE = (short) 0x6581;
  static final short WRONG_LENGTH = (short) 0x6700;
  static final short STATE = (short) 0x6901;
  static final short FILE_STRUCTURE = (short) 0x6981;
  static final short ACCESS = (short) 0x6982;
  static final short BLOCKED_REFERENCE = (short) 0x6983;
  static final short REFERENCE_INVALID = (short) 0x6984;
  static final short CONDITIONS = (short) 0x6985;
  static final short NO_CURRENT_EF = (short) 0x6986;
  static final short MAC_MISSING = (short) 0x6987;
  static final short MAC_WRONG = (short) 0x6988;
  static final short WRONG_DATA = (short) 0x6A80;
  static final short CARD_BLOCKED = (short) 0x6A81;

  /** The same word with its other meaning. */
  static final short NOT_SUPPORTED = CARD_BLOCKED;

  static final short FILE_NOT_FOUND = (short) 0x6A82;
  static final short RECORD_NOT_FOUND = (short) 0x6A83;
  static final short NO_SPACE = (short) 0x6A84;
  static final short LENGTH_AGAINST_TLV = (short) 0x6A85;
  static final short WRONG_P1_P2 = (short) 0x6A86;
  static final short REFERENCE_NOT_FOUND = (short) 0x6A88;
  static final short OFFSET = (short) 0x6B00;
  static final short EXACT_LENGTH = (short) 0x6C00;
  static final short INS = (short) 0x6D00;
  static final short CLA = (short) 0x6E00;
  static final short DATA_INVALID = (short) 0x6F00;
  static final short TRANSACTION_MAC_WRONG = (short) 0x9302;
  static final short APPLICATION_BLOCKED = (short) 0x9303;
  static final short BALANCE_TOO_SMALL = (short) 0x9401;
  static final short COUNTER_AT_MAXIMUM = (short) 0x9402;
  static final short KEY_INDEX_UNKNOWN = (short) 0x9403;
  static final short PROOF_NOT_AVAILABLE = (short) 0x9406;

  private StatusWord() {}
}
