package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jianka.bench.apdu.Hex;
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
import jianka.bench.terminal.ReadOnlyTerminal;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.reports.Reports;
import jianka.steps.ChineseWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card of a citizen goes back as it came. */
class ReadOnlyTest {

  private static final Set<String> ALLOWED = Set.of("00A4", "00B2", "00B0", "00C0", "0084", "0088");

  @TempDir Path folder;

  @Test
  void only_harmless_commands_reach_the_card_and_what_is_left_out_is_said() throws Exception {
    Path out = folder.resolve("run");
    Console.Result result =
        Console.run("run", "--read-only", "--lang", "en", "--out", out.toString());
    assertEquals(0, result.code(), result.all());
    assertTrue(result.out().contains("only a selection of the cases was run"), result.out());
    Set<String> sent = new TreeSet<>();
    int cases = 0;
    boolean said = false;
    for (String line : Files.readAllLines(out.resolve("journal.jsonl"))) {
      if (line.contains("\"type\":\"exchange\"")) {
        sent.add(line.replaceFirst(".*\"command\":\"(....).*", "$1"));
      }
      cases += line.contains("\"type\":\"case.begin\"") ? 1 : 0;
      said |= line.contains("left out by --read-only: it sends 0020");
    }
    assertTrue(ALLOWED.containsAll(sent), sent.toString());
    assertTrue(cases > 100, cases + " cases");
    assertTrue(said, "the report says what was left out and why");
  }

  @Test
  void the_plan_names_what_is_left_out() {
    Console.Result result =
        Console.english("plan", "--read-only", "--only", "SEC-006", "--no-time");
    assertEquals(0, result.code(), result.all());
    assertTrue(result.out().contains("0 cases on"), result.out());
    assertTrue(result.out().contains("left out by --read-only"), result.out());
  }

  @Test
  void not_one_byte_of_the_permanent_memory_is_written() throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard("v2-3des", home);
    Catalogue catalogue = Catalogue.read(home.features());
    Path file = folder.resolve("journal.jsonl");
    // every write of a byte that differs would be answered 6581 and fail its case
    Terminal guarded =
        new ReadOnlyTerminal(
            new Unwritable(Setup.simulated(home, product, CardInterface.CONTACT, null)));
    Plan plan =
        Plan.of(
            catalogue, Selection.all(), product, CardInterface.CONTACT, guarded.capabilities(), 1);
    CampaignSettings settings =
        new CampaignSettings(product, Isolation.SHARED, 1, 1, null, Map.of(), null, "test");
    try (Journal journal = Journal.create(file)) {
      new CampaignRunner(
              journal,
              settings,
              Setup.keys(product),
              new ScenarioRunners(new ChineseWording()),
              (c, o, f) -> {})
          .run(catalogue, plan, List.of(guarded));
    }
    Set<String> verdicts =
        Reports.read(folder).cases().stream().map(c -> c.label()).collect(Collectors.toSet());
    // without the dry run the guard itself makes the others INCONCLUSIVE
    assertEquals(Set.of("PASS", "INCONCLUSIVE", "NOT_APPLICABLE", "NOT_PERFORMED"), verdicts);
  }

  @Test
  void the_guard_refuses_everything_but_the_listed_commands() throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard("v2-3des", home);
    try (Terminal guard =
        new ReadOnlyTerminal(Setup.simulated(home, product, CardInterface.CONTACT, null))) {
      guard.connect();
      for (int cla = 0; cla < 256; cla++) {
        for (int ins = 0; ins < 256; ins++) {
          byte[] command = {(byte) cla, (byte) ins, 0, 0, 0};
          if (ALLOWED.contains(Hex.of(command).substring(0, 4))) {
            guard.transmit(command);
          } else {
            assertThrows(ReadOnlyTerminal.RefusedException.class, () -> guard.transmit(command));
          }
        }
      }
      assertThrows(
          ReadOnlyTerminal.RefusedException.class,
          () -> guard.transmit(new byte[] {0, (byte) 0xA4}));
    }
  }

  /** A card whose permanent memory takes no write. */
  private record Unwritable(Terminal card) implements Terminal {

    @Override
    public String name() {
      return card.name();
    }

    @Override
    public Set<Capability> capabilities() {
      return EnumSet.of(Capability.COLD_RESET, Capability.WARM_RESET);
    }

    @Override
    public ResetAnswer connect() throws TerminalException {
      ResetAnswer answer = card.connect();
      card.failWritesAfter(0);
      return answer;
    }

    @Override
    public byte[] transmit(byte[] command) throws TerminalException {
      return card.transmit(command);
    }

    @Override
    public ResetAnswer reset(ResetKind kind) throws TerminalException {
      ResetAnswer answer = card.reset(kind);
      card.failWritesAfter(0);
      return answer;
    }

    @Override
    public void close() {
      card.close();
    }
  }
}
