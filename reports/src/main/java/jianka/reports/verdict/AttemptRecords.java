package jianka.reports.verdict;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/** Gathers the records of one attempt and judges it. */
final class AttemptRecords {

  private static final Text NO_CHECK = new Text("the case made no check", "该用例没有进行任何检查");
  private static final Text NO_END =
      new Text("the journal has no end of this case: the run broke off", "日志中没有该用例的结束记录：运行中断");
  private static final Text CONTRADICTION =
      new Text("a step did not pass although no check says why", "有步骤未通过，但没有任何检查说明原因");
  private static final Text UNREACHED = new Text("a precondition was not reached", "未达到前提条件");
  private static final Text TROUBLE = new Text("tool or reader trouble", "工具或读写器故障");
  private static final Text FOR_A_PERSON = new Text("a person decides", "需人工判定");

  private final int number;
  private final Instant started;
  private final String terminal;
  private final int sample;
  private final Map<Integer, StepRecords> steps = new LinkedHashMap<>();
  private @Nullable Outcome outcome;
  private @Nullable Text endReason;
  private @Nullable String trouble;
  private long millis;

  AttemptRecords(Entry begin) throws JournalException {
    number = (int) begin.number("attempt");
    started = begin.time();
    terminal = begin.textOr("terminal", "");
    sample = (int) begin.numberOr("sample", 1);
  }

  boolean ended() {
    return outcome != null;
  }

  /** Takes a record of this attempt; types this version does not know are passed over. */
  void add(Entry entry) throws JournalException {
    switch (entry.type()) {
      case "case.end" -> end(entry);
      case "step" -> step(entry).begin(entry);
      case "step.end" -> step(entry).end(entry);
      default -> {
        Optional<Event> event = Evidence.of(entry);
        if (event.isPresent()) {
          step(entry).add(event.get());
        }
      }
    }
  }

  private StepRecords step(Entry entry) throws JournalException {
    return steps.computeIfAbsent((int) entry.numberOr("step", 0), StepRecords::new);
  }

  private void end(Entry entry) throws JournalException {
    if (outcome != null) {
      throw entry.fault("case", "has ended before", "此前已经结束");
    }
    outcome = Outcome.of(entry);
    endReason = entry.optionalBilingual("reason");
    trouble = entry.optionalText("trouble");
    millis = entry.numberOr("millis", 0);
  }

  Attempt toAttempt() {
    List<Step> done = steps.values().stream().map(StepRecords::toStep).toList();
    WorstSoFar worst = new WorstSoFar();
    List<Finding> findings = done.stream().flatMap(step -> step.findings().stream()).toList();
    findings.forEach(finding -> worst.raise(finding.verdict(), finding.text()));
    if (outcome == null) {
      worst.raise(Verdict.ERROR, NO_END);
    } else {
      judgeEnd(outcome, worst, findings.isEmpty(), done);
    }
    return new Attempt(
        number, started, terminal, sample, worst.verdict(), worst.reason(), trouble, millis, done);
  }

  private void judgeEnd(Outcome end, WorstSoFar worst, boolean unchecked, List<Step> done) {
    switch (end) {
      case PRECONDITION -> worst.raise(Verdict.INCONCLUSIVE, reasonOr(UNREACHED));
      case ERROR -> worst.raise(Verdict.ERROR, reasonOr(TROUBLE));
      case REVIEW -> worst.raise(Verdict.REVIEW, reasonOr(FOR_A_PERSON));
      case COMPLETED -> {
        if (unchecked) {
          worst.raise(Verdict.ERROR, NO_CHECK);
        } else if (worst.verdict() == Verdict.PASS
            && done.stream().anyMatch(AttemptRecords::broken)) {
          // Never a PASS from records that contradict themselves.
          worst.raise(Verdict.ERROR, CONTRADICTION);
        }
      }
    }
  }

  private static boolean broken(Step step) {
    return step.status() != StepStatus.PASSED && step.status() != StepStatus.UNFINISHED;
  }

  private Text reasonOr(Text otherwise) {
    return endReason == null || endReason.isEmpty() ? otherwise : endReason;
  }
}
