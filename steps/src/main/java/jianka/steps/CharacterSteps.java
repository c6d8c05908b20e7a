package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.CharacterLine;

/** Characters of T=0, PPS and procedure bytes. */
public final class CharacterSteps {

  private final CharacterLine line;

  public CharacterSteps(CharacterLine line) {
    this.line = line;
  }

  @When("the characters {string} are sent {int} etu apart")
  public void sent(String characters, int gap) throws Exception {
    line.send(characters, gap);
  }

  @Then("the card sends {string}")
  public void sends(String alternatives) throws Exception {
    line.sends(alternatives);
  }
}
