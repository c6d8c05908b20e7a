package jianka.reports.paper;

import jianka.reports.text.Text;

/** No font that a PDF/A could be written with: what is missing and how to get it. */
public final class MissingFontException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  MissingFontException(Text text) {
    super(text.en());
    this.text = text;
  }

  /** The complaint in both languages. */
  public Text text() {
    return text;
  }
}
