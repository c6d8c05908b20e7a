package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISOException;
import javacard.framework.JCSystem;
import javacard.framework.Util;

/** What the medical commands have in common: preconditions, working memory, MAC and TAC. */
final class MedicalAccess {

  private static final short FULL = (short) 0xFFFF;
  private static final byte DES = 1;
  private static final byte TRIPLE_DES = 0;
  private static final short SINGLE_KEY = 8;

  final Card card;
  final MedicalTransaction transaction;

  /** The new image of the amount file, before it is stored. */
  final byte[] draft;

  private final Rules rules;
  private final MacInput input;

  MedicalAccess(Card card) {
    this.card = card;
    rules = card.rules;
    transaction = new MedicalTransaction();
    draft = JCSystem.makeTransientByteArray(AmountFile.DRAFT, JCSystem.CLEAR_ON_RESET);
    input = new MacInput();
  }

  /** The amount file of the current DF; 9303, 6A81, or 6985 outside of DF04 (CMD-162, CMD-170). */
  AmountFile enter() {
    card.refuseIfCardBlocked();
    if (card.current().isBlocked() && !rules.hold(Rules.BLOCKED_DF04_IS_NAMED)) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    card.refuseIfBlocked();
    AmountFile file = card.current().amounts;
    if (file == null && !rules.hold(Rules.MEDICAL_COMMANDS_NEED_THEIR_DF)) {
      DedicatedFile other = card.firstDf;
      while (other.amounts == null) {
        other = other.next;
      }
      file = other.amounts;
    }
    if (file == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    return file;
  }

  /**
   * The number of data bytes must be right, and Le, where the transport carries it, must leave room
   * for the answer (CMD-168).
   */
  void refuseOtherLengths(APDU apdu, short length, short answer, short rule) {
    short received = card.transfer.receive(apdu);
    if (received != length && rules.hold(rule)) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    short le = answer == 0 ? (short) 0 : apdu.setOutgoing();
    if (le != 0 && le < answer) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
  }

  /** 6985 without the keys of a transaction (CMD-273, CMD-274). */
  Key key(byte role, AmountFile file) {
    Key key = KeyStore.ofRole(role, file.owner);
    if (key == null || KeyStore.ofRole(Key.TAC, file.owner) == null) {
      ISOException.throwIt(StatusWord.CONDITIONS);
    }
    return key;
  }

  /** The version that a key index names, or 9403. */
  byte version(Key key, byte index) {
    if (index < 1 || index > key.versions) {
      if (rules.hold(Rules.KEY_INDEX_IS_CHECKED)) {
        ISOException.throwIt(StatusWord.KEY_INDEX_UNKNOWN);
      }
      return 1;
    }
    return index;
  }

  void requirePin(AmountFile file, short rule) {
    if (!card.security.pinCounts(file.owner) && rules.hold(rule)) {
      ISOException.throwIt(StatusWord.ACCESS);
    }
  }

  void refuseFullCounter(AmountFile file, short counter) {
    file.refuseAfterFailure();
    if (Util.getShort(file.content(), counter) == FULL && rules.hold(Rules.COUNTERS_END_AT_FFFF)) {
      ISOException.throwIt(StatusWord.COUNTER_AT_MAXIMUM);
    }
  }

  void refuseOverflow() {
    ISOException.throwIt(
        (short)
            ((short) (card.options.value(Options.OVERFLOW_SW1) << 8)
                | (short) (card.options.value(Options.OVERFLOW_SW2) & 0xFF)));
  }

  /**
   * Answers counter ‖ key version ‖ algorithm ‖ new random, which the transaction keeps; returns
   * the place behind.
   */
  short identify(Key key, AmountFile file, short counter, byte[] response, short start) {
    byte[] kept = transaction.data();
    short length = AmountFile.COUNTER_LENGTH;
    Util.arrayCopyNonAtomic(file.content(), counter, kept, MedicalTransaction.COUNTER, length);
    short place =
        Util.arrayCopyNonAtomic(kept, MedicalTransaction.COUNTER, response, start, length);
    if (rules.hold(Rules.INITIALIZE_RANDOMS_DIFFER)) {
      card.challenge.drawNumber(kept, MedicalTransaction.RANDOM, MedicalTransaction.RANDOM_LENGTH);
    }
    response[place] =
        rules.hold(Rules.ANSWERED_VERSION_IS_THE_KEYS) ? transaction.version() : (byte) 1;
    response[(short) (place + 1)] = algorithm(key);
    return Util.arrayCopyNonAtomic(
        kept,
        MedicalTransaction.RANDOM,
        response,
        (short) (place + 2),
        MedicalTransaction.RANDOM_LENGTH);
  }

  private byte algorithm(Key key) {
    byte declared = card.options.value(Options.ALGORITHM_ANSWER);
    if (declared >= 0) {
      return declared;
    }
    byte environment = card.options.value(Options.ALGORITHM);
    return environment == DES && key.length != SINGLE_KEY ? TRIPLE_DES : environment;
  }

  /** Random ‖ counter ‖ two more bytes make the session key (SESLK, SESPK). */
  void startSession(Key key, short last) {
    byte[] kept = transaction.data();
    input
        .begin()
        .add(kept, MedicalTransaction.RANDOM, MedicalTransaction.RANDOM_LENGTH)
        .add(kept, MedicalTransaction.COUNTER, AmountFile.COUNTER_LENGTH)
        .add((byte) (last >> 8))
        .add((byte) last);
    // a whole block, so that sk.pad of authentication has no say here (trx.ses_pad)
    while (input.length() < card.session.blockLength()) {
      input.add((byte) 0);
    }
    card.session.start(key, transaction.version(), input.bytes(), (short) 0, input.length());
  }

  MacInput input() {
    return input.begin();
  }

  /** The MAC of the input under the session key. */
  void mac(byte[] target, short offset) {
    card.session.mac(input.bytes(), (short) 0, input.length(), target, offset);
  }

  boolean isMac(byte[] mac, short offset) {
    return card.session.isMac(input.bytes(), (short) 0, input.length(), mac, offset);
  }

  /** The MAC of the input under DTK. */
  void tac(AmountFile file, short rule, byte[] target, short offset) {
    if (rules.hold(rule)) {
      card.session.useTacKey(KeyStore.ofRole(Key.TAC, file.owner));
    }
    mac(target, offset);
  }

  void startDraft(AmountFile file) {
    Util.arrayCopyNonAtomic(file.content(), (short) 0, draft, (short) 0, AmountFile.IMAGE);
  }

  /** Counts a counter of the draft up. */
  void count(short counter) {
    Util.setShort(draft, counter, (short) (Util.getShort(draft, counter) + 1));
  }

  /** The counter that TAC, log and proof hold: before the increment unless declared otherwise. */
  byte[] counted(AmountFile file) {
    return card.options.is(Options.COUNTER_AFTER_INCREMENT) ? draft : file.content();
  }

  /** Puts counter, MAC and TAC of the draft's transaction in the place of a proof. */
  void keepProof(short proof, short counter, AmountFile file, byte[] mac, short place) {
    Util.arrayCopyNonAtomic(counted(file), counter, draft, proof, AmountFile.COUNTER_LENGTH);
    Util.arrayCopyNonAtomic(
        mac, place, draft, (short) (proof + AmountFile.PROOF_MAC), Session.MAC_LENGTH);
    Util.arrayCopyNonAtomic(
        card.transfer.response(),
        (short) 0,
        draft,
        (short) (proof + AmountFile.PROOF_TAC),
        Session.MAC_LENGTH);
    draft[(short) (proof + AmountFile.PROOF_PRESENT)] = 1;
  }

  /**
   * Builds the log record: counter ‖ type ‖ terminal number ‖ time ‖ account, own and pooled
   * amount; in account-only mode the log cuts the last two off (CMD-201).
   */
  void record(AmountFile file, short counter, byte type, byte[] time, short offset, short length) {
    byte[] kept = transaction.data();
    short place = AmountFile.RECORD;
    place =
        Util.arrayCopyNonAtomic(counted(file), counter, draft, place, AmountFile.COUNTER_LENGTH);
    draft[place++] = type;
    boolean inOrder = rules.hold(Rules.LOG_FIELD_ORDER);
    if (!inOrder) {
      place = Util.arrayCopyNonAtomic(time, offset, draft, place, length);
    }
    place =
        Util.arrayCopyNonAtomic(
            kept, MedicalTransaction.TERMINAL, draft, place, MedicalTransaction.TERMINAL_LENGTH);
    if (inOrder) {
      place = Util.arrayCopyNonAtomic(time, offset, draft, place, length);
    }
    Util.arrayCopyNonAtomic(
        kept, MedicalTransaction.ACCOUNT, draft, place, MedicalTransaction.TERMINAL);
  }
}
