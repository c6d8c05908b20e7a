package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.RandomSeries;

/** The quality of the card's randoms. */
public final class RandomSteps {

  private final RandomSeries series;

  public RandomSteps(RandomSeries series) {
    this.series = series;
  }

  @When("a series of randoms is drawn")
  public void draw() throws Exception {
    series.draw();
  }

  @When("a random is drawn after each of {int} cold resets")
  public void drawAfterResets(int resets) throws Exception {
    series.drawAfterResets(resets);
  }

  @Then("no random occurs twice")
  public void noRepetition() throws Exception {
    series.noRepetition();
  }

  @Then("every bit of the randoms is balanced")
  public void balanced() throws Exception {
    series.balanced();
  }
}
