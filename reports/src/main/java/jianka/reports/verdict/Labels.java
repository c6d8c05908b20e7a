package jianka.reports.verdict;

/** Words of the result file for what has no verdict. */
final class Labels {

  static final String NOT_APPLICABLE = "NOT_APPLICABLE";
  static final String NOT_RUN = "NOT_RUN";

  private Labels() {}
}
