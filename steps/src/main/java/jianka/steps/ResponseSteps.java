package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.WaitingData;

/** GET RESPONSE and the data that wait for it. */
public final class ResponseSteps {

  private final WaitingData waiting;

  public ResponseSteps(WaitingData waiting) {
    this.waiting = waiting;
  }

  @Given("the FCI of {df} is waiting")
  public void fciIsWaiting(String df) throws Exception {
    waiting.requireFci(df);
  }

  @When("GET RESPONSE is sent with {int} more than the announced Le")
  public void getMore(int more) throws Exception {
    waiting.sendForMore(more);
  }

  @When("the terminal fetches the rest")
  public void fetchRest() throws Exception {
    waiting.fetchRest();
  }

  @Then("there are as many data bytes as announced")
  public void asManyAsAnnounced() throws Exception {
    waiting.asManyAsAnnounced();
  }

  @Then("the pieces received are the beginning of {string}")
  public void beginningOf(String name) throws Exception {
    waiting.beginningOf(name);
  }
}
