package jianka.bench.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import jianka.bench.pcsc.PcscReader.State;
import jianka.bench.terminal.TerminalException;
import jianka.bench.terminal.TerminalException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PcscReadersTest {

  private static final PcscReader CONTACT = reader("ACS ACR39U 00 00", State.PRESENT);
  private static final PcscReader DUAL = reader("ACS ACR1281 Dual 01 00", State.EMPTY);
  private static final PcscReader DUAL_SAM = reader("ACS ACR1281 Dual 01 01", State.IN_USE);
  private static final List<PcscReader> ALL = List.of(CONTACT, DUAL, DUAL_SAM);

  @Test
  void an_exact_name_wins_although_it_is_part_of_another() throws TerminalException {
    PcscReader longer = reader("ACS ACR39U 00 00 (2)", State.EMPTY);
    assertEquals(
        List.of(CONTACT), PcscReaders.select("ACS ACR39U 00 00", List.of(longer, CONTACT)));
  }

  @Test
  void a_part_in_any_case_is_enough_when_it_fits_one_reader() throws TerminalException {
    assertEquals(List.of(CONTACT), PcscReaders.select("acr39", ALL));
  }

  @Test
  void a_part_that_fits_several_names_them() {
    TerminalException thrown =
        assertThrows(TerminalException.class, () -> PcscReaders.select("dual", ALL));
    assertEquals(Kind.NO_READER, thrown.kind());
    assertTrue(thrown.getMessage().contains("fits 2 readers"), thrown.getMessage());
    assertTrue(thrown.getMessage().contains(DUAL_SAM.name()), thrown.getMessage());
    assertTrue(!thrown.getMessage().contains(CONTACT.name()), thrown.getMessage());
  }

  @Test
  void an_unknown_name_lists_all_readers() {
    TerminalException thrown =
        assertThrows(TerminalException.class, () -> PcscReaders.select("Omnikey", ALL));
    assertEquals(Kind.NO_READER, thrown.kind());
    for (PcscReader reader : ALL) {
      assertTrue(thrown.getMessage().contains(reader.name()), thrown.getMessage());
    }
  }

  @Test
  void a_star_means_every_reader_with_a_card() throws TerminalException {
    assertEquals(List.of(CONTACT, DUAL_SAM), PcscReaders.select("*", ALL));
  }

  @Test
  void a_star_without_any_card_is_trouble() {
    TerminalException thrown =
        assertThrows(TerminalException.class, () -> PcscReaders.select("*", List.of(DUAL)));
    assertEquals(Kind.NO_CARD, thrown.kind());
  }

  @Test
  void no_reader_at_all_is_said_as_such() {
    TerminalException thrown =
        assertThrows(TerminalException.class, () -> PcscReaders.select("*", List.of()));
    assertEquals(Kind.NO_READER, thrown.kind());
  }

  @ParameterizedTest
  @CsvSource({
    "00012, EMPTY",
    "10022, PRESENT",
    "00122, IN_USE",
    "000A2, IN_USE",
    "00222, MUTE",
    "0000A, UNAVAILABLE",
    "00006, UNAVAILABLE",
  })
  void the_state_follows_the_bits_of_the_service(String bits, State expected) {
    assertEquals(expected, State.of(Integer.parseInt(bits, 16)));
  }

  @Test
  void the_list_names_every_reader_with_its_state() throws TerminalException {
    FakePcsc pcsc = new FakePcsc();
    pcsc.state = Pcsc.STATE_EMPTY;
    assertEquals(List.of(reader(FakePcsc.READER, State.EMPTY)), PcscReaders.list(pcsc));
    assertEquals(List.of("establish", "release"), pcsc.calls);
  }

  private static PcscReader reader(String name, State state) {
    return new PcscReader(name, state, new byte[0]);
  }
}
