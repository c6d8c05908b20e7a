package jianka.steps;

import io.cucumber.java.en.When;
import jianka.bench.session.BlockLine;

/** Activation and blocks of the contactless side. */
public final class BlockSteps {

  private final BlockLine line;

  public BlockSteps(BlockLine line) {
    this.line = line;
  }

  @When("the card is activated for frames of {int} bytes")
  public void activated(int frame) throws Exception {
    line.activate(frame);
  }

  @When("the block {string} is sent")
  public void sent(String block) throws Exception {
    line.send(block);
  }
}
