package jianka.steps;

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
}
