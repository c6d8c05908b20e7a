package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.profile.Consulted;
import jianka.bench.session.CardSession;
import jianka.bench.session.ResetChecks;
import jianka.bench.terminal.ResetKind;

/** Reset and its answer. */
public final class ResetSteps {

  private final CardSession session;
  private final ResetChecks checks;

  public ResetSteps(CardSession session, ResetChecks checks) {
    this.session = session;
    this.checks = checks;
  }

  @Given("a reference card with {string} is in the terminal")
  public void prepared(String name) throws Exception {
    session.prepareCard(name);
  }

  @Given("the card after a cold reset")
  public void afterColdReset() throws Exception {
    session.reset(ResetKind.COLD);
  }

  @When("the card is reset {resetKind}")
  public void reset(ResetKind kind) throws Exception {
    session.resetOrSilence(kind);
  }

  @When("the card is used on its other side")
  public void otherSide() throws Exception {
    session.changeSide();
  }

  @Then("historical bytes T{int} to T{int} are those declared as {parameter}")
  public void historicalParameter(int from, int to, Consulted parameter) throws Exception {
    checks.historicalParameter(from, to, parameter);
  }
}
