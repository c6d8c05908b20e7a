package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.AccessTries;
import jianka.bench.session.FileLayout;
import jianka.bench.session.ItemChecks;

/** What the standard's files hold and who may read and write them. */
public final class DataSteps {

  private final FileLayout layout;
  private final AccessTries tries;
  private final ItemChecks items;

  public DataSteps(FileLayout layout, AccessTries tries, ItemChecks items) {
    this.layout = layout;
    this.tries = tries;
    this.items = items;
  }

  @Given("the right to read {df} {ef} after a cold reset")
  public void readable(String df, String ef) throws Exception {
    layout.requireReadable(df, ef);
  }

  @When("the terminal reads every record of {df} {ef}")
  public void readAll(String df, String ef) throws Exception {
    layout.readAll(df, ef);
  }

  @When("READ BINARY is sent for {position} {length} bytes")
  public void readAtEnd(int offset, String length) throws Exception {
    layout.readAtEnd(layout.length(length), offset);
  }

  @When("{access} {df} {ef} is tried with {string}")
  public void attempt(AccessTries.Access access, String df, String ef, String states)
      throws Exception {
    tries.attempt(access, df, ef, states);
  }

  @Then("there are {int} standard records in a {word} file")
  public void standardRecords(int count, String structure) throws Exception {
    layout.standardRecords(count, structure);
  }

  @Then("the records are {string} in this order, {int} bytes in all")
  public void records(String items, int bytes) throws Exception {
    layout.records(items, bytes);
  }

  @Then("every record {hexByte} has {int} bytes and holds {string} in this order")
  public void inner(int tag, int bytes, String items) throws Exception {
    layout.inner("%02X".formatted(tag), bytes, items);
  }

  @Then("each item {string} is {string}")
  public void form(String tags, String form) throws Exception {
    items.form(tags, form);
  }

  @Then("bytes {int} to {int} of the {word} are {string}")
  public void field(int first, int last, String what, String form) throws Exception {
    items.field(first, last, what, form);
  }

  @Then("every try is {outcome}")
  public void outcome(AccessTries.Outcome outcome) throws Exception {
    tries.all(outcome);
  }
}
