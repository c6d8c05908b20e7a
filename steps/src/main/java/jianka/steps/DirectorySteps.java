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

  @Then("the FCI announces a directory from SFI 01 to 1E or none")
  public void announcedInRange() throws Exception {
    directory.announcedInRange();
  }

  @Then("the directory has records")
  public void readable() throws Exception {
    directory.readable();
  }

  @Then("every record of the directory is a row of templates 61")
  public void templates() throws Exception {
    directory.templates();
  }

  @Then("every entry of the directory has an AID and a label")
  public void aidsAndLabels() throws Exception {
    directory.aidsAndLabels();
  }

  @Then("the applications of the version exist unless the directory leaves them out")
  public void requiredApplications() throws Exception {
    directory.requiredApplications();
  }

  @Then("the directory lists {df}")
  public void lists(String df) throws Exception {
    directory.lists(df);
  }

  @Then("the directory has the label of {df}")
  public void label(String df) throws Exception {
    directory.label(df);
  }

  @Then("every application of the directory answers with its AID")
  public void allSelectable() throws Exception {
    directory.allSelectable();
  }
}
