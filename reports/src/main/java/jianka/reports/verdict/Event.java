package jianka.reports.verdict;

/** Something that happened within a step, in the order it happened. */
public sealed interface Event permits Exchange, Lost, Reset, Draw, Finding, Testimony, Remark {

  /**
   * Running number of the record in the journal: where a reader of the report finds the evidence.
   */
  long seq();
}
