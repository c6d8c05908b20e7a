package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import jianka.bench.session.PinChange;

/** CHANGE PIN. */
public final class PinChangeSteps {

  private final PinChange change;

  public PinChangeSteps(PinChange change) {
    this.change = change;
  }

  @Given("the PIN has been changed to {string}")
  public void changed(String digits) throws Exception {
    change.requireChanged(digits);
  }

  @Given("the PIN is empty")
  public void empty() throws Exception {
    change.requireChanged("");
  }

  @When("CHANGE PIN is sent from the right PIN to {string}")
  public void change(String digits) throws Exception {
    change.change(digits);
  }

  @When("CHANGE PIN is sent from {string} to {string}")
  public void changeFrom(String from, String to) throws Exception {
    change.changeFrom(from, to);
  }

  @When("CHANGE PIN is sent from a wrong PIN to {string}")
  public void changeWrong(String digits) throws Exception {
    change.changeWrong(digits);
  }

  @When("CHANGE PIN is sent from the right PIN to the bytes {hex}")
  public void changeBytes(byte[] bytes) throws Exception {
    change.changeBytes(bytes);
  }

  @When("CHANGE PIN is sent from the right PIN to {string} with class {hexByte}")
  public void changeWithClass(String digits, int cla) throws Exception {
    change.changeWithClass(digits, cla);
  }

  @When("CHANGE PIN is sent from the right PIN to {string} with P1 {hexByte}, P2 {hexByte}")
  public void changeWithParameters(String digits, int p1, int p2) throws Exception {
    change.changeWithParameters(digits, p1, p2);
  }

  @When("CHANGE PIN is sent without the separator FF")
  public void changeWithoutSeparator() throws Exception {
    change.changeWithoutSeparator();
  }

  @When("CHANGE PIN is sent with {int} data bytes")
  public void changeOfLength(int length) throws Exception {
    change.changeOfLength(length);
  }
}
