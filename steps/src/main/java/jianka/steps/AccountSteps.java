package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.medical.AccountChecks;
import jianka.bench.medical.AccountPreparation;
import jianka.bench.medical.Amounts;
import jianka.bench.medical.MedicalOperations;
import jianka.bench.medical.SpecialSettlement;
import jianka.bench.medical.Transaction;
import jianka.bench.medical.TransactionChecks;

/** The account of DF04: before a case, the commands that change it, what must become of it. */
public final class AccountSteps {

  private final AccountPreparation account;
  private final AccountChecks checks;
  private final TransactionChecks answers;
  private final SpecialSettlement special;
  private final MedicalOperations medical;

  public AccountSteps(
      AccountPreparation account,
      AccountChecks checks,
      TransactionChecks answers,
      SpecialSettlement special,
      MedicalOperations medical) {
    this.account = account;
    this.checks = checks;
    this.answers = answers;
    this.special = special;
    this.medical = medical;
  }

  @Given("the account has been noted")
  public void noted() throws Exception {
    account.note();
  }

  @Given("the account holds {int} fen")
  public void holds(int fen) throws Exception {
    account.requireBalance(fen);
  }

  @Given("the starting day is {hex}")
  public void startingDay(byte[] day) throws Exception {
    account.requireStartingDay(day);
  }

  @Given("a {transaction} of {fen} fen has been initialized")
  public void open(Transaction kind, Amounts amounts) throws Exception {
    account.requireOpen(kind, amounts);
  }

  @Given("{int} {transaction}(s) of {fen} fen has/have been made")
  public void made(int count, Transaction kind, Amounts amounts) throws Exception {
    account.requireMade(count, kind, amounts);
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

  @When("UPDATE RECORD is sent for the settlement of class {hexByte}")
  public void specialSettlement(int settlementClass) throws Exception {
    special.add(settlementClass);
  }

  @Then("the account is as noted")
  public void asNoted() throws Exception {
    checks.asNoted();
  }

  @Then("the balance has changed by {int} fen")
  public void balanceChanged(int fen) throws Exception {
    checks.balanceChanged(fen);
  }

  @Then("the sums {booking} in year {year}")
  public void sums(String booking, int year) throws Exception {
    checks.sums(booking, year);
  }

  @Then("the {transaction} counter has risen by {int}")
  public void counterRisen(Transaction kind, int by) throws Exception {
    checks.counterRisen(kind, by);
  }

  @Then("the log has gained the record(s) of the transaction(s)")
  public void logGained() throws Exception {
    checks.logGained();
  }

  @Then("the answer states the noted account and key version {int}")
  public void statesAccount(int version) throws Exception {
    answers.statesAccount(version);
  }

  @Then("the answer states the declared algorithm")
  public void statesAlgorithm() throws Exception {
    answers.statesAlgorithm();
  }

  @Then("the answer ends with {cryptograms} of the {transaction}")
  public void endsWith(String names, Transaction kind) throws Exception {
    answers.endsWith(names, kind);
  }
}
