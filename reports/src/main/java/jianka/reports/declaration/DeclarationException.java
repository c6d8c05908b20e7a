package jianka.reports.declaration;

import jianka.reports.text.Text;
import jianka.reports.text.Visible;

/** A declaration a person has to mend: file, line and field, and what is wrong with it. */
public final class DeclarationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /**
   * @param place file, line and field as far as known, such as {@code waivers.yaml:3: until}
   */
  DeclarationException(String place, Text what) {
    super(Visible.line(place + ": " + what.en()));
    this.text =
        new Text(Visible.line(place + ": " + what.en()), Visible.line(place + "：" + what.zh()));
  }

  /** The complaint in both languages, each one line without control characters. */
  public Text text() {
    return text;
  }
}
