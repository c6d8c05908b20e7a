package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.evidence.Journal;
import jianka.bench.pcsc.PcscReader;
import jianka.bench.pcsc.PcscReaders;
import jianka.bench.profile.Home;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.Terminal.Capability;
import jianka.card.sim.CardProgram;
import jianka.card.sim.SimulatedCards;
import jianka.card.vpcd.VirtualReader;
import jianka.reports.Reports;
import jianka.reports.verdict.CaseResult;
import jianka.steps.ChineseWording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The reference card through pcscd and vpcd: the same verdicts as on the simulator. */
@Tag("pcsc")
@EnabledIfSystemProperty(
    named = "jianka.pcsc",
    matches = "true",
    disabledReason = "needs pcscd with vpcd; ./verify starts them")
class RealStackTest {

  private static final int MOST_WAITS = 100;
  private static final int SETTLE_MILLIS = 600;

  @TempDir Path folder;
  private final List<VirtualReader> served = new ArrayList<>();

  @AfterEach
  void takeTheCardsOut() throws Exception {
    served.forEach(VirtualReader::close);
    // a card put in before pcscd has noticed the removal would not be seen
    for (int i = 0;
        i < MOST_WAITS && PcscReaders.list().stream().anyMatch(PcscReader::hasCard);
        i++) {
      Thread.sleep(100);
    }
    Thread.sleep(SETTLE_MILLIS);
  }

  @Test
  void both_generations_are_judged_as_on_the_simulator() throws Exception {
    ExecutorService atOnce = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Void>> both = List.of(() -> same("v2-3des", 0), () -> same("v3-sm4", 1));
      for (Future<Void> each : atOnce.invokeAll(both)) {
        each.get();
      }
    } finally {
      atOnce.shutdownNow();
    }
  }

  @Test
  void the_command_line_tests_the_cards_in_both_readers() throws Exception {
    List<PcscReader> readers = serve("v2-3des", "v3-sm4");
    for (PcscReader reader : readers) {
      Console.Result result =
          Console.run(
              "run",
              "--terminal",
              "pcsc:" + reader.name(),
              "--only",
              "not @spends:card and not @spends:record",
              "--out",
              folder.resolve("cli-" + readers.indexOf(reader)).toString());
      assertEquals(0, result.code(), result.all());
    }
    Console.Result mixed = Console.run("run", "--lang", "en", "--terminal", "pcsc:*");
    assertEquals(2, mixed.code(), mixed.all());
    assertTrue(mixed.err().contains("different products"), mixed.err());
  }

  @Test
  void a_faulty_card_fails_through_the_reader_as_well() throws Exception {
    Home home = Home.find();
    served.add(
        VirtualReader.serve(
            "127.0.0.1",
            port(),
            List.of(
                SimulatedCards.load(home.profileFile("v2-3des"))
                    .card(CardNames.faulty("empty-verify-counts")))));
    PcscReader reader = await(1).get(0);
    Console.Result result =
        Console.run(
            "run", "--terminal", "pcsc:" + reader.name(), "--out", folder.resolve("f").toString());
    assertEquals(1, result.code(), result.all());
  }

  @Test
  void a_card_taken_out_during_the_run_is_an_error_with_a_whole_journal() throws Exception {
    PcscReader reader = serve("v2-3des").get(0);
    VirtualReader card = served.get(0);
    Thread thief =
        new Thread(
            () -> {
              try {
                Thread.sleep(300);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              card.close();
            });
    Path out = folder.resolve("removed");
    thief.start();
    Console.Result result;
    do {
      deleteCampaign(out);
      result = Console.run("run", "--terminal", "pcsc:" + reader.name(), "--out", out.toString());
    } while (result.code() == 0);
    thief.join();
    assertEquals(4, result.code(), result.all());
  }

  @Test
  void a_reader_that_is_not_there_lists_those_that_are() throws Exception {
    serve("v2-3des");
    Console.Result result = Console.run("run", "--terminal", "pcsc:no such reader");
    assertTrue(result.code() == 2 || result.code() == 4, result.all());
    assertTrue(result.err().contains(System.getenv("JIANKA_VPCD_READER")), result.err());
  }

  @Test
  void an_empty_reader_is_named() throws Exception {
    List<PcscReader> readers = PcscReaders.list();
    Console.Result result =
        Console.run("run", "--lang", "en", "--terminal", "pcsc:" + readers.get(0).name());
    assertEquals(2, result.code(), result.all());
    assertTrue(
        result.err().contains("there is no card in \"" + readers.get(0).name()), result.err());
  }

  /**
   * Runs every case on both ways to the card. A case that uses the card up gets a new one, as on
   * the simulator: taken out and put in again.
   */
  private Void same(String profile, int slot) throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard(profile, home);
    try (Terminal simulated = Setup.simulated(home, product, CardInterface.CONTACT, null);
        ReinsertingTerminal real = new ReinsertingTerminal(home, profile, port() + slot)) {
      assertEquals(
          verdicts(run(product, simulated, real.capabilities(), profile + "-sim")),
          verdicts(run(product, real, real.capabilities(), profile + "-real")));
    }
    return null;
  }

  private Path run(Product product, Terminal terminal, Set<Capability> capabilities, String name)
      throws Exception {
    Path own = Files.createDirectories(folder.resolve(name));
    Catalogue catalogue = Catalogue.read(Home.find().features());
    Plan plan =
        Plan.of(catalogue, Selection.all(), product, CardInterface.CONTACT, capabilities, 1);
    CampaignSettings settings =
        new CampaignSettings(product, Isolation.SHARED, 1, 1, null, Map.of(), null, "test");
    try (Journal journal = Journal.create(own.resolve("journal.jsonl"))) {
      new CampaignRunner(
              journal,
              settings,
              Setup.keys(product),
              new ScenarioRunners(new ChineseWording()),
              (c, o, f) -> {})
          .run(catalogue, plan, List.of(terminal));
    }
    return own;
  }

  private static Map<String, String> verdicts(Path campaign) throws Exception {
    Map<String, String> verdicts = new TreeMap<>();
    for (CaseResult result : Reports.read(campaign).cases()) {
      verdicts.put(result.id(), result.label());
    }
    assertTrue(verdicts.size() >= 80, verdicts.size() + " cases");
    assertFalse(verdicts.containsValue("FAIL"), "the reference card passes");
    return verdicts;
  }

  private List<PcscReader> serve(String... profiles) throws Exception {
    Home home = Home.find();
    List<CardProgram> cards = new ArrayList<>();
    for (String profile : profiles) {
      cards.add(SimulatedCards.load(home.profileFile(profile)).card(null));
    }
    served.add(VirtualReader.serve("127.0.0.1", port(), cards));
    return await(profiles.length);
  }

  private static int port() {
    return Integer.parseInt(System.getenv("JIANKA_VPCD_PORT"));
  }

  private static List<PcscReader> await(int cards) throws Exception {
    for (int i = 0; i < MOST_WAITS; i++) {
      List<PcscReader> present = PcscReaders.list().stream().filter(PcscReader::hasCard).toList();
      if (present.size() >= cards) {
        return present;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("pcscd saw no card in " + MOST_WAITS / 10 + " s");
  }

  private static void deleteCampaign(Path folder) throws java.io.IOException {
    if (Files.isDirectory(folder)) {
      try (java.util.stream.Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
