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

  /** Set by CARD BLOCK, for ever (CMD-148). */
  boolean blocked;

  /** Set at the end of personalisation. */
  boolean issued;

  /** All DFs in the order of creation, the MF first. */
  DedicatedFile firstDf;

  private final boolean[] awake;

  Card(Rules rules) {
    this.rules = rules;
    options = new Options();
    pin = new Pin(rules);
    security = new SecurityState(rules, options, pin);
    challenge = new Challenge(rules);
    selection = new Selection(rules);
    access = new AccessCondition(rules, security);
    keys = new KeyStore(rules);
    session = new Session(rules);
    transfer = new Transfer();
    awake = JCSystem.makeTransientBooleanArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  /** Enters the default DF at the first command after a reset (TRN-023). */
  void wake() {
    if (awake[0]) {
      return;
    }
    awake[0] = true;
    selection.enter(defaultDf());
    if (!rules.hold(Rules.PIN_BLOCK_OUTLIVES_RESET)) {
      pin.restore();
    }
    if (!rules.hold(Rules.BLOCK_OUTLIVES_RESET)) {
      unblock();
    }
  }

  /** Lifts every block; only a faulty card does. */
  private void unblock() {
    blocked = false;
    DedicatedFile file = firstDf;
    while (file != null) {
      file.blocked = false;
      file = file.next;
    }
  }

  DedicatedFile current() {
    return selection.df();
  }

  /** The PIN belongs to the social security environment and its applications (SEC-002, SEC-003). */
  boolean pinIsHere() {
    return pin.isPresent() && current().socialSecurity() != null;
  }

  /** The block state of CMD-006. */
  void refuseIfBlocked() {
    refuseIfCardBlocked();
    if (current().blocked && rules.hold(Rules.BLOCKED_APPLICATION_REFUSES)) {
      ISOException.throwIt(StatusWord.APPLICATION_BLOCKED);
    }
  }

  void refuseIfCardBlocked() {
    if (blocked && rules.hold(Rules.BLOCKED_CARD_REFUSES)) {
      ISOException.throwIt(StatusWord.CARD_BLOCKED);
    }
  }

  void requireRead(ElementaryFile file, boolean bySfi) {
    require(file.read, bySfi, Rules.READ_CONDITION_IS_CHECKED);
  }

  void requireWrite(ElementaryFile file, boolean bySfi) {
    require(file.write, bySfi, Rules.WRITE_CONDITION_IS_CHECKED);
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
