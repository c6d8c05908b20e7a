package jianka.reports.verdict;

/** Why there is no verdict: the words of the result file for what has none. */
public enum Absence {
  /** The declaration of the product excludes it. */
  NOT_APPLICABLE,
  /** It needs a person, and neither an operator nor a result of the laboratory was there. */
  NOT_PERFORMED,
  /** Cases of it that apply have no result: nothing failed, and nothing is decided (TST-078). */
  INCOMPLETE,
  /** It has no result at all. */
  NOT_RUN
}
