package jianka.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
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

  @When("{df} is selected by {means}")
  public void selectDf(String df, Navigation.By means) throws Exception {
    navigation.df(df, means);
  }

  @When("{ef} is selected")
  public void selectEf(String ef) throws Exception {
    navigation.file(ef);
  }

  @Then("the FCI announces the algorithm {algorithm}")
  public void fciAlgorithm(List<String> legal) throws Exception {
    checks.algorithm(legal);
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
