package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import jianka.bench.replay.Recording;
import jianka.bench.replay.ReplayTerminal;
import jianka.bench.terminal.Activation;
import jianka.bench.terminal.BlockAnswer;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.reports.Reports;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.steps.ChineseWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards that send nonsense in the place of blocks: an end, no pass, a whole journal, a replay. */
class HostileBlocksTest {

  private static final String ATS = "127880A002FF81240903F001999900000001";
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  /** What a card sends on a block. */
  enum Nonsense {
    ENDLESS_WTX,
    ENDLESS_CHAIN,
    ENDLESS_EMPTY_CHAIN,
    OTHER_NUMBER,
    EMPTY_ANSWER,
    ABOVE_FSD,
    SILENCE,
    NO_BLOCK,
    NEVER_ARRIVED,
    ECHO;

    byte[] on(byte[] block) {
      int number = block[0] & 1;
      return switch (this) {
        case ENDLESS_WTX -> Hex.bytes("F201");
        case ENDLESS_CHAIN -> Hex.bytes(Hex.of(0x12 | number) + "00".repeat(13));
        case ENDLESS_EMPTY_CHAIN -> Hex.bytes(Hex.of(0x12 | number));
        case OTHER_NUMBER -> Hex.bytes(Hex.of(0x03 ^ number) + "9000");
        case EMPTY_ANSWER -> Hex.bytes(Hex.of(0x02 | number));
        case ABOVE_FSD -> Hex.bytes(Hex.of(0x02 | number) + "00".repeat(5000));
        case SILENCE -> new byte[0];
        case NO_BLOCK -> Hex.bytes("FFFFFFFF");
        case NEVER_ARRIVED -> Hex.bytes((block[0] & 0xF0) == 0xB0 ? Hex.of(0xA3 ^ number) : "");
        case ECHO -> block.clone();
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void nonsense_ends_and_passes_nothing(Nonsense nonsense) throws Exception {
    Map<String, String> verdicts = run(new Hostile(nonsense, Integer.MAX_VALUE), "first");
    assertTrue(verdicts.size() >= 4, verdicts.toString());
    assertFalse(verdicts.containsValue("PASS"), verdicts.toString());
    assertFalse(verdicts.containsValue("ERROR"), verdicts.toString());
    assertTrue(
        Files.size(journal("first")) < 20 * MEGABYTE, "size " + Files.size(journal("first")));
    assertEquals(verdicts, run(replay("first"), "again"));
  }

  /** Trouble of the reader in a command, in R(NAK) and in the activation. */
  @Test
  void a_reader_that_breaks_off_is_in_the_journal_and_in_its_replay() throws Exception {
    for (int passed : new int[] {0, 1, 7}) {
      String name = "after-" + passed;
      Map<String, String> verdicts = run(new Hostile(Nonsense.EMPTY_ANSWER, passed), name);
      assertTrue(verdicts.containsValue("ERROR"), verdicts.toString());
      assertTrue(Files.readString(journal(name)).contains("\"type\":\"lost\""), name);
      assertEquals(verdicts, run(replay(name), name + "-again"));
    }
  }

  private Terminal replay(String name) throws Exception {
    return new ReplayTerminal("replay:" + name, Recording.read(folder.resolve(name)));
  }

  private Path journal(String name) {
    return folder.resolve(name).resolve("journal.jsonl");
  }

  /** Verdicts by case. SAK and UID, which need no block, are left out. */
  private Map<String, String> run(Terminal terminal, String name) throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard("v3-sm4", home);
    Catalogue catalogue = Catalogue.read(home.features());
    Selection blocks = Selection.parse("(@TRN-092 or @TRN-093 or @TRN-094) and @needs:BLOCKS");
    Plan plan =
        Plan.of(catalogue, blocks, product, CardInterface.CONTACTLESS, terminal.capabilities(), 1);
    CampaignSettings settings =
        new CampaignSettings(product, Isolation.SHARED, 1, 1, null, Map.of(), null, "test");
    Files.createDirectories(folder.resolve(name));
    try (Journal journal = Journal.create(journal(name))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () ->
              new CampaignRunner(
                      journal,
                      settings,
                      Setup.keys(product),
                      new ScenarioRunners(new ChineseWording()),
                      (c, o, f) -> {})
                  .run(catalogue, plan, List.of(terminal)));
    }
    Campaign campaign = Reports.write(folder.resolve(name), Language.EN);
    Map<String, String> verdicts = new TreeMap<>();
    for (CaseResult each : campaign.cases()) {
      verdicts.put(each.id(), each.verdict().map(Enum::name).orElse("none"));
    }
    return verdicts;
  }

  /** A card whose commands are answered in order, and its blocks with nonsense. */
  private static final class Hostile implements Terminal {
    private final Nonsense nonsense;
    private int left;

    Hostile(Nonsense nonsense, int blocks) {
      this.nonsense = nonsense;
      this.left = blocks;
    }

    @Override
    public String name() {
      return "hostile";
    }

    @Override
    public Set<Capability> capabilities() {
      return EnumSet.of(Capability.COLD_RESET, Capability.WARM_RESET, Capability.BLOCKS);
    }

    @Override
    public ResetAnswer connect() {
      return ResetAnswer.of(CardInterface.CONTACTLESS, Hex.bytes(ATS));
    }

    @Override
    public byte[] transmit(byte[] command) {
      return Hex.bytes("9000");
    }

    @Override
    public ResetAnswer reset(ResetKind kind) {
      return connect();
    }

    @Override
    public Activation activate(int fsdi) throws TerminalException {
      spend();
      return new Activation(Hex.bytes("08112233"), 0x20, Hex.bytes(ATS));
    }

    @Override
    public BlockAnswer block(byte[] block) throws TerminalException {
      spend();
      return new BlockAnswer(nonsense.on(block), 1);
    }

    private void spend() throws TerminalException {
      if (left-- <= 0) {
        throw new TerminalException(TerminalException.Kind.COMMUNICATION, "the line is dead");
      }
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
