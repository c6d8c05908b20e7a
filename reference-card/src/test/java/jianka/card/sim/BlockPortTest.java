package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jianka.bench.terminal.BlockAnswer;
import jianka.card.faulty.BlockFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of the simulated card, with a made-up card behind them that counts its commands. */
class BlockPortTest {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String ATS = "127880A002FF81240903F001999900000001";
  private static final String NO_CID = "127880A000FF81240903F001999900000001";

  private final List<String> commands = new ArrayList<>();

  @Test
  void the_number_follows_that_of_the_terminal() {
    BlockPort port = port(ATS, 8);
    assertEquals("02019000", send(port, "020084000000"));
    assertEquals("03029000", send(port, "030084000000"));
  }

  @Test
  void a_command_in_pieces_is_acknowledged_and_executed_once() {
    BlockPort port = port(ATS, 8);
    assertEquals("A2", send(port, "120084"));
    assertEquals("A3", send(port, "130000"));
    assertEquals("02019000", send(port, "0200"));
    assertEquals(List.of("0084000000"), commands);
  }

  @Test
  void a_long_answer_comes_in_pieces() {
    BlockPort port = port(ATS, 0);
    assertEquals("12" + "01".repeat(13), send(port, "0200B0000014"));
    assertEquals("03" + "01".repeat(7) + "9000", send(port, "A3"));
    assertEquals("03" + "01".repeat(7) + "9000", send(port, "A3"), "asked for again");
  }

  @Test
  void r_nak_brings_the_last_block_again_and_nothing_is_executed() {
    BlockPort port = port(ATS, 8);
    assertEquals("02019000", send(port, "020084000000"));
    assertEquals("02019000", send(port, "B2"));
    assertEquals("02019000", send(port, "B2"));
    assertEquals(1, commands.size());
    // of the other number: the terminal's block did not arrive
    assertEquals("A2", send(port, "B3"));
    assertEquals("03029000", send(port, "030084000000"));
  }

  @Test
  void a_block_for_cid_0_is_answered_with_it_where_it_is_announced() {
    assertEquals("0A00019000", send(port(ATS, 8), "0A000084000000"));
    assertEquals("", send(port(ATS, 8), "0A010084000000"), "for another card");
    assertEquals("", send(port(NO_CID, 8), "0A000084000000"));
  }

  @Test
  void deselect_is_answered_and_ends_it() {
    BlockPort port = port(ATS, 8);
    assertEquals("C2", send(port, "C2"));
    assertEquals("", send(port, "020084000000"));
    assertEquals("", send(port, "C2"));
  }

  @Test
  void an_empty_block_is_answered_empty() {
    assertEquals("02", send(port(ATS, 8), "02"));
    assertEquals(List.of(), commands);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "060084000000", "42", "A20000", "F202", "FF", "A2AA", "C3"})
  void what_is_no_block_is_not_answered(String block) {
    BlockPort port = port(ATS, 8);
    assertEquals("", send(port, block));
    assertEquals("02019000", send(port, "020084000000"));
  }

  @Test
  void a_frame_longer_than_announced_is_not_answered() {
    String small = ATS.replaceFirst("1278", "1270");
    assertEquals("", send(port(small, 8), "02" + "00".repeat(14)));
    assertEquals("A2", send(port(small, 8), "12" + "00".repeat(13)));
  }

  @Test
  void time_is_asked_for_before_it_is_over() {
    BlockPort port = new BlockPort(this::madeUpCard, HEX.parseHex(ATS), 8, true, Set.of());
    BlockAnswer asks = port.exchange(HEX.parseHex("020082000400"));
    assertEquals("F202", HEX.formatHex(asks.block()));
    assertTrue(asks.micros() < 309_314);
    assertEquals("", send(port, "F203"), "other than asked for");
    assertEquals("F202", send(port, "B2"));
    BlockAnswer answer = port.exchange(HEX.parseHex("F202"));
    assertEquals("02019000", HEX.formatHex(answer.block()));
    assertTrue(answer.micros() > 309_315 && answer.micros() < 2 * 309_315);
  }

  /** What is wrong with SAK shows before the blocks. */
  @ParameterizedTest
  @EnumSource(value = BlockFault.class, mode = EnumSource.Mode.MATCH_NONE, names = "SAK_.*")
  void each_fault_shows_in_blocks_times_or_commands(BlockFault fault) {
    assertNotEquals(talk(Set.of()), talk(Set.of(fault)));
  }

  private List<String> talk(Set<BlockFault> faults) {
    commands.clear();
    List<String> told = new ArrayList<>();
    BlockPort port = port(ATS, faults);
    BlockPort withoutCid = port(NO_CID, faults);
    told.add(send(port, "0A000084000000"));
    told.add(send(withoutCid, "0A000084000000"));
    String longFrame = "12" + "00".repeat(80);
    for (String block :
        List.of(
            "130084",
            "020000",
            "0300B0000030",
            "A2",
            "A3",
            "A2",
            "020082000400",
            "B3",
            longFrame,
            "C2",
            "C2")) {
      BlockAnswer answer = port.exchange(HEX.parseHex(block));
      told.add(HEX.formatHex(answer.block()) + " " + answer.micros());
    }
    told.addAll(commands);
    return told;
  }

  private BlockPort port(String ats, Set<BlockFault> faults) {
    return new BlockPort(this::madeUpCard, HEX.parseHex(ats), 0, false, faults);
  }

  private BlockPort port(String ats, int fsdi) {
    return new BlockPort(this::madeUpCard, HEX.parseHex(ats), fsdi, false, Set.of());
  }

  /** Answers READ BINARY with bytes 01, as many as asked for, else with the number of commands. */
  private byte[] madeUpCard(byte[] command) {
    commands.add(HEX.formatHex(command));
    int count = command[command.length - 1] & 0xFF;
    boolean reads = command[1] == (byte) 0xB0;
    return HEX.parseHex(
        (reads ? "01".repeat(count == 0 ? 256 : count) : "%02X".formatted(commands.size()))
            + "9000");
  }

  private static String send(BlockPort port, String block) {
    return HEX.formatHex(port.exchange(HEX.parseHex(block)).block());
  }
}
