package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.FileOperations;
import jianka.bench.session.WrittenData;

/** UPDATE RECORD, UPDATE BINARY and what was written. */
public final class UpdateSteps {

  private final FileOperations files;
  private final WrittenData written;

  public UpdateSteps(FileOperations files, WrittenData written) {
    this.files = files;
    this.written = written;
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
}
