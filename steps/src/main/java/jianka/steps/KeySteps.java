package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.KeyChecks;
import jianka.bench.session.KeyOperations;

/** GET CHALLENGE, INTERNAL AUTHENTICATION and EXTERNAL AUTHENTICATION. */
public final class KeySteps {

  private final KeyOperations keys;
  private final KeyChecks checks;

  public KeySteps(KeyOperations keys, KeyChecks checks) {
    this.keys = keys;
    this.checks = checks;
  }

  @Given("a random of {int} bytes has been drawn")
  public void challengeDrawn(int length) throws Exception {
    keys.requireChallenge(length);
  }

  @Given("{key} is {keyState}")
  public void inState(String key, boolean locked) throws Exception {
    keys.require(key, locked);
  }

  @Given("{key} has had {int} wrong try/tries")
  public void wrongTries(String key, int tries) throws Exception {
    keys.requireWrongTries(key, tries);
  }

  @When("GET CHALLENGE is sent with Le {hexByte}")
  public void getChallenge(int le) throws Exception {
    keys.getChallenge(le);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key}")
  public void external(String key) throws Exception {
    keys.external(key);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key} with version byte {hexByte}")
  public void externalVersion(String key, int version) throws Exception {
    keys.external(key, version, Math.min(Math.max(version, 1), 3), false);
  }

  @When(
      "EXTERNAL AUTHENTICATION is sent for {key} with version byte {hexByte} and the value of version {int}")
  public void externalOtherVersion(String key, int versionByte, int value) throws Exception {
    keys.external(key, versionByte, value, false);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key} with wrong data")
  public void externalWrong(String key) throws Exception {
    keys.externalWrong(key);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key} with wrong data {int} times")
  public void externalWrongOften(String key, int times) throws Exception {
    keys.externalWrongOften(key, times);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key} with the data of {key}")
  public void externalOtherKey(String key, String other) throws Exception {
    keys.externalWithDataOf(key, other);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key} with the data of a card of {string}")
  public void externalOtherCard(String key, String difference) throws Exception {
    keys.externalOfOtherCard(key, difference);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key} with the data of the former random")
  public void externalFormerRandom(String key) throws Exception {
    keys.externalWithFormerRandom(key);
  }

  @When("EXTERNAL AUTHENTICATION is sent for {key} with {int} data bytes")
  public void externalLength(String key, int length) throws Exception {
    keys.externalOfLength(key, length);
  }

  @When("EXTERNAL AUTHENTICATION is sent with the data of {key} and P1 {hexByte}, P2 {hexByte}")
  public void externalParameters(String key, int p1, int p2) throws Exception {
    keys.externalWithParameters(key, p1, p2);
  }

  @When("INTERNAL AUTHENTICATION is sent")
  public void internal() throws Exception {
    keys.internal(null);
  }

  @When("INTERNAL AUTHENTICATION is sent with version byte {hexByte}")
  public void internalVersion(int version) throws Exception {
    keys.internal(version);
  }

  @When("INTERNAL AUTHENTICATION is sent again")
  public void internalRepeated() throws Exception {
    keys.internalAgain(null);
  }

  @When("INTERNAL AUTHENTICATION is sent again with another {random}")
  public void internalOther(String random) throws Exception {
    keys.internalOther(random);
  }

  @When("INTERNAL AUTHENTICATION is sent again with version byte {hexByte}")
  public void internalAgain(int version) throws Exception {
    keys.internalAgain(version);
  }

  @When("INTERNAL AUTHENTICATION is sent with {int} data bytes and P1 {hexByte}, P2 {hexByte}")
  public void internalWith(int length, int p1, int p2) throws Exception {
    keys.internalWith(p1, p2, length);
  }

  @Then("the answer is the authentication data of {key} version {int}")
  public void internalAnswer(String key, int version) throws Exception {
    checks.internalAnswer(key, version);
  }

  @Then("the status word is 63Cx with {int} try/tries less than the maximum of {key}")
  public void triesLess(int used, String key) throws Exception {
    checks.triesLess(key, used);
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
