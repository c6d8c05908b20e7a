package jianka.reports.verdict;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import jianka.reports.text.Text;

/**
 * The closed set of verdicts, in worst-of order (ISO/IEC 9646; TST-074, TST-075). "Not applicable"
 * and "not run" are ways of having none.
 */
public enum Verdict {
  /** The purpose was reached and every checked behaviour is allowed by the references. */
  PASS("pass", "通过"),
  /** Contradicts a reference of inferred or assumed basis: a person decides. */
  REVIEW("review", "待评审"),
  /** Neither proves nor disproves conformity: the purpose could not be reached. */
  INCONCLUSIVE("inconclusive", "无结论"),
  /** Tool, reader, stub or operator failed; says nothing about the product. */
  ERROR("error", "执行错误"),
  /** Contradicts a mandatory reference. */
  FAIL("fail", "不通过");

  private final Text title;

  Verdict(String en, String zh) {
    this.title = new Text(en, zh);
  }

  public Text title() {
    return title;
  }

  public boolean worseThan(Verdict other) {
    return compareTo(other) > 0;
  }

  /** Whether it says neither that the product conforms nor that it does not. */
  public boolean undecided() {
    return this != PASS && this != FAIL;
  }

  /** The worst of these (TST-078), empty when there is none. */
  public static Optional<Verdict> worst(Collection<Verdict> verdicts) {
    return verdicts.stream().max(Comparator.naturalOrder());
  }
}
