package jianka.reports.verdict;

import java.util.Map;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;

/** How an attempt ended, apart from what its checks found. */
enum Outcome {
  COMPLETED,
  PRECONDITION,
  ERROR,
  REVIEW;

  private static final Map<String, Outcome> WORDS =
      Map.of(
          "completed", COMPLETED, "precondition", PRECONDITION, "error", ERROR, "review", REVIEW);

  static Outcome of(Entry caseEnd) throws JournalException {
    Outcome outcome = WORDS.get(caseEnd.text("outcome"));
    if (outcome == null) {
      throw caseEnd.fault(
          "outcome",
          "is " + caseEnd.text("outcome") + ", which no journal of this format has",
          "为 " + caseEnd.text("outcome") + "，此格式的日志中没有该值");
    }
    return outcome;
  }
}
