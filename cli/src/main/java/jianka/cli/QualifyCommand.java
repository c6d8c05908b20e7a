package jianka.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.Requirement;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.card.faulty.FaultyCard;
import jianka.card.faulty.FaultyCards;
import jianka.card.variant.ConformingVariant;
import jianka.card.variant.ConformingVariants;
import jianka.reports.verdict.CaseResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "qualify",
    mixinStandardHelpOptions = true,
    description = {
      "Runs the suite against the reference cards, their conforming variants and every faulty card",
      "and shows which cases caught each. A faulty card that nothing catches, or a good card that",
      "does not pass every case, makes the exit code 1. Rules without a faulty card are named."
    })
final class QualifyCommand implements Callable<Integer> {

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
      names = "--variant",
      paramLabel = "NAME",
      description = "this conforming variant only, and no faulty card")
  private @Nullable String variant;

  @Option(names = "--variants-only", description = "the conforming variants only, no faulty card")
  private boolean variantsOnly;

  @Option(
      names = "--matrix",
      description = {
        "run every case against every faulty card, not only those of the requirements it breaks,",
        "and name the Rules that no faulty card fails"
      })
  private boolean matrix;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder for the journals (default: a new one below out/)")
  private @Nullable Path out;

  @Override
  public Integer call() throws Exception {
    Home home = Home.find();
    Selection selection = Selection.parse(only);
    Catalogue catalogue = Features.read(home.features());
    if (catalogue.cases().stream().noneMatch(selection.test()::chooses)) {
      throw InputException.of("--only \"%s\" chooses no case", "--only “%s”没有选中任何用例", only);
    }
    List<FaultyCard> cards = faultyCards();
    List<ConformingVariant> variants = variants();
    Path folder = CampaignFolder.create(out, home.folder(), "qualify");
    Qualification qualification = new Qualification(home, catalogue, selection, matrix, folder);
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<Qualification.Outcome>> pending = new ArrayList<>();
      boolean reference = variant == null && !variantsOnly;
      for (String profile : reference ? home.profileNames() : List.<String>of()) {
        Product product = ProductReader.referenceCard(profile, home);
        pending.add(threads.submit(() -> qualification.good(product, null)));
        for (FaultyCard card : cards) {
          if (card.isFor(profile) && !card.beforeIssue() && card.variant() == null) {
            pending.add(threads.submit(() -> qualification.bad(product, card)));
          }
        }
      }
      for (FaultyCard card : reference ? cards : List.<FaultyCard>of()) {
        if (card.variant() != null) {
          Product product = Setup.declaration(CardNames.variant(card.variant()), home);
          pending.add(threads.submit(() -> qualification.bad(product, card)));
        }
      }
      for (ConformingVariant each : variants) {
        Product product = Setup.declaration(each, home);
        pending.add(threads.submit(() -> qualification.good(product, each)));
      }
      List<Qualification.Outcome> outcomes = new ArrayList<>();
      for (Future<Qualification.Outcome> each : pending) {
        Qualification.Outcome outcome = result(each);
        show(outcome);
        outcomes.add(outcome);
      }
      return conclude(outcomes, catalogue, selection, folder);
    } finally {
      threads.shutdownNow();
    }
  }

  private List<FaultyCard> faultyCards() throws InputException {
    if (variant != null || variantsOnly) {
      return List.of();
    }
    return faulty == null ? FaultyCards.all() : List.of(CardNames.faulty(faulty));
  }

  private List<ConformingVariant> variants() throws InputException {
    if (faulty != null) {
      return List.of();
    }
    return variant == null ? ConformingVariants.all() : List.of(CardNames.variant(variant));
  }

  private static Qualification.Outcome result(Future<Qualification.Outcome> pending)
      throws Exception {
    try {
      return pending.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }

  private void show(Qualification.Outcome outcome) {
    FaultyCard card = outcome.card();
    String said;
    if (card == null) {
      said =
          outcome.own().isEmpty()
              ? say("passes all %d cases", "通过全部%d个用例", outcome.judged())
              : say(
                  "WRONGLY JUDGED by %d of %d cases",
                  "误判：%2$d个用例中的%1$d个", outcome.own().size(), outcome.judged());
    } else if (!outcome.applies()) {
      return;
    } else if (outcome.survives()) {
      said = say("SURVIVES (should break %s)", "漏过（应违反%s）", card.breaks());
    } else if (outcome.own().isEmpty()) {
      said = say("caught only by other requirements: %s", "仅被其他要求识别：%s", shown(outcome.others()));
    } else {
      said = shown(outcome.own());
    }
    line("%-8s %-44s %s", outcome.profile(), say("%s", "%s", outcome.name()), said);
    if (card == null) {
      outcome.own().forEach(this::misjudgement);
    }
  }

  private void misjudgement(CaseResult wrong) {
    String why = wrong.reason() == null ? "" : wrong.reason().in(SpokenLanguage.of(spec));
    line("         %-12s %-60s %s", wrong.label(), wrong.id(), why);
  }

  private int conclude(
      List<Qualification.Outcome> outcomes, Catalogue catalogue, Selection selection, Path folder) {
    if (matrix) {
      List<String> untested = untested(outcomes, catalogue, selection);
      tell(
          "%d Rules that no faulty card fails: %s", "没有缺陷卡不通过的规则%d项：%s", untested.size(), untested);
    }
    long survivors = outcomes.stream().filter(o -> o.card() != null && o.survives()).count();
    long misjudged = outcomes.stream().filter(o -> o.card() == null && o.survives()).count();
    Set<String> waiting = new TreeSet<>();
    Set<String> tried = new HashSet<>();
    for (Qualification.Outcome outcome : outcomes) {
      if (outcome.card() != null) {
        (outcome.applies() ? tried : waiting).add(outcome.card().name());
      }
    }
    waiting.removeAll(tried);
    if (selection.text() != null) {
      waiting.clear(); // their cases were not selected
    }
    if (!waiting.isEmpty()) {
      tell(
          "%d faulty cards that no case can catch: %s",
          "没有用例能识别的缺陷卡%d张：%s", waiting.size(), waiting);
    }
    long elsewhere =
        outcomes.stream().filter(o -> o.own().isEmpty() && !o.others().isEmpty()).count();
    tell(
        "%d cards: %d survivors, %d caught only by cases of other requirements, %d good cards wrongly judged; journals in %s",
        "卡片%d张：漏过%d张，仅被其他要求的用例识别%d张，误判的好卡%d张；日志在 %s",
        outcomes.size(),
        survivors,
        elsewhere,
        misjudged,
        folder);
    nameGaps(catalogue, selection);
    return survivors + misjudged + waiting.size() == 0 ? 0 : 1;
  }

  /** Names what no case tests and no faulty card proves; asked only where all cards were. */
  private void nameGaps(Catalogue catalogue, Selection selection) {
    if (faulty == null && variant == null && !variantsOnly) {
      TestGaps.of(catalogue, selection, FaultyCards.all())
          .lines()
          .forEach(gap -> tell("%s", "%s", gap));
    }
  }

  private static List<String> untested(
      List<Qualification.Outcome> outcomes, Catalogue catalogue, Selection selection) {
    Set<String> failing = new HashSet<>();
    for (Qualification.Outcome outcome : outcomes) {
      if (outcome.card() != null) {
        outcome.own().forEach(c -> failing.addAll(c.requirements()));
        outcome.others().forEach(c -> failing.addAll(c.requirements()));
      }
    }
    List<String> untested = new ArrayList<>();
    for (Requirement rule : catalogue.requirements()) {
      boolean selected =
          catalogue.cases().stream()
              .anyMatch(c -> c.ids().containsAll(rule.ids()) && selection.test().chooses(c));
      if (selected && rule.ids().stream().noneMatch(failing::contains)) {
        untested.add(rule.ids().get(0));
      }
    }
    return untested;
  }

  private String shown(List<CaseResult> catchers) {
    List<String> ids = catchers.stream().limit(CATCHERS_SHOWN).map(CaseResult::id).toList();
    int more = catchers.size() - ids.size();
    return String.join(", ", ids) + (more > 0 ? say(" and %d more", " 等，另有%d个", more) : "");
  }

  private String say(String en, String zh, Object... values) {
    return SpokenLanguage.said(spec, en, zh, values);
  }

  private void tell(String en, String zh, Object... values) {
    line("%s", say(en, zh, values));
  }

  private void line(String format, @Nullable Object... values) {
    PrintWriter console = spec.commandLine().getOut();
    console.println(String.format(format, values));
    console.flush();
  }
}
