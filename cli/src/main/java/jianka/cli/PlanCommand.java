package jianka.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.PlannedCase;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Shows what would run, in which order, and what it would use up.")
final class PlanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SelectionOptions options;

  @Override
  public Integer call() throws Exception {
    Selection selection = Selection.parse(options.only);
    try (Setup setup = Setup.of(options, 1)) {
      Catalogue catalogue = Catalogue.read(setup.home().features());
      Plan plan =
          Plan.of(
              catalogue,
              selection,
              setup.product(),
              setup.terminals().get(0).connect().side(),
              setup.capabilities(),
              options.seed);
      print(plan, setup);
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
    }
    for (Map.Entry<TestCase, Words> excluded : plan.excluded().entrySet()) {
      out.println(excluded.getKey().id() + "  not applicable: " + excluded.getValue().en());
    }
    out.printf(
        "%d cases on %s, %d not applicable; spent on the sample: %s%n",
        plan.cases().size(),
        setup.product().name(),
        plan.excluded().size(),
        spends.isEmpty() ? "nothing" : spends.toString());
  }
}
