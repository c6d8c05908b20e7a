package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.PinChecks;
import jianka.bench.session.PinOperations;

/** VERIFY and the counter of the PIN. */
public final class PinSteps {

  private final PinOperations pin;
  private final PinChecks checks;

  public PinSteps(PinOperations pin, PinChecks checks) {
    this.pin = pin;
    this.checks = checks;
  }

  @Given("the PIN is {pinState}")
  public void inState(boolean blocked) throws Exception {
    pin.require(blocked);
  }

  @Given("the PIN has had {int} wrong try/tries")
  public void wrongTries(int tries) throws Exception {
    pin.requireWrongTries(tries);
  }

  @Given("the PIN has all its tries")
  public void allTriesLeft() throws Exception {
    pin.requireAllTries();
  }

  @Given("the PIN has {int} try/tries left")
  public void triesLeft(int tries) throws Exception {
    pin.requireTriesLeft(tries);
  }

  @When("VERIFY is sent with the right PIN")
  public void verifyRight() throws Exception {
    pin.verifyRight();
  }

  @When("VERIFY is sent with a wrong PIN")
  public void verifyWrong() throws Exception {
    pin.verifyWrong();
  }

  @When("VERIFY is sent with the PIN {string}")
  public void verifyDigits(String digits) throws Exception {
    pin.verifyDigits(digits);
  }

  @When("VERIFY is sent with the data {hex}")
  public void verifyData(byte[] data) throws Exception {
    pin.verifyData(data);
  }

  @When("VERIFY is sent without data")
  public void verifyEmpty() throws Exception {
    pin.verify(new byte[0]);
  }

  @When("VERIFY is sent with {int} data bytes")
  public void verifyLength(int length) throws Exception {
    pin.verifyOfLength(length);
  }

  @When("VERIFY is sent with the right PIN in ASCII")
  public void verifyAscii() throws Exception {
    pin.verifyAscii();
  }

  @When("VERIFY is sent with the right PIN and P1 {hexByte}, P2 {hexByte}")
  public void verifyParameters(int p1, int p2) throws Exception {
    pin.verifyWithParameters(p1, p2);
  }

  @Then("the status word is 63Cx with {int} try/tries less than the maximum")
  public void triesLess(int used) throws Exception {
    checks.triesLess(used);
  }

  @Then("the status word is 63Cx with all tries")
  public void allTries() throws Exception {
    checks.triesLess(0);
  }

  @Then("the PIN counter stands at its maximum")
  public void counterAtMaximum() throws Exception {
    checks.counterLess(0);
  }

  @Then("the PIN counter stands at {int} less than its maximum")
  public void counterLess(int used) throws Exception {
    checks.counterLess(used);
  }
}
