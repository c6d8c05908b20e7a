package jianka.bench.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.terminal.BlockAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The terminal side of ISO/IEC 14443-4 against what a card may send, and what it may not. */
class BlockLinkTest {

  private static final String QUERY = "0020000000";
  private static final String NAME = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF00";
  private static final long FWT = 309_315;

  private final List<String> sent = new ArrayList<>();
  private final Deque<String> card = new ArrayDeque<>();
  private long micros = 1000;

  @Test
  void a_short_command_is_one_block_and_numbers_alternate() throws Exception {
    BlockLink link = link(256);
    assertEquals("63C3", transmit(link, QUERY, "0263C3"));
    assertEquals("63C3", transmit(link, QUERY, "0363C3"));
    assertEquals("63C3", transmit(link, QUERY, "0263C3"));
    assertEquals(List.of("02" + QUERY, "03" + QUERY, "02" + QUERY), sent);
    orderly(link);
  }

  @Test
  void a_long_command_is_chained_and_a_chained_answer_collected() throws Exception {
    BlockLink link = link(16);
    assertEquals(
        "6F1C840F7378312E73682EC9E79000",
        transmit(link, NAME, "A2", "136F1C840F7378312E73682EC9", "02E79000"));
    assertEquals(List.of("1200A404000F7378312E73682EC9", "03E7BBE1B1A3D5CF00", "A2"), sent);
    orderly(link);
  }

  @Test
  void the_frames_of_the_card_bound_those_of_the_terminal() throws Exception {
    BlockLink link = new BlockLink(AnswerToSelect.of(Hex.bytes("0570807000")), 256, this::pass);
    transmit(link, NAME, "A2", "039000");
    assertEquals("1200A404000F7378312E73682EC9", sent.get(0));
  }

  @Test
  void time_is_granted_and_the_limit_grows_with_it() throws Exception {
    BlockLink link = link(256);
    assertEquals("9000", transmit(link, QUERY, "F20A", "F2C2", "029000"));
    assertEquals(List.of("02" + QUERY, "F20A", "F202"), sent);
    assertEquals(
        List.of(FWT, 10 * FWT, 2 * FWT),
        link.passed().stream().map(BlockLink.Passed::limit).toList());
    orderly(link);
  }

  @Test
  void a_lost_answer_is_asked_for_and_a_lost_block_sent_again() throws Exception {
    BlockLink link = link(256);
    assertEquals("63C3", transmit(link, QUERY, "", "0263C3"));
    assertEquals(List.of("02" + QUERY, "B2"), sent);
    // the card has not got the block: its number is still the other
    assertEquals("63C3", transmit(link, QUERY, "", "A2", "0363C3"));
    assertEquals(List.of("03" + QUERY, "B3", "03" + QUERY), sent.subList(2, 5));
    // within a chain of the card R(ACK) asks again
    assertEquals("01029000", transmit(link, QUERY, "1201", "", "03029000"));
    assertEquals(List.of("02" + QUERY, "A3", "A3"), sent.subList(5, 8));
    assertFalse(link.passed().get(0).inTime());
    orderly(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0363C3 | I(0)1 instead of I-block 0",
        "A2 | R(ACK)0 instead of I-block 0",
        "C2 | S(DESELECT) instead of I-block 0",
        "B2 | R(NAK)0 instead of I-block 0"
      })
  void a_block_that_is_not_due_ends_the_command(String block, String fault) throws Exception {
    BlockLink link = link(256);
    assertEquals("", transmit(link, QUERY, block));
    assertEquals(fault, link.faults().get(0).en());
  }

  @Test
  void a_wrong_acknowledgement_ends_the_command() throws Exception {
    BlockLink link = link(16);
    assertEquals("", transmit(link, NAME, "A3"));
    assertEquals("R(ACK)1 instead of R(ACK)0", link.faults().get(0).en());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00", "0A0063C3", "0663C3", "A20011", "C3", "F2", "F200", "F23C", "FF9000"})
  void what_is_no_block_is_told_and_asked_for_again(String block) throws Exception {
    BlockLink link = link(256);
    assertEquals("63C3", transmit(link, QUERY, block, "0263C3"));
    assertTrue(link.faults().get(0).en().endsWith("on are no block"), block);
  }

  @Test
  void silence_ends_after_two_repetitions() throws Exception {
    BlockLink link = link(256);
    assertEquals("", transmit(link, QUERY, "", "", ""));
    assertEquals(List.of("02" + QUERY, "B2", "B2"), sent);
    assertEquals("no block of the card after 2 repetitions", link.faults().get(0).en());
  }

  @Test
  void a_frame_longer_than_agreed_is_told() throws Exception {
    BlockLink link = link(16);
    assertEquals("", link.faults().stream().map(Object::toString).reduce("", String::concat));
    transmit(link, QUERY, "02" + "11".repeat(12) + "9000");
    assertEquals("a frame of 17 bytes, FSD is 16", link.faults().get(0).en());
  }

  @Test
  void a_card_without_end_is_given_up() throws Exception {
    BlockLink asks = link(256);
    assertEquals("", Hex.of(endless(asks, "F201")));
    assertEquals("S(WTX) has no end", asks.faults().get(0).en());
    BlockLink chains =
        new BlockLink(
            AnswerToSelect.of(Hex.bytes("0578807002")),
            16,
            block -> {
              int number = block[0] & 1;
              return new BlockAnswer(new byte[] {(byte) (0x12 | number)}, 1);
            });
    assertEquals("", Hex.of(chains.transmit(Hex.bytes(QUERY))));
    assertEquals("the chain of the card has no end", chains.faults().get(0).en());
  }

  @Test
  void the_last_block_is_asked_for_with_its_number() throws Exception {
    BlockLink link = link(256);
    transmit(link, QUERY, "0263C3");
    transmit(link, QUERY, "0363C2");
    card.add("0363C2");
    link.askAgain();
    assertEquals("B3", sent.get(2));
  }

  @Test
  void the_answer_to_select_tells_frame_and_waiting_time() {
    assertEquals(new AnswerToSelect(256, FWT), ats("127880A002"));
    assertEquals(new AnswerToSelect(64, 4834), ats("0275"), "FWI 4 where it is not said");
    assertEquals(new AnswerToSelect(32, 4834), ats("01"));
    assertEquals(new AnswerToSelect(256, 4834), ats("032EF0"), "FWI 15 is reserved");
    assertEquals(4_949_032, AnswerToSelect.LONGEST_WAITING);
    assertEquals(0, AnswerToSelect.code(16));
    assertEquals(8, AnswerToSelect.code(256));
    assertThrows(IllegalArgumentException.class, () -> AnswerToSelect.code(100));
  }

  private static AnswerToSelect ats(String hex) {
    return AnswerToSelect.of(Hex.bytes(hex));
  }

  private BlockLink link(int frame) {
    return new BlockLink(ats("127880A002"), frame, this::pass);
  }

  private String transmit(BlockLink link, String command, String... answers) throws Exception {
    card.addAll(List.of(answers));
    String answer = Hex.of(link.transmit(Hex.bytes(command)));
    assertEquals(0, card.size(), "blocks the terminal did not ask for");
    return answer;
  }

  private byte[] endless(BlockLink link, String block) throws Exception {
    for (int i = 0; i < 1000; i++) {
      card.add(block);
    }
    return link.transmit(Hex.bytes(QUERY));
  }

  private BlockAnswer pass(byte[] block) {
    sent.add(Hex.of(block));
    return new BlockAnswer(Hex.bytes(card.removeFirst()), micros);
  }

  private static void orderly(BlockLink link) {
    assertEquals(List.of(), link.faults());
  }
}
