package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jianka.bench.pcsc.PcscReader;
import jianka.bench.pcsc.PcscReaders;
import jianka.bench.profile.Home;
import jianka.card.sim.CardProgram;
import jianka.card.sim.SimulatedCards;
import jianka.card.vpcd.VirtualReader;
import jianka.reports.Reports;
import jianka.reports.verdict.CaseResult;
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

  @TempDir Path folder;
  private final List<VirtualReader> served = new ArrayList<>();

  @AfterEach
  void takeTheCardsOut() {
    served.forEach(VirtualReader::close);
  }

  @Test
  void both_generations_are_judged_as_on_the_simulator() throws Exception {
    List<PcscReader> readers = serve("v2-3des", "v3-sm4");
    same("v2-3des", readers.get(0));
    same("v3-sm4", readers.get(1));
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
                    .card(Setup.faulty("empty-verify-counts")))));
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
    Console.Result result = Console.run("run", "--terminal", "pcsc:" + readers.get(0).name());
    assertTrue(result.code() == 2 || result.code() == 4, result.all());
    assertTrue(result.err().contains("card"), result.err());
  }

  private void same(String profile, PcscReader reader) throws Exception {
    Path real = folder.resolve(profile + "-real");
    Path simulated = folder.resolve(profile + "-sim");
    Path product = folder.resolve(profile + ".yaml");
    java.nio.file.Files.writeString(
        product,
        "product: {name: reference}\nprofile: %s\nreference: true\nspend: [pin, key, card]\n"
            .formatted(profile));
    Console.Result there =
        Console.run("run", "--terminal", "pcsc:" + reader.name(), "--out", real.toString());
    Console.Result here =
        Console.run("run", "--product", product.toString(), "--out", simulated.toString());
    assertEquals(0, there.code(), there.all());
    assertEquals(0, here.code(), here.all());
    assertEquals(verdicts(simulated), verdicts(real));
  }

  private static Map<String, String> verdicts(Path campaign) throws Exception {
    Map<String, String> verdicts = new TreeMap<>();
    for (CaseResult result : Reports.read(campaign).cases()) {
      verdicts.put(result.id(), String.valueOf(result.verdict()));
    }
    assertTrue(verdicts.size() >= 80, verdicts.size() + " cases");
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
    if (java.nio.file.Files.isDirectory(folder)) {
      try (java.util.stream.Stream<Path> files = java.nio.file.Files.list(folder)) {
        for (Path file : files.toList()) {
          java.nio.file.Files.delete(file);
        }
      }
    }
  }
}
