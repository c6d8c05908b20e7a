package jianka.reports.paper;

/** Language of a report on paper, which nobody can switch. */
public enum PaperLanguage {
  ZH,
  EN,
  /** Both, Chinese first. */
  BOTH
}
