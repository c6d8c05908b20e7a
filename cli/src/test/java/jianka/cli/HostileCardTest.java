package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.reports.Reports;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Verdict;
import jianka.steps.ChineseWording;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards that answer nonsense, and cards that go away: no crash, no hang, no lost journal. */
class HostileCardTest {

  @TempDir Path folder;

  @Test
  void endless_61xx_ends() throws Exception {
    assertNothingPasses(run(command -> Hex.bytes("6110")));
  }

  @Test
  void endless_6Cxx_ends() throws Exception {
    assertNothingPasses(run(command -> Hex.bytes("6C05")));
  }

  @Test
  void empty_answers_are_no_status_word() throws Exception {
    assertNothingPasses(run(command -> new byte[0]));
  }

  @Test
  void one_byte_answers_are_no_status_word() throws Exception {
    assertNothingPasses(run(command -> new byte[] {(byte) 0x90}));
  }

  @Test
  void a_card_that_says_9000_to_everything_does_not_pass() throws Exception {
    Campaign campaign = run(command -> Hex.bytes("9000"));
    assertEquals(1, campaign.exitCode());
  }

  @Test
  void long_garbage_is_no_crash() throws Exception {
    byte[] garbage = new byte[70_000];
    garbage[0] = 0x6F;
    garbage[1] = (byte) 0x82;
    assertNothingPasses(run(command -> garbage));
  }

  @Test
  void a_card_taken_out_in_the_middle_makes_the_case_an_error_and_ends_the_run_in_order()
      throws Exception {
    Campaign campaign = run(new Answers(command -> Hex.bytes("9000"), 60));
    assertEquals(4, campaignWithoutFail(campaign));
    assertTrue(
        campaign.cases().stream()
            .anyMatch(c -> c.verdict().equals(java.util.Optional.of(Verdict.ERROR))));
    List<String> lines = Files.readAllLines(folder.resolve("journal.jsonl"));
    assertTrue(lines.get(lines.size() - 1).contains("campaign.end"), "the journal is whole");
    assertTrue(Files.exists(folder.resolve("report.html")));
  }

  /** A FAIL found before the trouble outranks it; without one the exit code is 4. */
  private static int campaignWithoutFail(Campaign campaign) {
    boolean fail =
        campaign.cases().stream()
            .anyMatch(c -> c.verdict().equals(java.util.Optional.of(Verdict.FAIL)));
    return fail ? 4 : campaign.exitCode();
  }

  private static void assertNothingPasses(Campaign campaign) {
    assertFalse(campaign.cases().isEmpty());
    assertTrue(campaign.exitCode() != 0);
    List<String> passed =
        campaign.cases().stream()
            .filter(c -> c.verdict().equals(java.util.Optional.of(Verdict.PASS)))
            .map(jianka.reports.verdict.CaseResult::id)
            .filter(id -> !id.startsWith("TRN-0"))
            .toList();
    assertEquals(List.of(), passed);
  }

  private Campaign run(Function<byte[], byte[]> card) throws Exception {
    return run(new Answers(card, Integer.MAX_VALUE));
  }

  private Campaign run(Terminal terminal) throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard("v2-3des", home);
    Catalogue catalogue = Catalogue.read(home.features());
    Plan plan =
        Plan.of(
            catalogue,
            Selection.parse("commands"),
            product,
            CardInterface.CONTACT,
            terminal.capabilities(),
            1);
    CampaignSettings settings =
        new CampaignSettings(product, Isolation.SHARED, 1, 1, null, Map.of(), null, "test");
    try (Journal journal = Journal.create(folder.resolve("journal.jsonl"))) {
      Assertions.assertTimeoutPreemptively(
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
    return Reports.write(folder, Language.EN);
  }

  /** A card made of one function, that is taken out after so many commands. */
  private static final class Answers implements Terminal {
    private final Function<byte[], byte[]> card;
    private int left;

    Answers(Function<byte[], byte[]> card, int commands) {
      this.card = card;
      this.left = commands;
    }

    @Override
    public String name() {
      return "<b>hostile\u202E</b>";
    }

    @Override
    public Set<Capability> capabilities() {
      return EnumSet.of(Capability.COLD_RESET, Capability.WARM_RESET);
    }

    @Override
    public ResetAnswer connect() {
      return ResetAnswer.of(CardInterface.CONTACT, Hex.bytes("3B6D0000FF81240902F001999900000001"));
    }

    @Override
    public byte[] transmit(byte[] command) throws TerminalException {
      if (left-- <= 0) {
        throw new TerminalException(TerminalException.Kind.CARD_REMOVED, "the card was taken out");
      }
      return card.apply(command);
    }

    @Override
    public ResetAnswer reset(ResetKind kind) {
      return connect();
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
