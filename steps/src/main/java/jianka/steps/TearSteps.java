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

  @When("{string} is cut {moments}")
  public void cut(String command, TearSweep.Moments moments) throws Exception {
    sweep.cut(command, moments);
  }

  @When("the memory fails at every write of {string}")
  public void failingMemory(String command) throws Exception {
    sweep.failingMemory(command);
  }

  @Then("every {disturbance} leaves {string}")
  public void every(TearChecks.Disturbance disturbance, String rule) throws Exception {
    checks.every(disturbance, rule);
  }
}
