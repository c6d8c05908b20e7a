package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.FileContentChecks;
import jianka.bench.session.FileOperations;
import jianka.bench.session.FileWriting;
import jianka.bench.session.WrittenData;

/** UPDATE RECORD, UPDATE BINARY and what was written. */
public final class UpdateSteps {

  private final FileOperations files;
  private final WrittenData written;
  private final FileWriting writing;
  private final FileContentChecks checks;

  public UpdateSteps(
      FileOperations files, WrittenData written, FileWriting writing, FileContentChecks checks) {
    this.files = files;
    this.written = written;
    this.writing = writing;
    this.checks = checks;
  }

  @Given("the {whole} of {df} {ef} has been saved")
  public void saved(boolean whole, String df, String ef) throws Exception {
    writing.save(df, ef, whole);
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

  @When("UPDATE RECORD is sent with P1 {hexByte}, P2 {hexByte} and data {hex}")
  public void updateRecord(int p1, int p2, byte[] data) throws Exception {
    files.updateRecord(p1, p2, data);
  }

  @When("UPDATE BINARY is sent with P1 {hexByte}, P2 {hexByte} and {int} random byte(s)")
  public void updateBinaryRandom(int p1, int p2, int count) throws Exception {
    written.updateBinary(p1, p2, count);
  }

  @When("UPDATE BINARY is sent with P1 {hexByte}, P2 {hexByte} and the data of {string}")
  public void writeBack(int p1, int p2, String name) throws Exception {
    written.writeBack(p1, p2, name);
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

  @Then("the content of {df} {ef} is as saved but for record {int}")
  public void exceptRecord(String df, String ef, int number) throws Exception {
    checks.exceptRecord(df, ef, number);
  }

  @Then("the content of {df} {ef} is as saved but for what was sent")
  public void exceptSent(String df, String ef) throws Exception {
    checks.exceptSent(df, ef);
  }
}
