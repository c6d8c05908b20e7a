package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.OptionalInt;
import jianka.bench.session.FileContentChecks;
import jianka.bench.session.FileWriting;
import jianka.bench.session.WrittenData;

/** Writing to files, and what was written. */
public final class UpdateSteps {

  private final WrittenData written;
  private final FileWriting writing;
  private final FileContentChecks checks;

  public UpdateSteps(WrittenData written, FileWriting writing, FileContentChecks checks) {
    this.written = written;
    this.writing = writing;
    this.checks = checks;
  }

  @Given("the {extent} of {df} {ef} has been saved")
  public void saved(FileWriting.Extent extent, String df, String ef) throws Exception {
    writing.save(df, ef, extent);
  }

  @Given("there is a record in {df} {ef}")
  public void hasRecord(String df, String ef) throws Exception {
    writing.requireRecord(df, ef);
  }

  @Given("room for {int} bytes has been made in {df} {ef}")
  public void room(int bytes, String df, String ef) throws Exception {
    writing.requireRoom(bytes, df, ef);
  }

  @When("an UPDATE is sent to {df} {ef}")
  public void update(String df, String ef) throws Exception {
    writing.update(df, ef);
  }

  @When("UPDATE RECORD is sent for {int} new record(s) of {df} {ef}")
  public void addRecords(int count, String df, String ef) throws Exception {
    writing.addRecords(count, df, ef);
  }

  @Then("the data are those written")
  public void isRead() throws Exception {
    written.isRead();
  }

  @When("UPDATE RECORD is sent for a new identifier of {df} {ef} with mode {int}")
  public void addByIdentifier(String df, String ef, int mode) throws Exception {
    writing.addByIdentifier(mode, df, ef);
  }

  @Then("the content of {df} {ef} is as saved")
  public void asSaved(String df, String ef) throws Exception {
    checks.asSaved(df, ef);
  }

  @Then("the content of {df} {ef} is as saved but for {change}")
  public void except(String df, String ef, OptionalInt record) throws Exception {
    checks.except(df, ef, record);
  }
}
