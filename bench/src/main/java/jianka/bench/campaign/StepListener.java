package jianka.bench.campaign;

import io.cucumber.plugin.event.Argument;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStepFinished;
import io.cucumber.plugin.event.TestStepStarted;
import java.util.List;
import java.util.Locale;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.profile.Words;
import jianka.bench.session.CheckFailedException;
import jianka.bench.session.NotReachedException;
import org.jspecify.annotations.Nullable;

/** Writes the steps of a scenario into the journal as Cucumber runs them. */
final class StepListener {

  private final StepWording wording;
  private @Nullable CaseEvidence evidence;
  private @Nullable Throwable error;
  private String kind = "given";

  StepListener(StepWording wording) {
    this.wording = wording;
  }

  void listenTo(EventPublisher bus) {
    bus.registerHandlerFor(TestStepStarted.class, this::started);
    bus.registerHandlerFor(TestStepFinished.class, this::finished);
  }

  /** The next scenario writes here. */
  void begin(CaseEvidence next) {
    evidence = next;
    error = null;
    kind = "given";
  }

  /** The first error of the scenario, or null. */
  @Nullable Throwable error() {
    return error;
  }

  private void started(TestStepStarted event) {
    if (evidence != null && event.getTestStep() instanceof PickleStepTestStep step) {
      String keyword = step.getStep().getKeyword().trim().toLowerCase(Locale.ROOT);
      if (keyword.equals("given") || keyword.equals("when") || keyword.equals("then")) {
        kind = keyword;
      }
      String text = step.getStep().getText();
      List<String> arguments =
          step.getDefinitionArgument().stream().map(Argument::getValue).toList();
      String zh = wording.chinese(step.getPattern(), arguments, text);
      evidence.step(kind, new Words(text, zh));
    }
  }

  private void finished(TestStepFinished event) {
    if (evidence == null || !(event.getTestStep() instanceof PickleStepTestStep step)) {
      return;
    }
    Result result = event.getResult();
    Throwable thrown = result.getError();
    if (result.getStatus() == Status.UNDEFINED || result.getStatus() == Status.AMBIGUOUS) {
      thrown =
          new IllegalStateException(
              "no single step definition for \"" + step.getStep().getText() + "\"", thrown);
    }
    if (thrown != null && error == null) {
      error = thrown;
    }
    evidence.stepEnd(
        status(result.getStatus(), thrown), reason(thrown), result.getDuration().toNanos() / 1000);
  }

  /** A failed check says itself what is wrong, in its finding. */
  private static @Nullable Words reason(@Nullable Throwable thrown) {
    if (thrown == null || thrown instanceof CheckFailedException) {
      return null;
    }
    return thrown instanceof NotReachedException notReached
        ? notReached.reason()
        : Words.same(String.valueOf(thrown.getMessage()));
  }

  private static String status(Status status, @Nullable Throwable thrown) {
    return switch (status) {
      case PASSED -> "passed";
      case SKIPPED -> "skipped";
      default ->
          thrown instanceof CheckFailedException || thrown instanceof NotReachedException
              ? "failed"
              : "error";
    };
  }
}
