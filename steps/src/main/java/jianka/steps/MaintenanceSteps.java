package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.MaintenanceChecks;
import jianka.bench.session.MaintenanceCommand;
import jianka.bench.session.MaintenanceOperations;
import jianka.bench.session.PinValue;

/** PIN UNBLOCK, PIN RELOAD, APPLICATION BLOCK, CARD BLOCK and their MAC. */
public final class MaintenanceSteps {

  private final MaintenanceOperations maintenance;
  private final MaintenanceChecks checks;

  public MaintenanceSteps(MaintenanceOperations maintenance, MaintenanceChecks checks) {
    this.maintenance = maintenance;
    this.checks = checks;
  }

  @Given("{df} has been blocked")
  public void applicationBlocked(String df) throws Exception {
    maintenance.requireBlocked(df);
  }

  @Given("the card has been blocked")
  public void cardBlocked() throws Exception {
    maintenance.requireCardBlocked();
  }

  @When("the bytes {hex} are sent with their MAC")
  public void sendWithMac(byte[] command) throws Exception {
    maintenance.sendWithMac(command);
  }

  @When("{maintenance} is sent with the MAC of {key}")
  public void sendUnder(MaintenanceCommand command, String key) throws Exception {
    maintenance.sendUnder(command, key);
  }

  @When("PIN RELOAD is sent with {pin}")
  public void reload(PinValue value) throws Exception {
    maintenance.reload(value);
  }

  @When("PIN RELOAD is sent with the plain block {hex}")
  public void reloadBlock(byte[] begin) throws Exception {
    maintenance.reloadBlock(begin);
  }

  @Then("the card is blocked after 9000 and not otherwise")
  public void blockedAsAnswered() throws Exception {
    checks.blockedAsAnswered();
  }
}
