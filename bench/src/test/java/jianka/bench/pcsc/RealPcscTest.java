package jianka.bench.pcsc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import jianka.bench.pcsc.PcscReader.State;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.TerminalException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.function.Executable;

/**
 * The terminal against the real service with vpcd's virtual readers. The ports and names come from
 * {@code start_pcscd} of {@code scripts/real-stack.sh}.
 */
@Tag("pcsc")
@EnabledIfSystemProperty(
    named = "jianka.pcsc",
    matches = "true",
    disabledReason =
        "needs pcscd with vpcd: start_pcscd of scripts/real-stack.sh, -Djianka.pcsc=true")
class RealPcscTest {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String ATR = "3B6D00000081554C208660310001020304";
  private static final byte[] CHALLENGE = HEX.parseHex("0084000008");
  private static final Function<String, String> ALWAYS_OK = command -> "9000";

  private final int port = Integer.parseInt(environment("JIANKA_VPCD_PORT"));
  private List<String> readers = List.of();

  @BeforeEach
  void findEmptyReaders() throws Exception {
    String shared = environment("JIANKA_VPCD_READER");
    readers =
        PcscReaders.list().stream()
            .map(PcscReader::name)
            .filter(name -> name.contains(shared))
            .sorted(Comparator.naturalOrder())
            .toList();
    assertTrue(readers.size() >= 2, () -> "two readers are needed: " + readers);
    await(0, State.EMPTY);
    await(1, State.EMPTY);
  }

  @AfterEach
  void waitForTheCardsToLeave() throws Exception {
    await(0, State.EMPTY);
    await(1, State.EMPTY);
  }

  @Test
  void the_bytes_of_command_and_answer_pass_unchanged() throws Exception {
    byte[] longest = new byte[261];
    longest[4] = (byte) 0xFF;
    try (FakeCard card = insert(0, this::t0Answers);
        PcscTerminal terminal = open(0)) {
      assertEquals(ResetAnswer.of(CardInterface.CONTACT, HEX.parseHex(ATR)), terminal.connect());
      card.forget();
      assertArrayEquals(HEX.parseHex("611E"), terminal.transmit(HEX.parseHex("00A4000002DF01")));
      assertArrayEquals(HEX.parseHex("6C10"), terminal.transmit(HEX.parseHex("00B2010400")));
      assertArrayEquals(HEX.parseHex("6700"), terminal.transmit(HEX.parseHex("00200000FF12")));
      assertEquals(258, terminal.transmit(HEX.parseHex("00C0000000")).length);
      assertArrayEquals(HEX.parseHex("6700"), terminal.transmit(longest));
      assertEquals(
          List.of(
              "00A4000002DF01", "00B2010400", "00200000FF12", "00C0000000", HEX.formatHex(longest)),
          card.received());
    }
  }

  @Test
  void a_card_may_answer_6Cxx_again_and_again() throws Exception {
    try (FakeCard card = insert(0, command -> "6C08");
        PcscTerminal terminal = open(0)) {
      terminal.connect();
      card.forget();
      assertArrayEquals(HEX.parseHex("6C08"), terminal.transmit(CHALLENGE));
      assertArrayEquals(HEX.parseHex("6C08"), terminal.transmit(CHALLENGE));
      assertEquals(2, card.received().size());
    }
  }

  @Test
  void a_command_under_four_bytes_reaches_the_card_or_is_unsupported() throws Exception {
    try (FakeCard card = insert(0, ALWAYS_OK);
        PcscTerminal terminal = open(0)) {
      terminal.connect();
      card.forget();
      try {
        terminal.transmit(HEX.parseHex("0084"));
        assertEquals(List.of("0084"), card.received());
      } catch (TerminalException refused) {
        assertEquals(Kind.UNSUPPORTED, refused.kind(), refused.getMessage());
        assertEquals(List.of(), card.received());
      }
    }
  }

  @Test
  void cold_and_warm_reset_reach_the_card_as_such() throws Exception {
    try (FakeCard card = insert(0, ALWAYS_OK);
        PcscTerminal terminal = open(0)) {
      terminal.connect();
      card.forget();
      terminal.reset(ResetKind.COLD);
      assertEquals(List.of("off", "on"), card.received());
      card.forget();
      terminal.reset(ResetKind.WARM);
      assertEquals(List.of("reset"), card.received());
      card.forget();
      terminal.connect();
      assertEquals(List.of("off", "on"), card.received());
    }
  }

  @Test
  void a_reader_of_contactless_cards_is_recognised() throws Exception {
    try (FakeCard card = insert(0, "3B80800101", ALWAYS_OK);
        PcscTerminal terminal = open(0)) {
      ResetAnswer answer = terminal.connect();
      assertEquals(CardInterface.CONTACTLESS, answer.side());
      assertTrue(answer.synthetic());
      assertArrayEquals(HEX.parseHex("9000"), terminal.transmit(CHALLENGE));
      assertTrue(card.received().contains("0084000008"));
    }
  }

  @Test
  void a_card_taken_out_between_commands_is_reported() throws Exception {
    try (FakeCard card = insert(0, ALWAYS_OK);
        PcscTerminal terminal = open(0)) {
      terminal.connect();
      card.remove();
      expect(Kind.CARD_REMOVED, () -> terminal.transmit(CHALLENGE));
      expect(Kind.CARD_REMOVED, () -> terminal.transmit(CHALLENGE));
    }
  }

  @Test
  void a_card_taken_out_during_a_command_is_reported_and_another_one_is_found() throws Exception {
    AtomicReference<FakeCard> inserted = new AtomicReference<>();
    Function<String, String> leaves =
        command -> {
          inserted.get().remove();
          return "9000";
        };
    PcscTerminal terminal = open(0);
    inserted.set(insert(0, leaves));
    terminal.connect();
    expect(Kind.CARD_REMOVED, () -> terminal.transmit(CHALLENGE));
    await(0, State.EMPTY);
    // the terminal goes first: see CardConnection on unpowering a card that has gone
    try (FakeCard next = insert(0, ALWAYS_OK);
        terminal) {
      terminal.connect();
      assertArrayEquals(HEX.parseHex("9000"), terminal.transmit(CHALLENGE));
      assertTrue(next.received().contains("0084000008"));
    }
  }

  @Test
  void a_senseless_answer_to_reset_counts_as_none() throws Exception {
    try (FakeCard card = insert(0, "0000", ALWAYS_OK);
        PcscTerminal terminal = open(0)) {
      TerminalException thrown = assertThrows(TerminalException.class, terminal::connect);
      // the PC/SC service calls such a card unresponsive or without a protocol, by its timing
      assertTrue(
          Set.of(Kind.SILENT_CARD, Kind.MUTE_CARD).contains(thrown.kind()), thrown.getMessage());
      assertFalse(card.received().isEmpty());
    }
  }

  @Test
  void an_empty_reader_has_no_card() throws Exception {
    try (PcscTerminal terminal = open(0)) {
      expect(Kind.NO_CARD, terminal::connect);
    }
  }

  @Test
  void an_unknown_reader_is_answered_with_those_there_are() throws Exception {
    try (PcscTerminal terminal =
        PcscTerminal.of("No Such Reader 00 00", PcscTerminal.Settings.usual())) {
      TerminalException thrown = expect(Kind.NO_READER, terminal::connect);
      assertTrue(thrown.getMessage().contains(readers.get(0)), thrown.getMessage());
    }
  }

  @Test
  void a_card_in_use_is_not_shared() throws Exception {
    try (FakeCard card = insert(0, ALWAYS_OK);
        PcscTerminal first = open(0);
        PcscTerminal second = open(0)) {
      first.connect();
      expect(Kind.SHARING, second::connect);
      assertEquals(State.IN_USE, state(0));
      assertFalse(card.received().isEmpty());
    }
  }

  @Test
  void a_card_that_never_answers_does_not_stop_the_rest() throws Exception {
    PcscTerminal.Settings hasty = new PcscTerminal.Settings(true, Duration.ofMillis(700), null);
    try (FakeCard card = insert(0, RealPcscTest::hang);
        FakeCard other = insert(1, ALWAYS_OK);
        PcscTerminal stuck = PcscTerminal.of(readers.get(0), hasty);
        PcscTerminal free = open(1)) {
      stuck.connect();
      free.connect();
      expect(Kind.TIMEOUT, () -> stuck.transmit(CHALLENGE));
      assertArrayEquals(HEX.parseHex("9000"), free.transmit(CHALLENGE));
      assertTrue(other.received().contains("0084000008"));
      card.remove();
    }
  }

  @Test
  void two_readers_do_not_wait_for_each_other() throws Exception {
    Function<String, String> slow = command -> pause(10, "9000");
    try (FakeCard one = insert(0, slow);
        FakeCard two = insert(1, slow);
        PcscTerminal first = open(0);
        PcscTerminal second = open(1)) {
      first.connect();
      second.connect();
      double alone = rate(first, 60);
      ExecutorService threads = Executors.newFixedThreadPool(2);
      try {
        Future<Double> left = threads.submit(() -> rate(first, 60));
        Future<Double> right = threads.submit(() -> rate(second, 60));
        double both = left.get() + right.get();
        System.out.printf("one reader %.0f, two readers %.0f exchanges/s%n", alone, both);
      } finally {
        threads.shutdown();
      }
      // how fast is printed, not judged: a loaded machine is no fault
      assertTrue(one.received().size() >= 120, () -> one.received().size() + " commands");
      assertTrue(two.received().size() >= 60, () -> two.received().size() + " commands");
    }
  }

  @Test
  void the_way_to_the_card_is_fast() throws Exception {
    try (FakeCard card = insert(0, ALWAYS_OK);
        PcscTerminal terminal = open(0)) {
      terminal.connect();
      rate(terminal, 500);
      double rate = rate(terminal, 3000);
      long start = System.nanoTime();
      for (int i = 0; i < 5; i++) {
        terminal.reset(ResetKind.COLD);
      }
      double reset = (System.nanoTime() - start) / 5e6;
      System.out.printf("%.0f exchanges/s, cold reset %.1f ms%n", rate, reset);
      assertFalse(card.received().isEmpty());
    }
  }

  @Test
  void without_a_service_the_message_says_how_to_start_it() throws Exception {
    // libpcsclite looks for the service once a process: only another one can miss it
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            java, "-cp", System.getProperty("java.class.path"), NoService.class.getName());
    builder.environment().put("PCSCLITE_CSOCK_NAME", "/nonexistent/pcscd.comm");
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    assertEquals(2, output.lines().filter(line -> line.startsWith("NO_SERVICE")).count(), output);
    assertTrue(output.contains("pcscd"), output);
  }

  /** Run as a program of its own: prints what an absent service leads to. */
  static final class NoService {
    private NoService() {}

    public static void main(String[] arguments) throws TerminalException {
      try (PcscTerminal terminal =
          PcscTerminal.of("Any Reader 00 00", PcscTerminal.Settings.usual())) {
        print(terminal::connect);
        print(PcscReaders::list);
      }
    }

    private static void print(Executable executable) {
      TerminalException thrown = assertThrows(TerminalException.class, executable);
      System.out.println(thrown.kind() + " " + thrown.getMessage());
    }
  }

  private String t0Answers(String command) {
    return switch (command.substring(2, 4)) {
      case "A4" -> "611E";
      case "B2" -> "6C10";
      case "C0" -> "00".repeat(256) + "9000";
      default -> "6700";
    };
  }

  private static String hang(String command) {
    return pause(30_000, "9000");
  }

  private static String pause(long millis, String answer) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return answer;
  }

  private static double rate(PcscTerminal terminal, int exchanges) throws TerminalException {
    long start = System.nanoTime();
    for (int i = 0; i < exchanges; i++) {
      terminal.transmit(CHALLENGE);
    }
    return exchanges * 1e9 / (System.nanoTime() - start);
  }

  private FakeCard insert(int slot, Function<String, String> script) throws Exception {
    return insert(slot, ATR, script);
  }

  private FakeCard insert(int slot, String atr, Function<String, String> script) throws Exception {
    FakeCard card = FakeCard.insert(port + slot, atr, script);
    try {
      // still in use where a terminal holds on to the card before this one
      await(slot, State.PRESENT, State.IN_USE);
    } catch (IOException notSeen) {
      card.close();
      throw notSeen;
    }
    return card;
  }

  private PcscTerminal open(int slot) throws TerminalException {
    return PcscTerminal.of(readers.get(slot), PcscTerminal.Settings.usual());
  }

  private State state(int slot) throws TerminalException {
    Optional<PcscReader> reader =
        PcscReaders.list().stream()
            .filter(candidate -> candidate.name().equals(readers.get(slot)))
            .findAny();
    return reader.orElseThrow().state();
  }

  private void await(int slot, State... expected) throws TerminalException, IOException {
    long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
    while (!List.of(expected).contains(state(slot))) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "slot %d is %s, not %s".formatted(slot, state(slot), List.of(expected)));
      }
      pause(30, "");
    }
  }

  private static TerminalException expect(Kind kind, Executable executable) {
    TerminalException thrown = assertThrows(TerminalException.class, executable);
    assertEquals(kind, thrown.kind(), thrown.getMessage());
    return thrown;
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(
          name + " is not set: source scripts/real-stack.sh, start_pcscd");
    }
    return value;
  }
}
