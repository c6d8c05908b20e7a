package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.PlannedCase;
import jianka.bench.campaign.Progress;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.evidence.Journal;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ReadOnlyTerminal;
import jianka.bench.terminal.Terminal;
import jianka.reports.Reports;
import jianka.reports.verdict.Campaign;
import jianka.steps.ChineseWording;

/**
 * Runs a plan on a simulated card of the product's profile, to know beforehand what it would do.
 */
final class DryRun {

  private final Setup setup;
  private final Catalogue catalogue;
  private final CardInterface side;
  private final long seed;

  DryRun(Setup setup, Catalogue catalogue, CardInterface side, long seed) {
    this.setup = setup;
    this.catalogue = catalogue;
    this.side = side;
    this.seed = seed;
  }

  /** What came of the cases that need no person. */
  Campaign campaign(Plan plan) throws Exception {
    try (Terminal card = card()) {
      return run(plan, card, (planned, outcome, failed) -> {});
    }
  }

  /** The cases that would send a command a read-only run keeps from the card, with the reason. */
  Map<TestCase, Words> notReadOnly(Plan plan) throws Exception {
    Map<TestCase, Words> left = new LinkedHashMap<>();
    for (PlannedCase planned : plan.cases()) {
      if (!planned.testCase().spends().isEmpty()) {
        left.put(
            planned.testCase(),
            new Words("left out by --read-only: it spends the card", "只读运行不执行：会消耗卡片"));
      }
    }
    try (Terminal card = card()) {
      ReadOnlyTerminal guard = new ReadOnlyTerminal(card);
      run(
          plan.without(left),
          guard,
          (planned, outcome, failed) -> {
            String refused = guard.takeRefused();
            if (!refused.isEmpty()) {
              left.put(
                  planned.testCase(),
                  new Words(
                      "left out by --read-only: it sends " + refused + "…",
                      "只读运行不执行：会发送 " + refused + "…"));
            }
          });
    }
    return left;
  }

  private Terminal card() throws InputException, IOException {
    return Setup.simulated(setup.home(), setup.product(), side, null);
  }

  private Campaign run(Plan plan, Terminal terminal, Progress progress) throws Exception {
    Path folder = Files.createTempDirectory("jianka-plan");
    Path file = folder.resolve("journal.jsonl");
    try (Journal journal = Journal.create(file)) {
      CampaignSettings settings =
          new CampaignSettings(
              setup.product(), Isolation.SHARED, seed, 1, null, Map.of(), null, Version.text());
      ScenarioRunners runners = new ScenarioRunners(new ChineseWording());
      new CampaignRunner(journal, settings, setup.keys(), runners, progress)
          .run(catalogue, plan.automated(), List.of(terminal));
      return Reports.read(folder);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
