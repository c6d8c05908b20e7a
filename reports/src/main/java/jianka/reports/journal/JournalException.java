package jianka.reports.journal;

/** A journal that cannot be judged: broken, incomplete in the middle, or of a newer format. */
public final class JournalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * @param line number of the line, from 1; 0 when the fault is of the journal as a whole
   */
  public JournalException(int line, String message) {
    super(line > 0 ? "journal line " + line + ": " + message : "journal: " + message);
    this.line = line;
  }

  /** Number of the line at fault, from 1; 0 when the fault is of the journal as a whole. */
  public int line() {
    return line;
  }
}
