package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.Checks;
import jianka.bench.session.FileOperations;
import jianka.bench.session.RecordChecks;

/** READ RECORD, READ BINARY and the content they answer. */
public final class FileSteps {

  private final FileOperations files;
  private final Checks checks;
  private final RecordChecks records;

  public FileSteps(FileOperations files, Checks checks, RecordChecks records) {
    this.files = files;
    this.checks = checks;
    this.records = records;
  }

  @When("READ RECORD is sent with P1 {hexByte}, P2 {hexByte} and Le {hexByte}")
  public void readRecord(int p1, int p2, int le) throws Exception {
    files.readRecord(p1, p2, le);
  }

  @When("the terminal reads with P1 {hexByte}, P2 {hexByte}")
  public void readWhole(int p1, int p2) throws Exception {
    files.readWholeRecord(p1, p2);
  }

  @When("the terminal reads record {int} of SFI {hexByte}")
  public void readRecordOf(int number, int sfi) throws Exception {
    files.readRecordOf(sfi, number);
  }

  @When("READ BINARY is sent with P1 {hexByte}, P2 {hexByte} and Le {hexByte}")
  public void readBinary(int p1, int p2, int le) throws Exception {
    files.readBinary(p1, p2, le);
  }

  @Then("the answer is record {int} of {df} {ef}")
  public void recordOf(int number, String df, String ef) throws Exception {
    checks.recordOf(files.file(df, ef), number);
  }

  @Then("the answer is records {int} to {int} of {df} {ef}")
  public void recordsOf(int from, int to, String df, String ef) throws Exception {
    checks.recordsOf(files.file(df, ef), from, to);
  }

  @When("the terminal reads bytes with P1 {hexByte}, P2 {hexByte}")
  public void readWholeBinary(int p1, int p2) throws Exception {
    files.readWholeBinary(p1, p2);
  }

  @Then("the values are filled by the types of {df} {ef}")
  public void filled(String df, String ef) throws Exception {
    records.filled(files.file(df, ef));
  }

  @Then("the answer is record {int} of {df} {ef} or 6A83")
  public void recordOrAbsent(int number, String df, String ef) throws Exception {
    records.recordOrAbsent(files.file(df, ef), number);
  }
}
