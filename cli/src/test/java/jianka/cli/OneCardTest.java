package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.evidence.Journal;
import jianka.bench.profile.Home;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.card.variant.ConformingVariant;
import jianka.reports.Reports;
import jianka.steps.ChineseWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one sample goes through when no case can have a new one, as in a real reader. */
class OneCardTest {

  private static final String SELECT_SSSE = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF";

  @TempDir Path folder;

  @Test
  void a_sample_without_a_pin_gets_one_and_loses_it_again() throws Exception {
    Home home = Home.find();
    ConformingVariant variant = CardNames.variant("empty-pin");
    Product product = Setup.declaration(variant, home);
    Terminal card = Setup.maker(home, product, variant).terminal(CardInterface.CONTACT, null);
    Map<String, String> verdicts = run(home, product, "@SEC-006 or @SEC-012 or @CMD-034", card, 1);
    assertTrue(verdicts.size() >= 3, verdicts.toString());
    assertEquals(List.of("PASS"), verdicts.values().stream().distinct().toList());
    card.connect();
    card.transmit(bytes(SELECT_SSSE));
    assertEquals("9000", HexFormat.of().formatHex(card.transmit(bytes("0020000000"))));
  }

  @ParameterizedTest
  @CsvSource({"v1-des", "v2-3des", "v3-sm4"})
  void records_that_stay_lead_to_no_wrong_verdict(String profile) throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard(profile, home);
    Terminal card = Setup.simulated(home, product, CardInterface.CONTACT, null);
    String only = "@spends:record and not @spends:card and not @spends:key";
    Set<String> good = new HashSet<>(Set.of("PASS", "NOT_APPLICABLE"));
    Map<String, String> first = run(home, product, only, card, 1);
    assertTrue(first.values().stream().filter("PASS"::equals).count() > 10, first.toString());
    first.values().removeIf(good::contains);
    assertEquals(Map.of(), first);
    // a laboratory that tests the sample again may find no room left in it, but no mistake
    good.add("INCONCLUSIVE");
    for (int seed = 2; seed < 5; seed++) {
      Map<String, String> again = run(home, product, only, card, seed);
      again.values().removeIf(good::contains);
      assertEquals(Map.of(), again, "seed " + seed);
    }
  }

  private Map<String, String> run(Home home, Product product, String only, Terminal card, long seed)
      throws Exception {
    Terminal one = new OneCard(card);
    Catalogue catalogue = Catalogue.read(home.features());
    Plan plan =
        Plan.of(
            catalogue,
            Selection.parse(only),
            product,
            CardInterface.CONTACT,
            one.capabilities(),
            seed);
    Path out = Files.createTempDirectory(folder, "run");
    CampaignSettings settings =
        new CampaignSettings(product, Isolation.SHARED, 1, 1, only, Map.of(), null, "test");
    try (Journal journal = Journal.create(out.resolve("journal.jsonl"))) {
      new CampaignRunner(
              journal,
              settings,
              Setup.keys(product),
              new ScenarioRunners(new ChineseWording()),
              (c, o, f) -> {})
          .run(catalogue, plan, List.of(one));
    }
    Map<String, String> verdicts = new TreeMap<>();
    Reports.read(out).cases().forEach(c -> verdicts.put(c.id(), c.label()));
    return verdicts;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
