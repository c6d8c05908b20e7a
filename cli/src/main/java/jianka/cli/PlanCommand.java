package jianka.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jianka.bench.campaign.Exclusion;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.PlannedCase;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--items",
      description = "shows every item of LD/T 6001 with the number of its cases instead")
  private boolean items;

  @Option(
      names = "--manual-template",
      paramLabel = "FILE",
      description = "writes the guided cases as a file to fill in, for run --manual")
  private @Nullable Path template;

  @Override
  public Integer call() throws Exception {
    try (Setup setup = Setup.of(options, 1)) {
      Selection selection = Selection.parse(setup.only(options));
      Catalogue catalogue = Features.read(setup.home().features());
      CardInterface side = setup.terminals().get(0).connect().side();
      Plan plan =
          Plan.of(
              catalogue,
              selection,
              setup.product(),
              side,
              setup.capabilities(),
              setup.seed(options),
              setup.operator(people.operator(catalogue, SpokenLanguage.of(spec))));
      plan = setup.readable(plan, catalogue, side, options);
      if (items) {
        PlannedItems.print(plan, SpokenLanguage.of(spec), spec.commandLine().getOut());
      } else {
        print(plan, setup);
      }
      if (template != null) {
        ManualTemplate.write(template, plan.unperformed().keySet());
      }
      if (!noTime && !items && !plan.cases().isEmpty()) {
        // faster than any table of times could be kept true
        DryRun dryRun = new DryRun(setup, catalogue, side, setup.seed(options));
        CardTime.of(dryRun.campaign(plan))
            .print(spec.commandLine().getOut(), SpokenLanguage.of(spec));
      }
      return 0;
    }
  }

  private void print(Plan plan, Setup setup) {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Integer> spends = new TreeMap<>();
    for (PlannedCase planned : plan.cases()) {
      TestCase testCase = planned.testCase();
      String spent =
          testCase.spends().isEmpty()
              ? ""
              : said("  spends %s", "  消耗 %s", testCase.spends().toString());
      out.println(testCase.id() + "  " + said("%s", "%s", testCase.title()) + spent);
      testCase.spends().forEach(s -> spends.merge(s, 1, Integer::sum));
      operatorSteps(out, testCase);
    }
    for (TestCase testCase : plan.unperformed().keySet()) {
      out.println(
          testCase.id()
              + said(
                  "  not performed: needs a person (--operator, --manual)",
                  "  未执行：需人工（--operator、--manual）"));
      operatorSteps(out, testCase);
    }
    for (Map.Entry<TestCase, Exclusion> excluded : plan.excluded().entrySet()) {
      out.println(
          excluded.getKey().id()
              + said("  not applicable: %s", "  不适用：%s", excluded.getValue().reason()));
    }
    out.println(
        said(
            "%d cases on %s, %d not performed without a person, %d not applicable; spent on the sample: %s",
            "%2$s 上执行 %1$d 个用例，%3$d 个无人工则不执行，%4$d 个不适用；样品消耗：%5$s",
            plan.cases().size(),
            setup.product().name(),
            plan.unperformed().size(),
            plan.excluded().size(),
            spends.isEmpty() ? new Words("nothing", "无") : spends.toString()));
  }

  private String said(String en, String zh, Object... values) {
    return Words.of(en, zh, values).in(SpokenLanguage.of(spec).code());
  }

  /** What stands in the file to fill in is not printed too. */
  private void operatorSteps(PrintWriter out, TestCase testCase) {
    if (template == null) {
      testCase.operatorSteps().forEach(step -> out.println("    " + step.both()));
    }
  }
}
