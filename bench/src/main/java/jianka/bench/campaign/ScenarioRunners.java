package jianka.bench.campaign;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Scenario runners that campaigns of one process share: finding the step definitions takes longer
 * than a hundred cases.
 */
public final class ScenarioRunners {

  private final StepWording wording;
  private final Deque<ScenarioRunner> idle = new ArrayDeque<>();

  /**
   * @param wording the Chinese rendering of the steps
   */
  public ScenarioRunners(StepWording wording) {
    this.wording = wording;
  }

  /** A runner nobody else uses. */
  synchronized ScenarioRunner take() {
    ScenarioRunner runner = idle.poll();
    return runner == null ? new ScenarioRunner(wording) : runner;
  }

  /** Gives a runner back. */
  synchronized void give(ScenarioRunner runner) {
    idle.push(runner);
  }
}
