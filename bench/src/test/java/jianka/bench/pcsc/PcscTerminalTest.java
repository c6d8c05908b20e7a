package jianka.bench.pcsc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.TerminalException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PcscTerminalTest {

  private static final byte[] COMMAND = {0x00, (byte) 0x84, 0x00, 0x00, 0x08};
  private static final String MADE_UP = "3B80800101";

  private final FakePcsc pcsc = new FakePcsc();
  private final PcscTerminal terminal = terminal(Duration.ofSeconds(5), null);

  @AfterEach
  void letGo() {
    terminal.close();
  }

  @Test
  void connecting_takes_the_power_away_and_asks_for_protocol_T0() throws TerminalException {
    ResetAnswer answer = terminal.connect();
    assertEquals(CardInterface.CONTACT, answer.side());
    assertEquals(List.of("establish", "connect 1", "reconnect 1 2"), pcsc.calls);
  }

  @Test
  void connecting_again_costs_one_reset_only() throws TerminalException {
    terminal.connect();
    pcsc.calls.clear();
    terminal.connect();
    assertEquals(List.of("reconnect 1 2"), pcsc.calls);
  }

  @Test
  void a_card_without_T0_is_used_as_it_is() throws TerminalException {
    pcsc.reconnectFailures.add(FakePcsc.failure(PcscCode.SCARD_E_PROTO_MISMATCH));
    terminal.connect();
    terminal.reset(ResetKind.WARM);
    assertEquals(
        List.of("establish", "connect 1", "reconnect 1 2", "reconnect 3 2", "reconnect 3 1"),
        pcsc.calls);
  }

  @Test
  void an_answer_made_up_by_the_reader_is_marked() throws TerminalException {
    pcsc.atr = MADE_UP;
    ResetAnswer answer = terminal.connect();
    assertEquals(CardInterface.CONTACTLESS, answer.side());
    assertTrue(answer.synthetic());
    assertEquals("reconnect 3 2", pcsc.calls.get(2));
  }

  @Test
  void a_stated_side_overrules_the_answer() throws TerminalException {
    pcsc.atr = MADE_UP;
    try (PcscTerminal contact = terminal(Duration.ofSeconds(5), CardInterface.CONTACT)) {
      assertEquals(CardInterface.CONTACT, contact.connect().side());
      assertEquals("reconnect 1 2", pcsc.calls.get(2));
    }
  }

  @Test
  void without_exclusive_use_the_card_is_shared() throws TerminalException {
    PcscTerminal.Settings shared = new PcscTerminal.Settings(false, PcscTerminal.USUAL_LIMIT, null);
    try (PcscTerminal other = new PcscTerminal(pcsc, FakePcsc.READER, shared)) {
      other.connect();
      assertEquals("connect 2", pcsc.calls.get(1));
    }
  }

  @Test
  void a_restarted_service_is_met_with_a_new_context() throws TerminalException {
    terminal.connect();
    pcsc.calls.clear();
    pcsc.reconnectFailures.add(FakePcsc.failure(PcscCode.SCARD_E_INVALID_HANDLE));
    pcsc.connectFailures.add(FakePcsc.failure(PcscCode.SCARD_E_INVALID_HANDLE));
    terminal.connect();
    assertEquals(
        List.of(
            "reconnect 1 2",
            "disconnect 0",
            "connect 1",
            "release",
            "establish",
            "connect 1",
            "reconnect 1 2"),
        pcsc.calls);
  }

  @ParameterizedTest
  @CsvSource({
    "SCARD_E_NO_SERVICE, NO_SERVICE, pcscd",
    "SCARD_W_SECURITY_VIOLATION, NO_SERVICE, polkit",
    "SCARD_E_UNKNOWN_READER, NO_READER, the readers are: \"Fake 00 00\"",
    "SCARD_E_NO_SMARTCARD, NO_CARD, insert one",
    "SCARD_W_REMOVED_CARD, NO_CARD, insert one",
    "SCARD_W_UNRESPONSIVE_CARD, SILENT_CARD, clean the contacts",
    "SCARD_W_UNPOWERED_CARD, MUTE_CARD, clean the contacts",
    "SCARD_E_SHARING_VIOLATION, SHARING, another program",
    "SCARD_E_TIMEOUT, TIMEOUT, in time",
    "SCARD_F_INTERNAL_ERROR, COMMUNICATION, failed",
  })
  void trouble_while_connecting_is_told_by_its_kind(PcscCode code, Kind kind, String words) {
    // a service that is gone is asked once more with a new context
    pcsc.connectFailures.add(FakePcsc.failure(code));
    pcsc.connectFailures.add(FakePcsc.failure(code));
    TerminalException thrown = expect(kind, terminal::connect);
    assertTrue(thrown.getMessage().contains(words), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(code.name()), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "SCARD_W_REMOVED_CARD, CARD_REMOVED, taken out",
    "SCARD_E_NO_SMARTCARD, CARD_REMOVED, taken out",
    "SCARD_E_READER_UNAVAILABLE, NO_READER, unplugged",
    "SCARD_W_RESET_CARD, COMMUNICATION, reset by somebody else",
    "SCARD_E_NOT_TRANSACTED, COMMUNICATION, card is in place",
    "SCARD_F_COMM_ERROR, NO_SERVICE, pcscd",
    "SCARD_E_INSUFFICIENT_BUFFER, COMMUNICATION, longer",
  })
  void trouble_within_a_session_is_told_by_its_kind(PcscCode code, Kind kind, String words)
      throws TerminalException {
    terminal.connect();
    pcsc.transmitFailures.add(FakePcsc.failure(code));
    TerminalException thrown = expect(kind, () -> terminal.transmit(COMMAND));
    assertTrue(thrown.getMessage().contains(words), thrown.getMessage());
  }

  @Test
  void a_failed_exchange_with_an_empty_reader_is_a_removal() throws TerminalException {
    terminal.connect();
    pcsc.state = Pcsc.STATE_EMPTY;
    pcsc.transmitFailures.add(FakePcsc.failure(PcscCode.SCARD_E_NOT_TRANSACTED));
    expect(Kind.CARD_REMOVED, () -> terminal.transmit(COMMAND));
  }

  @Test
  void an_empty_answer_from_an_empty_reader_is_a_removal() throws TerminalException {
    terminal.connect();
    pcsc.state = Pcsc.STATE_EMPTY;
    pcsc.answer = new byte[0];
    expect(Kind.CARD_REMOVED, () -> terminal.transmit(COMMAND));
  }

  @Test
  void an_answer_without_status_word_is_trouble_of_the_reader() throws TerminalException {
    terminal.connect();
    pcsc.answer = new byte[0];
    expect(Kind.COMMUNICATION, () -> terminal.transmit(COMMAND));
    pcsc.answer = new byte[1];
    expect(Kind.COMMUNICATION, () -> terminal.transmit(COMMAND));
  }

  @Test
  void a_command_below_the_limit_of_the_service_is_unsupported() throws TerminalException {
    terminal.connect();
    pcsc.transmitFailures.add(FakePcsc.failure(PcscCode.SCARD_E_INVALID_PARAMETER));
    expect(Kind.UNSUPPORTED, () -> terminal.transmit(new byte[3]));
  }

  @Test
  void nothing_is_sent_before_connecting() {
    expect(Kind.COMMUNICATION, () -> terminal.transmit(COMMAND));
    expect(Kind.COMMUNICATION, () -> terminal.reset(ResetKind.COLD));
  }

  @Test
  void a_slow_reader_times_out_and_serves_again_after_a_reset() throws TerminalException {
    try (PcscTerminal hasty = terminal(Duration.ofMillis(200), null)) {
      hasty.connect();
      pcsc.transmitMillis = 300;
      expect(Kind.TIMEOUT, () -> hasty.transmit(COMMAND));
      expect(Kind.TIMEOUT, () -> hasty.transmit(COMMAND));
      pcsc.transmitMillis = 0;
      hasty.reset(ResetKind.COLD);
      assertArrayEquals(pcsc.answer, hasty.transmit(COMMAND));
    }
  }

  @Test
  void a_dead_reader_costs_the_limit_twice_and_then_no_more_time() throws TerminalException {
    PcscTerminal dead = terminal(Duration.ofMillis(200), null);
    dead.connect();
    pcsc.transmitMillis = 60_000;
    expect(Kind.TIMEOUT, () -> dead.transmit(COMMAND));
    expect(Kind.TIMEOUT, dead::connect);
    assertTimeoutPreemptively(
        Duration.ofMillis(150),
        () -> {
          expect(Kind.TIMEOUT, dead::connect);
          expect(Kind.TIMEOUT, () -> dead.reset(ResetKind.COLD));
          dead.close();
        });
  }

  @ParameterizedTest
  @EnumSource(PcscCode.class)
  void every_code_leads_to_a_message_in_every_moment(PcscCode code) {
    for (Trouble.Moment moment : Trouble.Moment.values()) {
      TerminalException trouble =
          Trouble.with(FakePcsc.READER, moment, FakePcsc.failure(code), List.of());
      assertTrue(trouble.getMessage().contains(code.name()), trouble.getMessage());
    }
  }

  @Test
  void an_unknown_code_is_shown_as_a_number() {
    TerminalException trouble =
        Trouble.with(
            FakePcsc.READER,
            Trouble.Moment.SESSION,
            new PcscFailure("SCardTransmit", 0x80109999),
            List.of());
    assertEquals(Kind.COMMUNICATION, trouble.kind());
    assertTrue(
        trouble.getMessage().contains("SCardTransmit returned 80109999"), trouble.getMessage());
  }

  private PcscTerminal terminal(Duration limit, CardInterface side) {
    return new PcscTerminal(pcsc, FakePcsc.READER, new PcscTerminal.Settings(true, limit, side));
  }

  private static TerminalException expect(Kind kind, Executable executable) {
    TerminalException thrown = assertThrows(TerminalException.class, executable);
    assertEquals(kind, thrown.kind(), thrown.getMessage());
    return thrown;
  }
}
