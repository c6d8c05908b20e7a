package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.FileOperations;
import jianka.bench.session.RecordChecks;

/** Records as a terminal reads them. */
public final class FileSteps {

  private final FileOperations files;
  private final RecordChecks records;

  public FileSteps(FileOperations files, RecordChecks records) {
    this.files = files;
    this.records = records;
  }

  @When("the terminal reads record {int} of SFI {hexByte}")
  public void readRecordOf(int number, int sfi) throws Exception {
    files.readRecordOf(sfi, number);
  }

  @Then("the values are filled by the types of {df} {ef}")
  public void filled(String df, String ef) throws Exception {
    records.filled(files.file(df, ef));
  }
}
