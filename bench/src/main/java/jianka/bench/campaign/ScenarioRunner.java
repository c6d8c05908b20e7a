package jianka.bench.campaign;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runner.Runner;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.core.runtime.TimeServiceEventBus;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.medical.AccountPostcondition;
import jianka.bench.medical.Ledger;
import jianka.bench.operator.Operator;
import jianka.bench.session.CardSession;
import jianka.bench.session.Phrases;
import jianka.bench.session.Postcondition;
import jianka.bench.session.SpendingLimit;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/** Runs one scenario after the other through Cucumber, each with step objects of its own. */
final class ScenarioRunner {

  /** Where the step definitions are; the bench knows them by this name only. */
  static final URI GLUE = URI.create("classpath:/jianka/steps");

  private final ScenarioScope scope = new ScenarioScope();
  private final StepWording wording;
  private final StepListener listener;
  private final Runner runner;

  ScenarioRunner(StepWording wording) {
    this.wording = wording;
    listener = new StepListener(wording);
    AtomicLong ids = new AtomicLong();
    TimeServiceEventBus bus =
        new TimeServiceEventBus(Clock.systemUTC(), () -> new UUID(0, ids.incrementAndGet()));
    listener.listenTo(bus);
    ClassLoader classes = ScenarioRunner.class.getClassLoader();
    runner =
        new Runner(
            bus,
            new BackendServiceLoader(() -> classes, () -> scope).get(),
            scope,
            new RuntimeOptionsBuilder().addGlue(GLUE).build());
  }

  /** What the words of its scenarios are in Chinese. */
  Phrases phrases() {
    return wording::argument;
  }

  /** What the step objects of the next scenario share. */
  void prepare(CardSession session, SpendingLimit limit, Operator operator) {
    scope.give(CardSession.class, session);
    scope.give(SpendingLimit.class, limit);
    scope.give(Ledger.class, new Ledger());
    scope.give(Operator.class, operator);
  }

  /**
   * Runs a scenario.
   *
   * @return the first error of its steps, or null
   */
  @Nullable Throwable run(Pickle pickle, CaseEvidence evidence) {
    listener.begin(evidence);
    runner.runPickle(pickle);
    return listener.error();
  }

  /** Leaves the card as the scenario found it; false where that was not possible. */
  boolean restore() throws TerminalException {
    scope.start();
    try {
      boolean restored = scope.getInstance(Postcondition.class).restore();
      return scope.getInstance(AccountPostcondition.class).restore() && restored;
    } finally {
      scope.stop();
    }
  }
}
