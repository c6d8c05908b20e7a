package jianka.card.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;
import javacard.framework.Util;

/** SELECT (选择): MF, DF by identifier or name, EF in the current DF (commands, section 2). */
final class SelectionCommand {

  private static final byte BY_DF_FID = 0x00;
  private static final byte BY_CHILD_FID = 0x01;
  private static final byte BY_EF_FID = 0x02;
  private static final byte BY_NAME = 0x04;
  private static final byte FIRST = 0x00;
  private static final byte NEXT = 0x02;
  private static final short FID_LENGTH = 2;
  private static final short SHORTEST_NAME = 5;
  private static final short LONGEST_NAME = 16;

  private final Card card;
  private final Rules rules;
  private final FileControlInformation fci;

  SelectionCommand(Card card) {
    this.card = card;
    rules = card.rules;
    fci = new FileControlInformation(card);
  }

  void select(APDU apdu) {
    byte[] command = apdu.getBuffer();
    byte p1 = command[ISO7816.OFFSET_P1];
    byte p2 = command[ISO7816.OFFSET_P2];
    boolean known =
        p1 == BY_DF_FID
            || p1 == BY_EF_FID
            || p1 == BY_NAME
            || (p1 == BY_CHILD_FID && card.options.is(Options.SELECT_CHILD));
    if ((!known && rules.hold(Rules.SELECT_CHECKS_P1))
        || (p2 != FIRST && p2 != NEXT && rules.hold(Rules.SELECT_CHECKS_P2))) {
      ISOException.throwIt(StatusWord.WRONG_P1_P2);
    }
    short length = card.transfer.receive(apdu);
    if (p1 == BY_NAME) {
      byName(command, length, p2 == NEXT);
    } else {
      byFid(command, length, p1, p2 == NEXT);
    }
  }

  private void byName(byte[] command, short length, boolean next) {
    if ((length < SHORTEST_NAME || length > LONGEST_NAME)
        && rules.hold(Rules.SELECT_CHECKS_LENGTH)) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfCardBlocked();
    boolean whole =
        !card.options.is(Options.PARTIAL_NAMES) && rules.hold(Rules.TRUNCATED_NAME_IS_REFUSED);
    DedicatedFile file = card.firstDf;
    if (next
        && rules.hold(Rules.NEXT_OCCURRENCE_STEPS_ON)
        && card.current().isNamed(command, ISO7816.OFFSET_CDATA, length, whole)) {
      file = card.current().next;
    }
    while (file != null && !file.isNamed(command, ISO7816.OFFSET_CDATA, length, whole)) {
      file = file.next;
    }
    enter(file, command, length);
  }

  private void byFid(byte[] command, short length, byte p1, boolean next) {
    boolean wrong = length != FID_LENGTH && (length != 0 || p1 == BY_EF_FID || p1 == BY_CHILD_FID);
    if ((wrong && rules.hold(Rules.SELECT_CHECKS_LENGTH))
        || (length == 0 && !rules.hold(Rules.EMPTY_DATA_SELECT_THE_MF))) {
      ISOException.throwIt(StatusWord.WRONG_LENGTH);
    }
    card.refuseIfCardBlocked();
    if (length == 0) {
      enter(card.firstDf, command, length);
      return;
    }
    short fid = Util.getShort(command, ISO7816.OFFSET_CDATA);
    if (next) {
      // identifiers are unique, so there is no second match (FS-041)
      card.refuseIfBlocked();
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    if (p1 == BY_EF_FID) {
      enterEf(elementary(fid));
      return;
    }
    if (p1 == BY_CHILD_FID) {
      enter(child(card.current(), fid), command, length);
      return;
    }
    DedicatedFile file = dedicated(fid);
    ElementaryFile ef = file == null ? card.current().byFid(fid) : null;
    if (ef != null) {
      // allowed by FS-044; cards in the field do it
      enterEf(ef);
    } else {
      enter(file, command, length);
    }
  }

  /** Looks from the current DF upwards: the DF itself, then its children (FS-006, FS-008). */
  private DedicatedFile dedicated(short fid) {
    DedicatedFile scope = card.current();
    while (scope != null) {
      if (scope.fid == fid) {
        return scope;
      }
      DedicatedFile child = child(scope, fid);
      if (child != null) {
        return child;
      }
      scope = scope.parent;
    }
    return null;
  }

  private DedicatedFile child(DedicatedFile parent, short fid) {
    DedicatedFile found = null;
    DedicatedFile file = card.firstDf;
    while (file != null) {
      if (file.fid == fid) {
        if (!rules.hold(Rules.CERTIFICATES_ARE_FOUND_INSIDE_ONLY)) {
          // the last one with the identifier, wherever it lies
          found = file;
        } else if (file.parent == parent) {
          return file;
        }
      }
      file = file.next;
    }
    return found;
  }

  private ElementaryFile elementary(short fid) {
    ElementaryFile file = card.current().byFid(fid);
    if (file == null
        && !rules.hold(Rules.EF_IS_SOUGHT_IN_THE_CURRENT_DF)
        && card.current().parent != null) {
      file = card.current().parent.byFid(fid);
    }
    return file;
  }

  private void enterEf(ElementaryFile file) {
    if (card.current().isBlocked() && rules.hold(Rules.BLOCKED_APPLICATION_REFUSES)) {
      ISOException.throwIt(StatusWord.APPLICATION_BLOCKED);
    }
    if (file == null) {
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    card.selection.enter(file);
    if (!rules.hold(Rules.EF_SELECTION_HAS_NO_DATA)) {
      fci.describe(file);
    }
  }

  private void enter(DedicatedFile file, byte[] command, short length) {
    if (file == null) {
      // only the SELECT of another application leaves a blocked one (CMD-006, CMD-008)
      card.refuseIfBlocked();
      if (!rules.hold(Rules.UNKNOWN_TARGET_KEEPS_THE_CURRENT_DF)) {
        changeTo(card.firstDf);
      }
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    if (file.refusesSelection() && rules.hold(Rules.BLOCKED_TARGET_IS_REFUSED)) {
      ISOException.throwIt(StatusWord.APPLICATION_BLOCKED);
    }
    changeTo(file);
    fci.describe(file, command, length);
  }

  /** States end when another DF is entered, not when the same is selected again (FS-040). */
  private void changeTo(DedicatedFile file) {
    if (file != card.current()) {
      if (!card.options.is(Options.LEAVE_DF_KEEPS)
          && rules.hold(Rules.KEY_STATES_END_WITH_THE_DF)) {
        card.security.clearKeys();
      }
      if (rules.hold(Rules.RANDOM_BELONGS_TO_ITS_DF)) {
        card.challenge.clear();
      }
      if (!rules.hold(Rules.PIN_STATE_OUTLIVES_SELECT)) {
        card.security.pinVerified(false);
      }
    } else if (!rules.hold(Rules.RESELECTION_KEEPS_STATES)) {
      card.security.clearKeys();
    }
    card.selection.enter(file);
  }
}
