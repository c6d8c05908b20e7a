package jianka.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.Requirement;
import jianka.bench.evidence.Journal;
import jianka.bench.profile.Home;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.card.faulty.FaultyCard;
import jianka.card.faulty.FaultyCards;
import jianka.reports.Reports;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Verdict;
import jianka.steps.ChineseWording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "qualify",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the suite against every faulty card and shows which cases caught it.",
      "A faulty card that nothing catches, or a good card that fails, makes the exit code 1."
    })
final class QualifyCommand implements Callable<Integer> {

  private static final List<String> PROFILES = List.of("v1-des", "v2-3des", "v3-sm4");
  private static final int CATCHERS_SHOWN = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "TAGS",
      description = "cases to run, as for run; a faulty card these do not catch survives")
  private @Nullable String only;

  @Option(names = "--faulty", paramLabel = "NAME", description = "this faulty card only")
  private @Nullable String faulty;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for the journals (default: a new one below out/)")
  private @Nullable Path out;

  private final ScenarioRunners runners = new ScenarioRunners(new ChineseWording());
  private final Set<String> failing = new HashSet<>();
  private int survivors;
  private int campaigns;

  @Override
  public Integer call() throws Exception {
    Home home = Home.find();
    Selection selection = Selection.parse(only);
    Catalogue catalogue = Catalogue.read(home.features());
    List<FaultyCard> cards = faulty == null ? FaultyCards.all() : List.of(Setup.faulty(faulty));
    Path folder = CampaignFolder.create(out, home.folder(), "qualify");
    for (String profile : PROFILES) {
      Product product = ProductReader.referenceCard(profile, home);
      good(home, product, catalogue, selection, folder);
      for (FaultyCard card : cards) {
        if (card.profiles().isEmpty() || card.profiles().contains(profile)) {
          bad(home, product, catalogue, selection, folder, card);
        }
      }
    }
    return conclude(catalogue, selection, folder);
  }

  private void good(
      Home home, Product product, Catalogue catalogue, Selection selection, Path folder)
      throws Exception {
    Campaign campaign = run(home, product, catalogue, selection, folder, null);
    List<String> wrong =
        campaign.cases().stream()
            .filter(c -> c.verdict().isPresent() && c.verdict().get() != Verdict.PASS)
            .map(CaseResult::id)
            .toList();
    String name = product.profile().name();
    if (wrong.isEmpty()) {
      line("%-8s %-44s passes all %d cases", name, "(reference card)", campaign.cases().size());
    } else {
      survivors++;
      line("%-8s %-44s WRONGLY JUDGED by %s", name, "(reference card)", wrong);
    }
  }

  private void bad(
      Home home,
      Product product,
      Catalogue catalogue,
      Selection selection,
      Path folder,
      FaultyCard card)
      throws Exception {
    Selection.Test its = c -> c.requirement().ids().stream().anyMatch(card.breaks()::contains);
    List<CaseResult> own = caught(home, product, catalogue, selection.and(its), folder, card);
    own.forEach(c -> failing.addAll(c.requirements()));
    List<CaseResult> catchers = own;
    if (own.isEmpty()) {
      catchers = caught(home, product, catalogue, selection.and(c -> !its.chooses(c)), folder, card);
    }
    String profile = product.profile().name();
    if (catchers.isEmpty()) {
      survivors++;
      line("%-8s %-44s SURVIVES (should break %s)", profile, card.name(), card.breaks());
    } else if (own.isEmpty()) {
      line(
          "%-8s %-44s caught only by other requirements: %s",
          profile, card.name(), shown(catchers));
    } else {
      line("%-8s %-44s %s", profile, card.name(), shown(own));
    }
  }

  /** The cases that find the card in the wrong. */
  private List<CaseResult> caught(
      Home home,
      Product product,
      Catalogue catalogue,
      Selection selection,
      Path folder,
      FaultyCard card)
      throws Exception {
    if (catalogue.cases().stream().noneMatch(selection.test()::chooses)) {
      return List.of();
    }
    return run(home, product, catalogue, selection, folder, card).cases().stream()
        .filter(c -> c.verdict().isPresent())
        .filter(c -> c.verdict().get() == Verdict.FAIL || c.verdict().get() == Verdict.REVIEW)
        .toList();
  }

  private int conclude(Catalogue catalogue, Selection selection, Path folder) {
    List<String> untested = new ArrayList<>();
    if (faulty == null) {
      for (Requirement rule : catalogue.requirements()) {
        boolean selected =
            catalogue.cases().stream()
                .anyMatch(c -> c.requirement().equals(rule) && selection.test().chooses(c));
        if (selected && rule.ids().stream().noneMatch(failing::contains)) {
          untested.add(rule.ids().get(0));
        }
      }
    }
    if (!untested.isEmpty()) {
      line("%d Rules that no faulty card of their own fails: %s", untested.size(), untested);
    }
    line("%d survivors; journals in %s", survivors, folder);
    return survivors == 0 ? 0 : 1;
  }

  private Campaign run(
      Home home,
      Product product,
      Catalogue catalogue,
      Selection selection,
      Path folder,
      @Nullable FaultyCard card)
      throws Exception {
    String name = product.profile().name() + "-" + (card == null ? "reference" : card.name());
    Path own = Files.createDirectories(folder.resolve("%03d-%s".formatted(++campaigns, name)));
    Plan plan = Plan.of(catalogue, selection, product, CardInterface.CONTACT, 1);
    CampaignSettings settings =
        new CampaignSettings(
            product,
            Isolation.SHARED,
            1,
            1,
            only,
            Map.of(),
            card == null ? null : card.name(),
            Version.text());
    try (Terminal terminal = Setup.simulated(home, product, CardInterface.CONTACT, card);
        Journal journal = Journal.create(own.resolve("journal.jsonl"))) {
      new CampaignRunner(
              journal, settings, Setup.keys(product), runners, (c, o, f) -> {})
          .run(catalogue, plan, List.of(terminal));
    }
    return Reports.read(own);
  }

  private static String shown(List<CaseResult> catchers) {
    List<String> ids = catchers.stream().limit(CATCHERS_SHOWN).map(CaseResult::id).toList();
    int more = catchers.size() - ids.size();
    return String.join(", ", ids) + (more > 0 ? " and " + more + " more" : "");
  }

  private void line(String format, @Nullable Object... values) {
    PrintWriter console = spec.commandLine().getOut();
    console.println(String.format(format, values));
    console.flush();
  }
}
