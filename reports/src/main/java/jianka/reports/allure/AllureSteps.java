package jianka.reports.allure;

import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Event;
import jianka.reports.verdict.Exchange;
import jianka.reports.verdict.Finding;
import jianka.reports.verdict.Lost;
import jianka.reports.verdict.Reset;
import jianka.reports.verdict.Step;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** The attempts of a case with their steps, exchanges and resets. */
final class AllureSteps {

  /** Exchanges shown of a step; the journal has them all. */
  private static final int MOST = 300;

  /** Characters of a name. */
  private static final int LONGEST = 500;

  private final Language language;

  AllureSteps(Language language) {
    this.language = language;
  }

  List<StepResult> of(CaseResult result) {
    if (result.attempts().size() == 1) {
      return steps(result.attempts().get(0));
    }
    List<StepResult> attempts = new ArrayList<>();
    for (Attempt attempt : result.attempts()) {
      String name = (language == Language.ZH ? "执行 " : "attempt ") + attempt.number();
      long start = attempt.started().toEpochMilli();
      attempts.add(
          new StepResult()
              .setName(name)
              .setStatus(status(attempt.verdict()))
              .setStatusDetails(new StatusDetails().setMessage(said(attempt.reason())))
              .setSteps(steps(attempt))
              .setStart(start)
              .setStop(start + attempt.millis()));
    }
    return attempts;
  }

  private List<StepResult> steps(Attempt attempt) {
    List<StepResult> steps = new ArrayList<>();
    // Steps follow one another; only their length is in the journal's steps.
    long micros = attempt.started().toEpochMilli() * 1000;
    for (Step step : attempt.steps()) {
      String text = step.text().isEmpty() ? "–" : step.text().in(language);
      steps.add(
          new StepResult()
              .setName(name((step.kind() + " " + text).strip()))
              .setStatus(status(step, attempt))
              .setStatusDetails(new StatusDetails().setMessage(said(step.reason())))
              .setSteps(events(step))
              .setStart(micros / 1000)
              .setStop((micros + step.micros()) / 1000));
      micros += step.micros();
    }
    return steps;
  }

  private List<StepResult> events(Step step) {
    List<StepResult> events = new ArrayList<>();
    int more = 0;
    for (Event event : step.events()) {
      String name = name(event);
      if (name == null) {
        continue;
      }
      if (events.size() < MOST) {
        events.add(new StepResult().setName(name(name)).setStatus(status(event)));
      } else {
        more++;
      }
    }
    if (more > 0) {
      events.add(new StepResult().setName("… " + more).setStatus(Status.PASSED));
    }
    return events;
  }

  private @Nullable String name(Event event) {
    if (event instanceof Exchange exchange) {
      return "#%d %s > %s < %s"
          .formatted(exchange.n(), exchange.name(), exchange.command(), exchange.response());
    }
    if (event instanceof Lost lost) {
      return "#%d > %s < %s".formatted(lost.n(), lost.command(), lost.trouble().in(language));
    }
    if (event instanceof Reset reset) {
      return "#%d reset (%s) < %s".formatted(reset.n(), reset.kind(), reset.answer());
    }
    if (event instanceof Finding finding && !finding.ok()) {
      return finding.verdict() + " " + finding.text().in(language);
    }
    return null;
  }

  private static @Nullable Status status(Event event) {
    return event instanceof Finding finding ? status(finding.verdict()) : Status.PASSED;
  }

  /** The status of a verdict; null, which Allure shows as unknown, where a person decides. */
  static @Nullable Status status(Verdict verdict) {
    return switch (verdict) {
      case PASS -> Status.PASSED;
      case FAIL -> Status.FAILED;
      case ERROR -> Status.BROKEN;
      case REVIEW, INCONCLUSIVE -> null;
    };
  }

  private static @Nullable Status status(Step step, Attempt attempt) {
    Optional<Verdict> violation =
        Verdict.worst(step.findings().stream().map(Finding::verdict).toList());
    if (violation.isPresent() && violation.get() != Verdict.PASS) {
      return status(violation.get());
    }
    return switch (step.status()) {
      case PASSED -> Status.PASSED;
      case SKIPPED -> Status.SKIPPED;
      case FAILED, ERROR, UNFINISHED -> status(attempt.verdict());
    };
  }

  private @Nullable String said(@Nullable Text text) {
    return text == null ? null : Visible.line(Visible.brief(text.in(language), LONGEST));
  }

  private static String name(String text) {
    return Visible.line(Visible.brief(text, LONGEST));
  }
}
