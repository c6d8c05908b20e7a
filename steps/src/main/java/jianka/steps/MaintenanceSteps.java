package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.MaintenanceChecks;
import jianka.bench.session.MaintenanceCommand;
import jianka.bench.session.MaintenanceOperations;
import jianka.bench.session.PinChecks;

/** PIN UNBLOCK, PIN RELOAD, APPLICATION BLOCK, CARD BLOCK and their MAC. */
public final class MaintenanceSteps {

  private final MaintenanceOperations maintenance;
  private final PinChecks checks;
  private final MaintenanceChecks state;

  public MaintenanceSteps(
      MaintenanceOperations maintenance, PinChecks checks, MaintenanceChecks state) {
    this.maintenance = maintenance;
    this.checks = checks;
    this.state = state;
  }

  @Given("{df} has been blocked")
  public void applicationBlocked(String df) throws Exception {
    maintenance.requireBlocked(df);
  }

  @When("the bytes {hex} are sent with their MAC")
  public void sendWithMac(byte[] command) throws Exception {
    maintenance.sendWithMac(command);
  }

  @Given("the card has been blocked")
  public void cardBlocked() throws Exception {
    maintenance.requireCardBlocked();
  }

  @When("{maintenance} is sent")
  public void send(MaintenanceCommand command) throws Exception {
    maintenance.send(command);
  }

  @When("{maintenance} is sent with a wrong MAC")
  public void sendWrong(MaintenanceCommand command) throws Exception {
    maintenance.sendWrong(command);
  }

  @When("{maintenance} is sent with a wrong MAC {int} times")
  public void sendWrongOften(MaintenanceCommand command, int times) throws Exception {
    maintenance.sendWrongOften(command, times);
  }

  @When("{maintenance} is sent with a MAC {string}")
  public void sendWithMac(MaintenanceCommand command, String way) throws Exception {
    maintenance.sendWithMac(command, way);
  }

  @When("{maintenance} is sent with the MAC of {key}")
  public void sendUnder(MaintenanceCommand command, String key) throws Exception {
    maintenance.sendUnder(command, key);
  }

  @When("{maintenance} is sent with {int} data bytes")
  public void sendOfLength(MaintenanceCommand command, int length) throws Exception {
    maintenance.sendOfLength(command, length);
  }

  @When("{maintenance} is sent with P1 {hexByte}, P2 {hexByte}")
  public void sendWithParameters(MaintenanceCommand command, int p1, int p2) throws Exception {
    maintenance.sendWithParameters(command, p1, p2);
  }

  @When("PIN RELOAD is sent with the PIN {string}")
  public void reload(String digits) throws Exception {
    maintenance.reload(digits);
  }

  @When("PIN RELOAD is sent with the plain block {hex}")
  public void reloadBlock(byte[] begin) throws Exception {
    maintenance.reloadBlock(begin);
  }

  @Then("the card is blocked after 9000 and not otherwise")
  public void blockedAsAnswered() throws Exception {
    state.blockedAsAnswered();
  }

  @Then("the PIN counter stands at its maximum, or after 6985 at {int} less")
  public void counterAfterUnblock(int used) throws Exception {
    checks.counterAfterUnblock(used);
  }
}
