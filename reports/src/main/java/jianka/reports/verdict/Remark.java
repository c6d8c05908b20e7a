package jianka.reports.verdict;

import jianka.reports.text.Text;

/** Something worth knowing that never changes a verdict. */
public record Remark(long seq, Text text) implements Event {}
