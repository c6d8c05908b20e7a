package jianka.reports.journal;

import jianka.reports.text.Text;

/** A journal that cannot be judged: broken, incomplete in the middle, or of a newer format. */
public final class JournalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final transient Text text;

  /**
   * @param line number of the line, from 1; 0 when the fault is of the journal as a whole
   */
  public JournalException(int line, Text what) {
    super(line > 0 ? "journal line " + line + ": " + what.en() : "journal: " + what.en());
    this.line = line;
    this.text =
        new Text(
            String.valueOf(getMessage()), (line > 0 ? "日志第 " + line + " 行：" : "日志：") + what.zh());
  }

  /** The complaint in both languages. */
  public Text text() {
    return text;
  }

  /** Number of the line at fault, from 1; 0 when the fault is of the journal as a whole. */
  public int line() {
    return line;
  }
}
