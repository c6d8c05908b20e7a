package jianka.card.applet;

import javacard.framework.ISOException;
import javacard.framework.JCSystem;

/** Current DF, current EF and current record; a reset clears them (TRN-023, FS-098). */
final class Selection {

  private static final short DF = 0;
  private static final short EF = 1;

  private final Rules rules;
  private final Object[] current;
  private final short[] pointer;

  Selection(Rules rules) {
    this.rules = rules;
    current = JCSystem.makeTransientObjectArray((short) 2, JCSystem.CLEAR_ON_RESET);
    pointer = JCSystem.makeTransientShortArray((short) 1, JCSystem.CLEAR_ON_RESET);
  }

  /** The current DF, null before the default DF was entered. */
  DedicatedFile df() {
    return (DedicatedFile) current[DF];
  }

  void enter(DedicatedFile file) {
    current[DF] = file;
    if (rules.hold(Rules.SELECT_LEAVES_NO_CURRENT_EF)) {
      current[EF] = null;
    }
    clearPointer();
  }

  void enter(ElementaryFile file) {
    current[EF] = file;
    clearPointer();
  }

  /** Number of the current record, 0 for none. */
  short pointer() {
    return pointer[0];
  }

  void point(short number) {
    pointer[0] = number;
  }

  /**
   * The file that a command addresses: by SFI in the current DF, or the current EF.
   *
   * @param sfi 0 for the current EF
   */
  ElementaryFile addressed(byte sfi) {
    boolean byCurrent = sfi == 0;
    if (!byCurrent && current[EF] != null && !rules.hold(Rules.SFI_LEADS)) {
      byCurrent = true;
    }
    if (byCurrent) {
      if (current[EF] == null) {
        ISOException.throwIt(StatusWord.NO_CURRENT_EF);
      }
      return (ElementaryFile) current[EF];
    }
    ElementaryFile file = df().bySfi(sfi);
    if (file == null) {
      file = behindTheFirewall(sfi);
    }
    if (file == null) {
      ISOException.throwIt(StatusWord.FILE_NOT_FOUND);
    }
    return file;
  }

  /** A file of another environment, which only a faulty card gives (FS-109). */
  private ElementaryFile behindTheFirewall(byte sfi) {
    boolean inside = df().socialSecurity() != null;
    if (rules.hold(inside ? Rules.OTHER_FILES_STOP_AT_SSSE : Rules.SSSE_FILES_STOP_AT_THE_BANK)) {
      return null;
    }
    DedicatedFile other = df().root();
    while (other != null) {
      boolean isThere = other.socialSecurity() != null;
      if (isThere != inside && other.bySfi(sfi) != null) {
        return other.bySfi(sfi);
      }
      other = other.next;
    }
    return null;
  }

  /** An SFI makes its file current and leaves no current record (CMD-097, FS-098). */
  void addressedBySfi(ElementaryFile file) {
    if (rules.hold(Rules.SFI_MAKES_CURRENT)) {
      enter(file);
    }
  }

  private void clearPointer() {
    if (rules.hold(Rules.SELECTION_CLEARS_THE_POINTER)) {
      pointer[0] = 0;
    }
  }
}
