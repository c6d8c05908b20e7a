package jianka.steps;

import io.cucumber.java.en.When;
import jianka.bench.medical.Amounts;
import jianka.bench.medical.MedicalCommand;
import jianka.bench.medical.MedicalOperations;
import jianka.bench.medical.Transaction;

/** The commands of class B0. */
public final class MedicalSteps {

  private final MedicalOperations medical;

  public MedicalSteps(MedicalOperations medical) {
    this.medical = medical;
  }

  @When("{medical} is sent")
  public void send(MedicalCommand command) throws Exception {
    medical.send(command);
  }

  @When("{medical} is sent again")
  public void sendAgain(MedicalCommand command) throws Exception {
    medical.sendAgain(command);
  }

  @When("{medical} is sent with a MAC {string}")
  public void sendWithMac(MedicalCommand command, String way) throws Exception {
    medical.sendWithMac(command, way);
  }

  @When("{medical} is sent with {int} data bytes")
  public void sendOfLength(MedicalCommand command, int length) throws Exception {
    medical.sendOfLength(command, length);
  }

  @When("{medical} is sent with P1 {hexByte}, P2 {hexByte}")
  public void sendWithParameters(MedicalCommand command, int p1, int p2) throws Exception {
    medical.sendWithParameters(command, p1, p2);
  }

  @When("{medical} is sent with Le {hexByte}")
  public void sendWithLe(MedicalCommand command, int le) throws Exception {
    medical.sendWithLe(command, le);
  }

  @When("INITIALIZE is sent for a {transaction} of {fen} fen under key index {hexByte}")
  public void initialize(Transaction kind, Amounts amounts, int index) throws Exception {
    medical.initialize(kind, amounts, index);
  }

  @When("DEBIT FOR PURCHASE is sent on day {hex} of year {year}")
  public void debitOn(byte[] day, int year) throws Exception {
    medical.debitOn(year, day);
  }

  @When("UPDATE STARTING DAY is sent with {hex}")
  public void updateDay(byte[] data) throws Exception {
    medical.updateDay(data);
  }

  @When("GET TRANSACTION PROOF is sent for the {transaction} with {int} added to its counter")
  public void proof(Transaction kind, int more) throws Exception {
    medical.proof(kind, more);
  }
}
