package jianka.reports.bundle;

import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import org.jspecify.annotations.Nullable;

/**
 * One thing found out about a bundle.
 *
 * @param file path of the file in the bundle, or of the key or trust file; empty when no single
 *     file is meant
 * @param expected what should be there, as text; null where that says nothing
 * @param actual what is there, as text; null where that says nothing
 */
public record BundleFinding(
    Severity severity,
    Check check,
    String file,
    Text text,
    @Nullable String expected,
    @Nullable String actual) {

  /** What a finding does to the status of its bundle. */
  public enum Severity {
    /** The bundle is not what was sealed. */
    FAULT,
    /** Nothing was changed, but the signature proves less than it should. */
    DOUBT,
    /** Worth knowing. */
    NOTE
  }

  static BundleFinding fault(Check check, String file, Object... named) {
    return new BundleFinding(Severity.FAULT, check, file, check.text(named), null, null);
  }

  static BundleFinding doubt(Check check, String file, Object... named) {
    return new BundleFinding(Severity.DOUBT, check, file, check.text(named), null, null);
  }

  static BundleFinding note(Check check, String file, Object... named) {
    return new BundleFinding(Severity.NOTE, check, file, check.text(named), null, null);
  }

  /** The same finding with what was expected and what is there. */
  BundleFinding comparing(@Nullable Object expected, @Nullable Object actual) {
    return new BundleFinding(severity, check, file, text, harmless(expected), harmless(actual));
  }

  private static @Nullable String harmless(@Nullable Object value) {
    return value == null ? null : Visible.line(value.toString());
  }
}
