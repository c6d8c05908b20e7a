package jianka.reports.verdict;

import java.util.Map;

/**
 * Totals that add up (TST-107): {@code selected = executed + notRun} and {@code executed = pass +
 * review + inconclusive + error + fail}. Cases that do not apply are not selected, nor are guided
 * cases that nobody performed.
 *
 * @param waived failing cases that are waived; they stay in the count of FAIL
 * @param exchanges commands sent
 * @param bytes bytes in both directions
 */
public record Summary(
    long selected,
    long executed,
    Map<Verdict, Long> counts,
    long notRun,
    long notApplicable,
    long notPerformed,
    long waived,
    long exchanges,
    long bytes,
    Conformity conformity) {

  public Summary {
    counts = Map.copyOf(counts);
  }

  /** Number of executed cases with this verdict. */
  public long count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0L);
  }

  /** Number of executed cases that are not decided. */
  public long undecided() {
    return count(Verdict.REVIEW) + count(Verdict.INCONCLUSIVE) + count(Verdict.ERROR);
  }
}
