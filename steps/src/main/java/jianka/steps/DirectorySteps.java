package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.Directory;

/** The directory of SSSE. */
public final class DirectorySteps {

  private final Directory directory;

  public DirectorySteps(Directory directory) {
    this.directory = directory;
  }

  @When("the terminal reads the directory")
  public void read() throws Exception {
    directory.read();
  }

  @When("every application of the directory is selected")
  public void selectAll() throws Exception {
    directory.selectAll();
  }

  @Then("the directory lists {df}")
  public void lists(String df) throws Exception {
    directory.lists(df);
  }

  @Then("the directory has the label of {df}")
  public void label(String df) throws Exception {
    directory.label(df);
  }
}
