package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.operator.OperatorDesk;

/** What a person does and sees. */
public final class OperatorSteps {

  private final OperatorDesk desk;

  public OperatorSteps(OperatorDesk desk) {
    this.desk = desk;
  }

  @When("the operator performs {string}")
  public void performs(String what) {
    desk.performs(what);
  }

  @Then("the operator confirms {string}")
  public void confirms(String what) throws Exception {
    desk.confirms(what);
  }
}
