package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import jianka.bench.session.FciChecks;
import jianka.bench.session.FileNumbers;
import jianka.bench.session.Navigation;

/** SELECT and the file control information it answers. */
public final class SelectionSteps {

  private final Navigation navigation;
  private final FciChecks checks;
  private final FileNumbers numbers;

  public SelectionSteps(Navigation navigation, FciChecks checks, FileNumbers numbers) {
    this.navigation = navigation;
    this.checks = checks;
    this.numbers = numbers;
  }

  @Given("{df} is the current DF")
  public void currentDf(String df) throws Exception {
    navigation.enter(df);
  }

  @Given("{ef} is the current EF")
  public void currentEf(String ef) throws Exception {
    navigation.open(ef);
  }

  @When("{df} is selected {byName}")
  public void selectDf(String df, boolean byName) throws Exception {
    navigation.df(df, byName);
  }

  @When("{ef} is selected")
  public void selectEf(String ef) throws Exception {
    navigation.file(ef);
  }

  @When("SELECT is sent with P1 {hexByte}, P2 {hexByte} and data {hex}")
  public void select(int p1, int p2, byte[] data) throws Exception {
    navigation.select(p1, p2, data);
  }

  @When("SELECT is sent with P1 {hexByte}, P2 {hexByte} and no data")
  public void selectWithoutData(int p1, int p2) throws Exception {
    navigation.select(p1, p2, new byte[0]);
  }

  @When("SELECT is sent once with P1 {hexByte}, P2 {hexByte} and data {hex}")
  public void selectOnce(int p1, int p2, byte[] data) throws Exception {
    navigation.selectOnce(p1, p2, data);
  }

  @Then("the answer is the FCI of {df}")
  public void fciOf(String df) throws Exception {
    checks.fciOf(df);
  }

  @Then("the FCI announces the algorithm {hexByte}")
  public void fciAlgorithm(int algorithm) throws Exception {
    checks.algorithm(algorithm);
  }

  @Then("the FCI announces the algorithm {hexByte} or none")
  public void fciAlgorithmOrNone(int algorithm) throws Exception {
    checks.algorithmOrNone(algorithm);
  }

  @Then("the answer is the FCI of {df} or 6A82")
  public void fciOrAbsent(String df) throws Exception {
    checks.fciOrAbsent(df);
  }

  @Then("the answer is a template 6F or empty")
  public void templateOrEmpty() throws Exception {
    checks.templateOrEmpty();
  }

  @When("EF{hexByte} to EF{hexByte} are looked for by FID and by SFI")
  public void lookForFiles(int first, int last) throws Exception {
    numbers.lookFor(first, last);
  }

  @Then("every SFI leads to the EF of its number")
  public void numbersAgree() throws Exception {
    numbers.agree();
  }

  @Then("of EF{hexByte} to EF{hexByte} there are only those among {string}")
  public void onlyStandard(int first, int last, String standard) throws Exception {
    numbers.onlyStandard(first, last, standard);
  }
}
