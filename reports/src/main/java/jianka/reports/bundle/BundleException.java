package jianka.reports.bundle;

import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/** A bundle, key or time stamp that cannot be used, with the reason in both languages. */
public final class BundleException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient BundleFinding finding;

  BundleException(BundleFinding finding) {
    this(finding, null);
  }

  BundleException(BundleFinding finding, @Nullable Throwable cause) {
    super(finding.text().en(), cause);
    this.finding = finding;
  }

  static BundleException of(Check check, String file, Object... named) {
    return new BundleException(BundleFinding.fault(check, file, named));
  }

  /** What is wrong, and where. */
  public BundleFinding finding() {
    return finding;
  }

  /** The reason in both languages; never a password or key. */
  public Text text() {
    return finding.text();
  }
}
