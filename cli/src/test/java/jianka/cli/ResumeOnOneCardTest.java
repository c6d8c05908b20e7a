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
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.EarlierRun;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.evidence.Journal;
import jianka.bench.profile.Home;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Product;
import jianka.bench.profile.ProductReader;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.reports.Reports;
import jianka.steps.ChineseWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run breaks off, and the card in the reader is still the one it broke off with. */
class ResumeOnOneCardTest {

  @TempDir Path folder;
  private final ScenarioRunners runners = new ScenarioRunners(new ChineseWording());

  @Test
  void tries_that_a_case_in_progress_used_up_are_given_back() throws Exception {
    Map<String, String> undisturbed = resumed("SEC-006", Integer.MAX_VALUE, false);
    assertTrue(undisturbed.size() >= 2, undisturbed.toString());
    for (int commands = 1; commands <= 18; commands += 2) {
      assertEquals(undisturbed, resumed("SEC-006", commands, false), commands + " commands");
    }
    for (int commands = 2; commands <= 18; commands += 4) {
      assertEquals(
          resumed("SEC-093", Integer.MAX_VALUE, false),
          resumed("SEC-093", commands, false),
          commands + " commands");
    }
  }

  @Test
  void a_file_written_to_by_the_case_in_progress_needs_a_new_card() throws Exception {
    InputException e = assertThrows(InputException.class, () -> afterAnUpdate(false));
    assertTrue(String.valueOf(e.getMessage()).contains("--new-card"), e.getMessage());
    assertEquals(Set.of("PASS"), Set.copyOf(afterAnUpdate(true).values()));
  }

  private Map<String, String> afterAnUpdate(boolean newCard) throws Exception {
    return resumed("CMD-109", -1, newCard);
  }

  /**
   * Runs a selection, breaks off before a command, goes on.
   *
   * @param commands the number of commands before the break; -1: behind the first accepted UPDATE
   */
  private Map<String, String> resumed(String only, int commands, boolean newCard) throws Exception {
    Home home = Home.find();
    Product product = ProductReader.referenceCard("v2-3des", home);
    Path first = Files.createTempDirectory(folder, "first");
    Path second = Files.createTempDirectory(folder, "second");
    Path journal = first.resolve("journal.jsonl");
    Terminal card = Setup.simulated(home, product, CardInterface.CONTACT, null);
    Breaking breaking = new Breaking(card, commands);
    Thread run = new Thread(() -> campaign(home, product, only, journal, breaking), "first run");
    run.start();
    breaking.broken.await();
    if (!Files.exists(journal)) {
      throw new IllegalStateException("the first run did not begin");
    }
    Files.copy(journal, second.resolve("journal.jsonl"));
    if (breaking.ended) {
      run.join();
      return verdicts(first);
    }
    Terminal again = newCard ? Setup.simulated(home, product, CardInterface.CONTACT, null) : card;
    try {
      go(home, product, only, second.resolve("journal.jsonl"), new Breaking(again, -2), newCard);
    } finally {
      breaking.released.countDown();
      run.join();
    }
    return verdicts(second);
  }

  private void campaign(Home home, Product product, String only, Path journal, Breaking terminal) {
    try {
      go(home, product, only, journal, terminal, null);
      terminal.ended = true;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      terminal.broken.countDown();
    }
  }

  private void go(
      Home home,
      Product product,
      String only,
      Path file,
      Terminal terminal,
      @org.jspecify.annotations.Nullable Boolean newCard)
      throws Exception {
    Catalogue catalogue = Catalogue.read(home.features());
    Plan plan =
        Plan.of(
            catalogue,
            Selection.parse(only),
            product,
            CardInterface.CONTACT,
            terminal.capabilities(),
            1);
    CampaignSettings settings =
        new CampaignSettings(product, Isolation.SHARED, 1, 1, only, Map.of(), null, "test");
    try (Journal journal = newCard == null ? Journal.create(file) : Journal.resume(file)) {
      CampaignRunner runner =
          new CampaignRunner(journal, settings, Setup.keys(product), runners, (c, o, f) -> {});
      if (newCard == null) {
        runner.run(catalogue, plan, List.of(terminal));
      } else {
        runner.resume(EarlierRun.read(file), newCard, catalogue, plan, List.of(terminal));
      }
    }
  }

  private static Map<String, String> verdicts(Path campaign) throws Exception {
    Map<String, String> verdicts = new TreeMap<>();
    Reports.read(campaign).cases().forEach(c -> verdicts.put(c.id(), c.label()));
    return verdicts;
  }

  /** A reader that cannot replace its card and stands still at one moment, as after a kill. */
  private static final class Breaking implements Terminal {
    final CountDownLatch broken = new CountDownLatch(1);
    final CountDownLatch released = new CountDownLatch(1);
    volatile boolean ended;
    private final Terminal card;
    private int left;

    Breaking(Terminal card, int commands) {
      this.card = card;
      this.left = commands;
    }

    @Override
    public String name() {
      return "one card";
    }

    @Override
    public Set<Capability> capabilities() {
      return EnumSet.of(Capability.COLD_RESET, Capability.WARM_RESET);
    }

    @Override
    public ResetAnswer connect() throws TerminalException {
      return card.connect();
    }

    @Override
    public byte[] transmit(byte[] command) throws TerminalException {
      if (left == 0) {
        standStill();
      }
      left -= left > 0 ? 1 : 0;
      byte[] answer = card.transmit(command);
      boolean updated =
          command.length > 5 && (command[1] & 0xFF) == 0xDC && answer[0] == (byte) 0x90;
      if (left == -1 && updated) {
        left = 0;
      }
      return answer;
    }

    private void standStill() throws TerminalException {
      broken.countDown();
      try {
        released.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      throw new TerminalException(TerminalException.Kind.CARD_REMOVED, "the test is over");
    }

    @Override
    public ResetAnswer reset(ResetKind kind) throws TerminalException {
      if (left == 0 && broken.getCount() == 0) {
        throw new TerminalException(TerminalException.Kind.CARD_REMOVED, "the test is over");
      }
      return card.reset(kind);
    }

    @Override
    public void close() {
      card.close();
    }
  }
}
