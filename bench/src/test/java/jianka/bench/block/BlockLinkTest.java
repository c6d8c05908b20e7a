package jianka.bench.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
    assertEquals(fault, link.faults().get(0).what().en());
  }

  @Test
  void a_wrong_acknowledgement_ends_the_command() throws Exception {
    BlockLink link = link(16);
    assertEquals("", transmit(link, NAME, "A3"));
    assertEquals("R(ACK)1 instead of R(ACK)0", link.faults().get(0).what().en());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"00", "0A0063C3", "0663C3", "A20011", "C3", "F2", "F200", "F23C", "FF9000"})
  void what_is_no_block_is_told_and_asked_for_again(String block) throws Exception {
    BlockLink link = link(256);
    assertEquals("63C3", transmit(link, QUERY, block, "0263C3"));
    assertTrue(link.faults().get(0).what().en().endsWith("on are no block"), block);
  }

  @Test
  void silence_ends_after_two_repetitions() throws Exception {
    BlockLink link = link(256);
    assertEquals("", transmit(link, QUERY, "", "", ""));
    assertEquals(List.of("02" + QUERY, "B2", "B2"), sent);
    assertEquals("no block of the card after 2 repetitions", link.faults().get(0).what().en());
  }

  @Test
  void a_frame_longer_than_agreed_is_told() throws Exception {
    BlockLink link = link(16);
    assertEquals("", link.faults().stream().map(Object::toString).reduce("", String::concat));
    transmit(link, QUERY, "02" + "11".repeat(12) + "9000");
    assertEquals("a frame of 17 bytes, FSD is 16", link.faults().get(0).what().en());
  }

  /** FWT of 5 ms and WTXM 1: a card that needs a second asks for it two hundred times. */
  @Test
  void time_is_granted_as_often_as_the_card_asks() throws Exception {
    BlockLink link = new BlockLink(ats("0278"), 256, this::pass);
    micros = 4800;
    List<String> answers = new ArrayList<>(Collections.nCopies(600, "F201"));
    answers.add("029000");
    assertEquals("9000", transmit(link, QUERY, answers.toArray(String[]::new)));
    assertTrue(link.passed().stream().allMatch(BlockLink.Passed::inTime));
    orderly(link);
  }

  @Test
  void a_card_that_asks_for_time_without_end_is_given_up() throws Exception {
    BlockLink link = always("F201", 1);
    assertEquals("", Hex.of(link.transmit(Hex.bytes(QUERY))));
    assertEquals("S(WTX) has no end", link.faults().get(0).what().en());
    int most = link.passed().size();
    assertTrue(most <= 3000, "blocks: " + most);
    link.transmit(Hex.bytes(QUERY));
    link.askAgain();
    assertEquals(most + 2, link.passed().size(), "no patience is left for further commands");
    // a real card would take this time
    BlockLink slow = always("F23B", 3_000_000);
    assertEquals("", Hex.of(slow.transmit(Hex.bytes(QUERY))));
    assertTrue(slow.passed().size() < 30);
  }

  @ParameterizedTest
  @CsvSource({
    "16, '', 3000",
    "16, AA, 3000",
    "256, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, 1700"
  })
  void a_chain_without_end_is_given_up(int frame, String information, int most) throws Exception {
    BlockLink chains =
        new BlockLink(
            ats("0578807002"),
            frame,
            block -> {
              byte[] pcb = {(byte) (0x12 | block[0] & 1)};
              return new BlockAnswer(Hex.join(pcb, Hex.bytes(information)), 1);
            });
    assertEquals("", Hex.of(chains.transmit(Hex.bytes(QUERY))));
    assertEquals("the chain of the card has no end", chains.faults().get(0).what().en());
    assertTrue(chains.passed().size() <= most, "blocks: " + chains.passed().size());
  }

  /** Pieces of any length, empty ones included (7.1.1, 7.5.2). */
  @Test
  void an_answer_may_be_cut_anywhere() throws Exception {
    BlockLink link = link(256);
    assertEquals("019000", transmit(link, QUERY, "1201", "13", "1290", "1300", "02"));
    assertEquals("9000", transmit(link, QUERY, "139000", "02"));
    orderly(link);
  }

  /** Silence, of which the card tells by its R(ACK) that it had heard nothing, is not its fault. */
  @Test
  void a_block_that_did_not_come_to_the_card_is_not_late() throws Exception {
    BlockLink link = link(256);
    assertEquals("63C3", transmit(link, QUERY, "", "A3", "0263C3"));
    assertTrue(link.passed().stream().allMatch(BlockLink.Passed::inTime));
    // the first R(NAK) too got lost
    assertEquals("63C3", transmit(link, QUERY, "", "", "A2", "0363C3"));
    assertEquals(List.of("03" + QUERY, "B3", "B3", "03" + QUERY), sent.subList(3, 7));
    orderly(link);
    // never came, says the card, again and again
    assertEquals("", transmit(link, QUERY, "", "A3", "", "A3", "", "A3"));
    assertEquals("no block of the card after 2 repetitions", link.faults().get(0).what().en());
  }

  @Test
  void a_card_that_asked_for_time_has_got_the_command() throws Exception {
    BlockLink link = link(256);
    assertEquals("", transmit(link, QUERY, "F201", "", "A3"));
    assertEquals("R(ACK)1 instead of I-block 0", link.faults().get(0).what().en());
    assertEquals(2, link.faults().get(0).block());
  }

  @Test
  void the_last_block_is_asked_for_with_its_number() throws Exception {
    BlockLink link = link(256);
    transmit(link, QUERY, "0263C3");
    transmit(link, QUERY, "0363C2");
    card.add("0363C2");
    link.askAgain();
    assertEquals("B3", sent.get(2));
    // of a chained answer the last block is meant, whose number is not that of the command
    transmit(link, QUERY, "1263", "03C2");
    card.addAll(List.of("F201", "03C2"));
    link.askAgain();
    assertEquals(List.of("B3", "F201"), sent.subList(5, 7));
    assertEquals("63C1", transmit(link, QUERY, "0263C1"));
    orderly(link);
  }

  @Test
  void deselection_has_a_time_of_its_own() throws Exception {
    BlockLink link = link(256);
    card.add("C2");
    link.deselect();
    assertEquals(4834, link.passed().get(0).limit());
  }

  @Test
  void the_answer_to_select_tells_frame_and_waiting_time() {
    assertEquals(new AnswerToSelect(256, FWT, true), ats("127880A002"));
    assertEquals(new AnswerToSelect(64, 4834, false), ats("0275"), "FWI 4 where it is not said");
    assertEquals(new AnswerToSelect(32, 4834, false), ats("01"));
    assertEquals(new AnswerToSelect(256, 4834, false), ats("032EF0"), "FWI 15 is reserved");
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

  private static BlockLink always(String block, long micros) {
    return new BlockLink(ats("127880A002"), 256, sent -> new BlockAnswer(Hex.bytes(block), micros));
  }

  private BlockAnswer pass(byte[] block) {
    sent.add(Hex.of(block));
    return new BlockAnswer(Hex.bytes(card.removeFirst()), micros);
  }

  private static void orderly(BlockLink link) {
    assertEquals(List.of(), link.faults());
  }
}
