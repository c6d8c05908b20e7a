package jianka.card.applet;

import javacard.framework.ISOException;
import javacard.framework.JCSystem;

/**
 * The amount file (医疗保险金额文件) of DF04, reached by medical commands only (data, T-DATA-08), with the
 * proofs of the last transactions.
 *
 * <p>Amounts, counters, proofs and the head of the log are one image, so that they change all at
 * once (CMD-228, CMD-229, FLOW-145): a transaction writes its log record beside the valid ones and
 * its image beside the valid one, then one byte makes both valid.
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

  /** Bytes of an image before the head of the log. */
  static final short IMAGE = PURCHASE_PROOF + 11;

  /** The log record of a transaction, which follows its image in volatile memory. */
  static final short RECORD = IMAGE;

  static final short RECORD_LENGTH = 28;

  /** Bytes of a log record in account-only mode. */
  static final short ACCOUNT_ONLY_RECORD = 20;

  /** Bytes of a new image in volatile memory with its log record. */
  static final short DRAFT = RECORD + RECORD_LENGTH;

  /** The DF of the file and of the keys of its transactions. */
  final DedicatedFile owner;

  private final Rules rules;
  private final CyclicFile log;
  private final DoubleImage image;

  /** 01 after a memory failure, for ever where the memory still takes it. */
  private final byte[] failed;

  /** The same until power-off. */
  private final boolean[] failedNow;

  /**
   * Makes the file.
   *
   * @param log the file of transaction records, null where the card keeps none
   * @param content the 20 bytes at issue
   */
  AmountFile(Card card, DedicatedFile owner, CyclicFile log, byte[] content, short offset) {
    this.owner = owner;
    this.log = log;
    rules = card.rules;
    short head = log == null ? (short) 0 : log.headLength();
    image = new DoubleImage(card.memory, (short) (IMAGE + head));
    image.overwrite((short) 0, content, offset, LENGTH);
    if (log != null) {
      log.moveHead(image);
    }
    failed = new byte[1];
    failedNow = JCSystem.makeTransientBooleanArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  /** The valid image. */
  byte[] content() {
    return image.bytes();
  }

  /** Whether records of 20 bytes put the card into account-only mode (DATA-128). */
  boolean isAccountOnly() {
    return log != null && log.fixedLength() == ACCOUNT_ONLY_RECORD;
  }

  /** 6581 where the memory of this file failed before (CMD-169). */
  void refuseAfterFailure() {
    if (failedNow[0] || failed[0] != 0) {
      ISOException.throwIt(StatusWord.MEMORY_FAILURE);
    }
  }

  /**
   * Makes a new state valid, all or nothing.
   *
   * @param draft the whole new image in volatile memory and its log record
   * @param logs whether the record goes to the log
   */
  void commit(byte[] draft, boolean logs) {
    try {
      write(draft, logs && log != null && log.canAppend(log.fixedLength()));
    } catch (ISOException e) {
      if (rules.hold(Rules.FAILED_AMOUNTS_END_TRANSACTIONS)) {
        failedNow[0] = true;
        image.memory.set(failed, (short) 0, (byte) 1);
      }
      throw e;
    }
  }

  private void write(byte[] draft, boolean appends) {
    if (!rules.hold(Rules.AMOUNTS_CHANGE_ALL_AT_ONCE)) {
      image.overwrite((short) 0, draft, (short) 0, LENGTH);
    }
    if (!rules.hold(Rules.PROOF_CHANGES_WITH_THE_AMOUNTS)) {
      image.replace((short) 0, draft, (short) 0, LENGTH);
    }
    if (!rules.hold(Rules.LOG_CHANGES_WITH_THE_AMOUNTS)) {
      image.replace((short) 0, draft, (short) 0, IMAGE);
    }
    image.draft((short) 0, draft, (short) 0, IMAGE);
    if (appends) {
      log.draftAppended(draft, RECORD);
    } else if (log != null) {
      log.draftSame();
    }
    image.swap();
  }
}
