package jianka.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.profile.Consulted;
import jianka.bench.session.CardSession;
import jianka.bench.session.Checks;
import jianka.bench.session.ExpectedAnswer;
import jianka.bench.session.Memory;
import jianka.bench.session.NamedRules;
import jianka.bench.session.StatusWordChecks;

/** Commands as bytes, and what the last answer must be. */
public final class AnswerSteps {

  private final CardSession session;
  private final Checks checks;
  private final Memory memory;
  private final StatusWordChecks words;

  public AnswerSteps(CardSession session, Checks checks, Memory memory, StatusWordChecks words) {
    this.session = session;
    this.checks = checks;
    this.memory = memory;
    this.words = words;
  }

  @When("the bytes {hex} are sent")
  public void send(byte[] bytes) throws Exception {
    session.transmit(bytes);
  }

  @Then("the status word is {sw}")
  public void statusWord(StatusPattern expected) throws Exception {
    checks.status(expected);
  }

  @Then("the status word is that declared as {parameter}")
  public void declaredStatusWord(Consulted parameter) throws Exception {
    checks.declaredStatus(parameter);
  }

  @Then("the answer is {answer}")
  public void answer(ExpectedAnswer answer) throws Exception {
    answer.check();
  }

  @Then("the answer is {answer} or {sw}")
  public void answer(ExpectedAnswer answer, StatusPattern refusal) throws Exception {
    checks.either(answer, refusal);
  }

  @Then("every status word of the case belongs to its command")
  public void wordsBelong() throws Exception {
    words.belong();
  }

  @Then("{subject} conform(s) to {string}")
  public void conforms(NamedRules subject, String rule) throws Exception {
    subject.conforms(rule);
  }

  @Then("the data are {hex}")
  public void data(byte[] expected) throws Exception {
    checks.data(expected);
  }

  @Then("the data begin with {hex}")
  public void dataBegin(byte[] expected) throws Exception {
    checks.dataBegin(expected);
  }

  @Then("there are {dataBytes}")
  public void length(int count) throws Exception {
    checks.length(count);
  }

  @Then("the answer is kept as {string}")
  public void keep(String name) {
    memory.keep(name);
  }

  @Then("the data {comparison} those of {string}")
  public void compare(Memory.Comparison comparison, String name) throws Exception {
    memory.compare(name, comparison);
  }
}
