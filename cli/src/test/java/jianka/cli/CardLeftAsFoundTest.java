package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.PlannedCase;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.evidence.Journal;
import jianka.bench.profile.Home;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.reports.Reports;
import jianka.steps.ChineseWording;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases that spend nothing leave the card as they found it (TST-096). */
class CardLeftAsFoundTest {

  private static final Set<String> WHAT_THE_CARD_HOLDS = Set.of("data", "files", "personalisation");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v3-sm4"})
  void after_all_the_others_files_and_data_are_still_right(String profile) throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard(profile, home);
    Catalogue catalogue = Catalogue.read(home.features());
    try (Terminal card = Setup.simulated(home, product, CardInterface.CONTACT, null);
        Journal journal = Journal.create(folder.resolve("journal.jsonl"))) {
      Plan plan =
          Plan.of(
              catalogue, Selection.all(), product, CardInterface.CONTACT, card.capabilities(), 1);
      new CampaignRunner(
              journal,
              new CampaignSettings(product, Isolation.SHARED, 1, 1, null, Map.of(), null, "test"),
              Setup.keys(product),
              new ScenarioRunners(new ChineseWording()),
              (planned, outcome, failed) -> {})
          .run(catalogue, contentsLast(plan), List.of(card));
    }
    List<String> wrong =
        Reports.read(folder).cases().stream()
            .filter(each -> each.verdict().isPresent() && !each.label().equals("PASS"))
            .map(each -> each.id() + ": " + each.reason())
            .toList();
    assertEquals(List.of(), wrong);
  }

  private static Plan contentsLast(Plan plan) {
    List<PlannedCase> first = new ArrayList<>();
    List<PlannedCase> last = new ArrayList<>();
    for (PlannedCase planned : plan.cases()) {
      if (planned.testCase().spends().isEmpty()) {
        String subject = planned.testCase().requirement().subject();
        (WHAT_THE_CARD_HOLDS.contains(subject) ? last : first).add(planned);
      }
    }
    assertTrue(first.size() > 500 && last.size() > 300, first.size() + ", " + last.size());
    first.addAll(last);
    return new Plan(first, plan.excluded(), plan.unperformed(), plan.unselected());
  }
}
