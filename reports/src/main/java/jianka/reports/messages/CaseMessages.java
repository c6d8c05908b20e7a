package jianka.reports.messages;

import io.cucumber.messages.Convertor;
import io.cucumber.messages.types.Attachment;
import io.cucumber.messages.types.AttachmentContentEncoding;
import io.cucumber.messages.types.Duration;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestCase;
import io.cucumber.messages.types.TestCaseFinished;
import io.cucumber.messages.types.TestCaseStarted;
import io.cucumber.messages.types.TestStep;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.TestStepStarted;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import jianka.reports.document.EvidenceText;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Finding;
import jianka.reports.verdict.Step;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The run of one case. All attempts stand in one test case: the later ones of a repeated test case
 * would replace the earlier ones in the eyes of Cucumber's tools. The statuses keep the order of
 * the verdicts, so that whoever takes the worst step of a case gets its verdict: PASS is PASSED,
 * REVIEW SKIPPED, INCONCLUSIVE PENDING, ERROR UNDEFINED, FAIL FAILED.
 */
final class CaseMessages {

  /** Characters of the evidence. */
  private static final int LONGEST = 100_000;

  private final CaseResult result;
  private final String id;
  private final Pickle pickle;
  private final Language language;
  private final MessagesFile.Sink sink;
  private final String started;

  CaseMessages(
      CaseResult result, String id, Pickle pickle, Language language, MessagesFile.Sink sink) {
    this.result = result;
    this.id = id;
    this.pickle = pickle;
    this.language = language;
    this.sink = sink;
    this.started = id + "-run";
  }

  static TestStepResultStatus status(Verdict verdict) {
    return switch (verdict) {
      case PASS -> TestStepResultStatus.PASSED;
      case REVIEW -> TestStepResultStatus.SKIPPED;
      case INCONCLUSIVE -> TestStepResultStatus.PENDING;
      case ERROR -> TestStepResultStatus.UNDEFINED;
      case FAIL -> TestStepResultStatus.FAILED;
    };
  }

  void write() throws IOException {
    Verdict verdict = result.verdict().orElseThrow();
    List<TestStep> steps = new ArrayList<>();
    for (int i = 0; i < pickle.getSteps().size(); i++) {
      String pickleStep = FeatureMessages.pickleStep(id, i);
      steps.add(new TestStep(null, id + "-" + i, pickleStep, List.of(), List.of()));
    }
    String judge = id + "-judge";
    steps.add(new TestStep(CampaignMessages.JUDGE, judge, null, null, null));
    sink.take(Envelope.of(new TestCase(id + "-test", id, steps, CampaignMessages.RUN)));
    Instant time = result.attempts().get(0).started();
    sink.take(
        Envelope.of(
            new TestCaseStarted(0L, started, id + "-test", null, CampaignMessages.time(time))));
    int number = 0;
    for (Attempt attempt : result.attempts()) {
      time = attempt.started();
      for (Step step : attempt.steps()) {
        Instant end = time.plus(step.micros(), ChronoUnit.MICROS);
        Verdict own = stepVerdict(step, attempt, verdict);
        Text reason = own == Verdict.PASS ? null : step.reason();
        step(id + "-" + number++, time, end, own, reason, null);
        time = end;
      }
    }
    step(judge, time, time, verdict, result.reason(), evidence(verdict));
    sink.take(Envelope.of(new TestCaseFinished(started, CampaignMessages.time(time), false)));
  }

  /** Never worse than the case: a step that was skipped in a case that passed is no REVIEW. */
  private static Verdict stepVerdict(Step step, Attempt attempt, Verdict most) {
    Verdict own =
        switch (step.status()) {
          case PASSED -> Verdict.PASS;
          case SKIPPED -> Verdict.REVIEW;
          case FAILED, ERROR, UNFINISHED -> attempt.verdict();
        };
    for (Finding finding : step.findings()) {
      own = finding.verdict().worseThan(own) ? finding.verdict() : own;
    }
    return own.worseThan(most) ? most : own;
  }

  private void step(
      String step,
      Instant begin,
      Instant end,
      Verdict verdict,
      @Nullable Text reason,
      @Nullable String evidence)
      throws IOException {
    sink.take(Envelope.of(new TestStepStarted(started, step, CampaignMessages.time(begin))));
    if (evidence != null) {
      sink.take(
          Envelope.of(
              new Attachment(
                  evidence,
                  AttachmentContentEncoding.IDENTITY,
                  null,
                  "text/plain",
                  null,
                  started,
                  step,
                  null,
                  null,
                  null,
                  CampaignMessages.time(end))));
    }
    Duration length = Convertor.toMessage(java.time.Duration.between(begin, end));
    String message = reason == null ? null : Visible.line(reason.in(language));
    Exception exception =
        verdict == Verdict.PASS ? null : new Exception(verdict.name(), message, null);
    sink.take(
        Envelope.of(
            new TestStepFinished(
                started,
                step,
                new TestStepResult(length, message, status(verdict), exception),
                CampaignMessages.time(end))));
  }

  private @Nullable String evidence(Verdict verdict) {
    StringBuilder text = new StringBuilder(verdict.name());
    String mark = result.waiverMark().in(language);
    if (!mark.isEmpty()) {
      text.append(" (").append(mark).append(')');
    }
    result.waivers().forEach(waiver -> text.append('\n').append(waiver.text().in(language)));
    if (!result.violations().isEmpty()) {
      text.append('\n').append(EvidenceText.of(result, language));
    }
    return Visible.brief(Visible.xml(text.toString()), LONGEST);
  }
}
