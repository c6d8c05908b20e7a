package jianka.card.applet;

import javacard.framework.ISOException;
import javacard.framework.JCSystem;

/** What one card holds: files, PIN, state, options; shared by all commands. */
final class Card {

  final Rules rules;
  final Options options;
  final Pin pin;
  final SecurityState security;
  final Challenge challenge;
  final Selection selection;
  final AccessCondition access;
  final KeyStore keys;
  final Session session;
  final Transfer transfer;

  /** Everything that outlives power-off is written through it. */
  final PersistentMemory memory;

  /** What a tear does to this card: nothing, unless it is faulty. */
  final TearFaults tears;

  /** Set at the end of personalisation. */
  boolean issued;

  /** Whether the class B0 exists: an amount file was created ({@code med.offline}). */
  boolean offlineMedical;

  /** All DFs in the order of creation, the MF first. */
  DedicatedFile firstDf;

  private final boolean[] awake;

  /** 01 after CARD BLOCK, for ever (CMD-148). */
  private final byte[] block;

  Card(Rules rules, PersistentMemory memory) {
    this.rules = rules;
    this.memory = memory;
    block = new byte[1];
    options = new Options();
    pin = new Pin(rules, memory);
    security = new SecurityState(rules, options, pin);
    challenge = new Challenge(rules, memory);
    selection = new Selection(rules);
    access = new AccessCondition(rules, security);
    keys = new KeyStore(rules);
    session = new Session(rules, options);
    transfer = new Transfer();
    awake = JCSystem.makeTransientBooleanArray((short) 1, JCSystem.CLEAR_ON_RESET);
    tears = new TearFaults(this);
  }

  /** Enters the default DF at the first command after a reset (TRN-023). */
  void wake() {
    if (awake[0]) {
      return;
    }
    awake[0] = true;
    selection.enter(defaultDf());
    boolean ownTries =
        !rules.hold(Rules.COUNTERS_ARE_COMMON_TO_BOTH_SIDES) && Transfer.isContactless();
    if (!rules.hold(Rules.PIN_BLOCK_OUTLIVES_RESET) || ownTries) {
      pin.restore();
    }
    if (!rules.hold(Rules.BLOCK_OUTLIVES_RESET)) {
      unblock();
    }
    tears.wake();
  }

  /** Lifts every block; only a faulty card does. */
  private void unblock() {
    memory.set(block, (short) 0, (byte) 0);
    DedicatedFile file = firstDf;
    while (file != null) {
      file.unblock();
      file = file.next;
    }
  }

  boolean isBlocked() {
    return block[0] != 0;
  }

  void block() {
    memory.set(block, (short) 0, (byte) 1);
  }

  DedicatedFile current() {
    return selection.df();
  }

  /** The PIN belongs to the social security environment and its applications (SEC-002, SEC-003). */
  boolean pinIsHere() {
    boolean isInside =
        current().socialSecurity() != null || !rules.hold(Rules.PIN_STOPS_AT_THE_BANK);
    return pin.isPresent() && isInside;
  }

  /** The block state of CMD-006. */
  void refuseIfBlocked() {
    refuseIfCardBlocked();
    if (current().isBlocked() && rules.hold(Rules.BLOCKED_APPLICATION_REFUSES)) {
      ISOException.throwIt(StatusWord.APPLICATION_BLOCKED);
    }
  }

  void refuseIfCardBlocked() {
    if (isBlocked() && rules.hold(Rules.BLOCKED_CARD_REFUSES)) {
      ISOException.throwIt(StatusWord.CARD_BLOCKED);
    }
  }

  void requireRead(ElementaryFile file, boolean bySfi) {
    require(file.read, bySfi, Rules.READ_CONDITION_IS_CHECKED);
  }

  void requireWrite(ElementaryFile file, boolean bySfi) {
    byte declared = options.value(Options.NEVER_ANSWER);
    if (declared != 0 && file.write.length == 1 && file.write[0] == AccessCondition.NEVER) {
      ISOException.throwIt(neverAnswer(declared));
    }
    require(file.write, bySfi, Rules.WRITE_CONDITION_IS_CHECKED);
  }

  private static short neverAnswer(byte declared) {
    switch (declared) {
      case 1:
        return StatusWord.FILE_STRUCTURE;
      case 2:
        return StatusWord.CONDITIONS;
      default:
        return StatusWord.NO_CURRENT_EF;
    }
  }

  private void require(byte[] condition, boolean bySfi, short rule) {
    if (!rules.hold(rule) || (bySfi && !rules.hold(Rules.SFI_ACCESS_IS_CHECKED))) {
      return;
    }
    if (!access.isMet(condition, current())) {
      ISOException.throwIt(StatusWord.ACCESS);
    }
  }

  private DedicatedFile defaultDf() {
    DedicatedFile file = firstDf;
    if (options.value(Options.DEFAULT_DF) != 0) {
      while (file != null && !file.isSocialSecurity) {
        file = file.next;
      }
    }
    return file;
  }
}
