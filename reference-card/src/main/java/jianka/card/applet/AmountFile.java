package jianka.card.applet;

import javacard.framework.Util;

/**
 * The amount file (医疗保险金额文件) of DF04, reached by medical commands only (data, T-DATA-08), with the
 * proofs of the last transactions.
 *
 * <p>The content exists twice: the new state is written to the image at rest together with the log
 * record that belongs to it, and becomes valid by one byte. The record is appended afterwards, as
 * the last change (CMD-200); where the power goes in between, the next start finishes it.
 */
final class AmountFile {

  static final short LOAD_COUNTER = 0;
  static final short PURCHASE_COUNTER = 2;
  static final short BALANCE = 4;
  static final short OWN = 8;
  static final short POOLED = 12;
  static final short YEAR = 16;
  static final short DAY = 18;

  /** Bytes of the file as the standard describes it. */
  static final short LENGTH = 20;

  static final short COUNTER_LENGTH = 2;
  static final short DATE_LENGTH = 2;

  /** Proof: counter 2 ‖ MAC 4 ‖ TAC 4 ‖ 01 where there is one. */
  static final short LOAD_PROOF = LENGTH;

  static final short PROOF_MAC = 2;
  static final short PROOF_TAC = 6;
  static final short PROOF_PRESENT = 10;
  static final short PURCHASE_PROOF = LOAD_PROOF + 11;

  /** The log record of the transaction that made the image. */
  static final short RECORD = PURCHASE_PROOF + 11;

  static final short RECORD_LENGTH = 28;

  /** Bytes of a log record in account-only mode. */
  static final short ACCOUNT_ONLY_RECORD = 20;

  /** 01 where the record is to be in the log, whose newest slot is then the one that follows. */
  private static final short IS_LOGGED = RECORD + RECORD_LENGTH;

  private static final short SLOT = IS_LOGGED + 1;

  /** Bytes of a whole image. */
  static final short IMAGE = SLOT + 1;

  /** The DF of the file and of the keys of its transactions. */
  final DedicatedFile owner;

  private final CyclicFile log;
  private final byte[] first;
  private final byte[] second;
  private boolean secondIsValid;

  /**
   * Makes the file.
   *
   * @param log the file of transaction records, null where the card keeps none
   * @param content the 20 bytes at issue
   */
  AmountFile(DedicatedFile owner, CyclicFile log, byte[] content, short offset) {
    this.owner = owner;
    this.log = log;
    first = new byte[IMAGE];
    second = new byte[IMAGE];
    Util.arrayCopyNonAtomic(content, offset, first, (short) 0, LENGTH);
  }

  /** The valid image. */
  byte[] content() {
    return secondIsValid ? second : first;
  }

  /** Whether records of 20 bytes put the card into account-only mode (DATA-128). */
  boolean isAccountOnly() {
    return log != null && log.fixedLength() == ACCOUNT_ONLY_RECORD;
  }

  /**
   * Makes a new state valid, all or nothing.
   *
   * @param image the whole new image in volatile memory
   * @param logs whether the record in the image goes to the log
   */
  void commit(byte[] image, boolean logs) {
    boolean appends = logs && log != null && log.canAppend(log.fixedLength());
    image[IS_LOGGED] = appends ? (byte) 1 : (byte) 0;
    image[SLOT] = appends ? (byte) log.nextSlot() : (byte) 0;
    Util.arrayCopyNonAtomic(image, (short) 0, spare(), (short) 0, IMAGE);
    secondIsValid = !secondIsValid;
    finish();
  }

  /** Appends the record that a valid image demands and that the log lacks (FLOW-145). */
  void finish() {
    byte[] image = content();
    if (image[IS_LOGGED] == 1 && (short) (image[SLOT] & 0xFF) != log.newestSlot()) {
      log.append(image, RECORD, log.fixedLength());
    }
  }

  private byte[] spare() {
    return secondIsValid ? first : second;
  }
}
