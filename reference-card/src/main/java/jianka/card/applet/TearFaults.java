package jianka.card.applet;

import javacard.framework.ISOException;
import javacard.framework.JCSystem;
import javacard.framework.Util;

/**
 * What faulty cards do after a loss of power (防拔). A card that conforms has nothing to know about
 * it, because no change of it is ever half done; only a faulty one notes that a command runs and
 * does wrong at the next start.
 */
final class TearFaults {

  private static final short RUNNING = 0;

  /** Values of RUNNING. */
  private static final byte COMMAND = 1;

  private static final byte RECOVERY = 2;

  /** FIDs of the DF and of the file that was updated last. */
  private static final short UPDATED = 1;

  /** Place of the key that was authenticated last, plus 1. */
  private static final short AUTHENTICATED = 5;

  /** Tears so far. */
  private static final short TEARS = 6;

  private static final short LENGTH = 7;

  /** Tears that a faulty card outlives. */
  private static final byte MANY = 24;

  private final Card card;
  private final Rules rules;
  private final byte[] notes;
  private final boolean[] mute;

  TearFaults(Card card) {
    this.card = card;
    rules = card.rules;
    notes = new byte[LENGTH];
    mute = JCSystem.makeTransientBooleanArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  private boolean areNone() {
    return rules.hold(Rules.TEAR_LEAVES_THE_CARD_ALIVE)
        && rules.hold(Rules.RECOVERY_NEEDS_ONE_RESET)
        && rules.hold(Rules.TEAR_BRINGS_NOTHING_BACK)
        && rules.hold(Rules.STATES_END_WITH_A_TEAR)
        && rules.hold(Rules.RECOVERY_OUTLIVES_A_TEAR)
        && rules.hold(Rules.MANY_TEARS_LEAVE_THE_CARD_ALIVE);
  }

  /** At the first command after a reset. */
  void wake() {
    if (areNone() || notes[RUNNING] == 0) {
      return;
    }
    boolean lost = notes[RUNNING] == RECOVERY;
    if (lost || !rules.hold(Rules.TEAR_LEAVES_THE_CARD_ALIVE)) {
      mute[0] = true;
      return;
    }
    if (!rules.hold(Rules.MANY_TEARS_LEAVE_THE_CARD_ALIVE)) {
      if (notes[TEARS] == MANY) {
        mute[0] = true;
        return;
      }
      note(TEARS, (byte) (notes[TEARS] + 1));
    }
    if (!rules.hold(Rules.RECOVERY_OUTLIVES_A_TEAR)) {
      note(RUNNING, RECOVERY);
    }
    mute[0] = !rules.hold(Rules.RECOVERY_NEEDS_ONE_RESET);
    if (!rules.hold(Rules.TEAR_BRINGS_NOTHING_BACK)) {
      bringBack();
    }
    if (!rules.hold(Rules.STATES_END_WITH_A_TEAR) && notes[AUTHENTICATED] != 0) {
      card.security.assume((short) ((short) (notes[AUTHENTICATED] & 0xFF) - 1));
    }
    note(RUNNING, (byte) 0);
  }

  /** Before a command. */
  void begin() {
    if (areNone()) {
      return;
    }
    if (mute[0]) {
      ISOException.throwIt(StatusWord.DATA_INVALID);
    }
    note(RUNNING, COMMAND);
  }

  /** After a command, whatever it answers. */
  void end() {
    if (!areNone() && !mute[0]) {
      note(RUNNING, (byte) 0);
    }
  }

  void authenticated(Key key) {
    if (!rules.hold(Rules.STATES_END_WITH_A_TEAR)) {
      note(AUTHENTICATED, (byte) (key.slot + 1));
    }
  }

  void updated(ElementaryFile file) {
    if (!rules.hold(Rules.TEAR_BRINGS_NOTHING_BACK)) {
      noteFid(UPDATED, card.current().fid);
      noteFid((short) (UPDATED + 2), file.fid);
    }
  }

  private void bringBack() {
    DedicatedFile owner = card.firstDf;
    while (owner != null && owner.fid != Util.getShort(notes, UPDATED)) {
      owner = owner.next;
    }
    ElementaryFile file =
        owner == null ? null : owner.byFid(Util.getShort(notes, (short) (UPDATED + 2)));
    if (file instanceof LinearFile) {
      ((LinearFile) file).bringBack();
    }
  }

  private void noteFid(short place, short fid) {
    note(place, (byte) (fid >> 8));
    note((short) (place + 1), (byte) fid);
  }

  private void note(short place, byte value) {
    card.memory.set(notes, place, value);
  }
}
