package jianka.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.Requirement;
import jianka.bench.profile.Home;
import jianka.card.faulty.FaultyCard;
import jianka.card.faulty.FaultyCards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    description = {
      "Requirements, cases and faulty cards by subject, and the Rules that have none. A Rule without",
      "a case, or that no faulty card is meant to break, makes the exit code 1; guided ones need none."
    })
final class CoverageCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Catalogue catalogue = Features.read(Home.find().features());
    List<FaultyCard> faulty = FaultyCards.all();
    Set<String> broken = new HashSet<>();
    faulty.forEach(f -> broken.addAll(f.breaks()));
    PrintWriter out = spec.commandLine().getOut();
    TreeMap<String, int[]> subjects = new TreeMap<>();
    for (Requirement rule : catalogue.requirements()) {
      int[] counts = subjects.computeIfAbsent(rule.subject(), s -> new int[4]);
      counts[0]++;
      counts[1] += rule.ids().size();
      counts[3] += rule.ids().stream().anyMatch(broken::contains) ? 1 : 0;
    }
    catalogue.cases().forEach(c -> subjects.get(c.requirement().subject())[2]++);
    out.println(
        SpokenLanguage.said(
            spec,
            "subject           rules  requirements  cases rules with a faulty card",
            "科目              规则数        要求数 用例数         有缺陷卡的规则数"));
    subjects.forEach(
        (subject, n) -> out.printf("%-16s %6d %13d %6d %24d%n", subject, n[0], n[1], n[2], n[3]));
    out.println(SpokenLanguage.said(spec, "%d faulty cards", "缺陷卡%d张", faulty.size()));
    TestGaps gaps = TestGaps.of(catalogue, Selection.all(), faulty);
    String language = SpokenLanguage.of(spec).code();
    gaps.lines().forEach(gap -> out.println(gap.in(language)));
    return gaps.isEmpty() ? 0 : 1;
  }
}
