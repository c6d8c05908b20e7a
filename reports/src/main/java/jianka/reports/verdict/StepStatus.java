package jianka.reports.verdict;

/** How a step ended; {@link #UNFINISHED} when the journal does not say. */
public enum StepStatus {
  PASSED,
  FAILED,
  SKIPPED,
  ERROR,
  UNFINISHED
}
