package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.tear.TearChecks;
import jianka.bench.tear.TearSweep;

/** Loss of power and failing memory inside a command. */
public final class TearSteps {

  private final TearSweep sweep;
  private final TearChecks checks;

  public TearSteps(TearSweep sweep, TearChecks checks) {
    this.sweep = sweep;
    this.checks = checks;
  }

  @When("{string} is cut {often}")
  public void cut(String command, boolean asDeclared) throws Exception {
    sweep.cut(command, asDeclared);
  }

  @When("{string} and the recovery after it are cut at every moment")
  public void cutWithRecovery(String command) throws Exception {
    sweep.withRecovery(command);
  }

  @When("the memory fails at every write of {string}")
  public void failingMemory(String command) throws Exception {
    sweep.failingMemory(command);
  }

  @Then("every {disturbance} leaves {string}")
  public void every(boolean failedWrite, String rule) throws Exception {
    checks.every(failedWrite, rule);
  }
}
