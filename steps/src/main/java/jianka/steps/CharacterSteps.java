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

  @When("the characters {string} are sent")
  public void sent(String characters) throws Exception {
    line.send(characters);
  }

  @When("the terminal goes on with {string}")
  public void goesOn(String speed) throws Exception {
    line.goesOnWith(speed);
  }

  @When("the command {hex} is sent in characters {int} etu apart")
  public void command(byte[] command, int gap) throws Exception {
    line.command(command, gap);
  }

  @Then("the card sends {string}")
  public void sends(String alternatives) throws Exception {
    line.sends(alternatives);
  }

  @Then("the procedure bytes are those of T=0")
  public void procedureBytes() throws Exception {
    line.procedureBytes();
  }
}
