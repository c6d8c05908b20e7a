package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.PinChange;
import jianka.bench.session.PinChecks;
import jianka.bench.session.PinOperations;
import jianka.bench.session.PinValue;
import jianka.bench.session.Secret;
import jianka.bench.session.Tries;

/** VERIFY, CHANGE PIN, and the counters of PIN and keys. */
public final class PinSteps {

  private final PinOperations pin;
  private final PinChange change;
  private final PinChecks checks;

  public PinSteps(PinOperations pin, PinChange change, PinChecks checks) {
    this.pin = pin;
    this.change = change;
    this.checks = checks;
  }

  @Given("{secret} is {secretState}")
  public void inState(Secret secret, Secret.State state) throws Exception {
    secret.require(state);
  }

  @Given("{secret} has had {int} wrong try/tries")
  public void wrongTries(Secret secret, int tries) throws Exception {
    secret.requireWrongTries(tries);
  }

  @Given("the PIN has {tries} left")
  public void triesLeft(Tries tries) throws Exception {
    pin.requireTries(tries);
  }

  @Given("the PIN has been changed to {string}")
  public void changed(String digits) throws Exception {
    change.requireChanged(digits);
  }

  @Given("the PIN is empty")
  public void empty() throws Exception {
    change.requireChanged("");
  }

  @When("VERIFY is sent with {pin}")
  public void verify(PinValue value) throws Exception {
    pin.verify(value);
  }

  @When("VERIFY is sent without data")
  public void verifyEmpty() throws Exception {
    pin.verify(new byte[0]);
  }

  @When("CHANGE PIN is sent from {pin} to {pin}")
  public void change(PinValue from, PinValue to) throws Exception {
    change.change(from, to);
  }

  @When("CHANGE PIN is sent without the separator FF")
  public void changeWithoutSeparator() throws Exception {
    change.changeWithoutSeparator();
  }

  @Then("the status word is 63Cx with {tries}")
  public void triesTold(Tries tries) throws Exception {
    checks.told(tries);
  }

  @Then("the PIN counter shows {tries}")
  public void counter(Tries tries) throws Exception {
    checks.counter(tries);
  }

  @Then("the PIN counter shows all tries, or {tries} after 6985")
  public void counterAfterUnblock(Tries afterRefusal) throws Exception {
    checks.counterAfterUnblock(afterRefusal);
  }
}
