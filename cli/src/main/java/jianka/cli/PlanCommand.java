package jianka.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.PlannedCase;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.evidence.Journal;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.reports.Reports;
import jianka.reports.text.Language;
import jianka.steps.ChineseWording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Shows what would run, in which order, and what it would use up.")
final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SelectionOptions options;
  @Mixin private OperatorOptions people;

  @Option(
      names = "--no-time",
      description = "leaves out the card time, for which the plan is run on a simulated card")
  private boolean noTime;

  @Override
  public Integer call() throws Exception {
    try (Setup setup = Setup.of(options, 1)) {
      Selection selection = Selection.parse(setup.only(options));
      Catalogue catalogue = Catalogue.read(setup.home().features());
      Plan plan =
          Plan.of(
              catalogue,
              selection,
              setup.product(),
              setup.terminals().get(0).connect().side(),
              setup.capabilities(),
              setup.seed(options),
              setup.operator(people.operator(catalogue, Language.ZH)));
      print(plan, setup);
      if (!noTime && !plan.cases().isEmpty()) {
        printTime(setup, catalogue, plan);
      }
      return 0;
    }
  }

  private void print(Plan plan, Setup setup) {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Integer> spends = new TreeMap<>();
    for (PlannedCase planned : plan.cases()) {
      TestCase testCase = planned.testCase();
      String spent = testCase.spends().isEmpty() ? "" : "  spends " + testCase.spends();
      out.println(testCase.id() + "  " + testCase.title().zh() + spent);
      testCase.spends().forEach(s -> spends.merge(s, 1, Integer::sum));
      operatorSteps(out, testCase);
    }
    for (TestCase testCase : plan.unperformed().keySet()) {
      out.println(testCase.id() + "  not performed: needs a person (--operator, --manual)");
      operatorSteps(out, testCase);
    }
    for (Map.Entry<TestCase, Words> excluded : plan.excluded().entrySet()) {
      out.println(excluded.getKey().id() + "  not applicable: " + excluded.getValue().en());
    }
    out.printf(
        "%d cases on %s, %d not performed without a person, %d not applicable; spent on the sample: %s%n",
        plan.cases().size(),
        setup.product().name(),
        plan.unperformed().size(),
        plan.excluded().size(),
        spends.isEmpty() ? "nothing" : spends.toString());
  }

  /** Runs the plan on a simulated card: faster than any table of times could be kept true. */
  private void printTime(Setup setup, Catalogue catalogue, Plan plan) throws Exception {
    Terminal own = setup.terminals().get(0);
    CardInterface side = own.connect().side();
    Path folder = Files.createTempDirectory("jianka-plan");
    Path file = folder.resolve("journal.jsonl");
    try (Terminal terminal = Setup.simulated(setup.home(), setup.product(), side, null);
        Journal journal = Journal.create(file)) {
      CampaignSettings settings =
          new CampaignSettings(
              setup.product(),
              Isolation.SHARED,
              setup.seed(options),
              1,
              setup.only(options),
              setup.names(),
              null,
              Version.text());
      new CampaignRunner(
              journal,
              settings,
              setup.keys(),
              new ScenarioRunners(new ChineseWording()),
              (planned, outcome, failed) -> {})
          .run(catalogue, plan.automated(), List.of(terminal));
      CardTime.of(Reports.read(folder)).print(spec.commandLine().getOut(), Language.EN);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private static void operatorSteps(PrintWriter out, TestCase testCase) {
    testCase.operatorSteps().forEach(step -> out.println("    " + step.both()));
  }
}
