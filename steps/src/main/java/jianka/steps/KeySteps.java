package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.AuthenticationData;
import jianka.bench.session.Challenge;
import jianka.bench.session.ExternalAuthentication;
import jianka.bench.session.InternalAuthentication;
import jianka.bench.session.KeyChecks;
import jianka.bench.session.Tries;

/** GET CHALLENGE, INTERNAL AUTHENTICATION and EXTERNAL AUTHENTICATION. */
public final class KeySteps {

  private final Challenge challenge;
  private final ExternalAuthentication external;
  private final InternalAuthentication internal;
  private final KeyChecks checks;

  public KeySteps(
      Challenge challenge,
      ExternalAuthentication external,
      InternalAuthentication internal,
      KeyChecks checks) {
    this.challenge = challenge;
    this.external = external;
    this.internal = internal;
    this.checks = checks;
  }

  @Given("a random of {int} bytes has been drawn")
  public void challengeDrawn(int length) throws Exception {
    challenge.require(length);
  }

  @When("EXTERNAL AUTHENTICATION for {key} is sent with {authenticationData}")
  public void external(String key, AuthenticationData data) throws Exception {
    external.send(key, data);
  }

  @When("INTERNAL AUTHENTICATION is sent again with another {random}")
  public void internalOther(String random) throws Exception {
    internal.sendAgainWithAnother(random);
  }

  @When("INTERNAL AUTHENTICATION is sent again with version byte {hexByte}")
  public void internalAgain(int version) throws Exception {
    internal.sendAgainWithVersion(version);
  }

  @Then("the status word is 63Cx with {tries} of {key}")
  public void triesTold(Tries tries, String key) throws Exception {
    checks.told(tries, key);
  }

  @Then("the reserved key number is refused")
  public void reservedNumberRefused() throws Exception {
    checks.reservedNumberRefused();
  }

  @Then("the status word is 63Cx and counts down")
  public void countsDown() throws Exception {
    checks.countsDown();
  }
}
