package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Set;
import jianka.bench.terminal.CharacterTiming;
import org.junit.jupiter.api.Test;

/** PPS, speed and procedure bytes of the simulated card, with a made-up card behind them. */
class CharacterPortTest {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final String USUAL = "3B6D0000FF81240902F001999900000001";
  private static final String FAST = "3B7D120000FF81240902F001999900000001";

  @Test
  void a_pps_request_is_answered_once_after_the_reset() {
    CharacterPort port = port(USUAL, ProcedureStyle.ALL);
    assertEquals("FF00FF", send(port, "FF00FF"));
    assertEquals("", send(port, "FF00FF"), "now a header, not whole yet");
  }

  @Test
  void pps1_equal_to_ta1_changes_the_speed() {
    CharacterPort port = port(FAST, ProcedureStyle.ALL);
    assertEquals("FF1012FD", send(port, "FF1012FD"));
    assertEquals("", send(port, "0084000002"), "at the old speed");
    CharacterTiming fast = new CharacterTiming(186, 12);
    assertEquals("8411229000", HEX.formatHex(port.exchange(HEX.parseHex("0084000002"), fast)));
  }

  @Test
  void another_pps1_is_not_confirmed() {
    CharacterPort port = port(FAST, ProcedureStyle.ALL);
    assertEquals("FF00FF", send(port, "FF1013FC"));
    assertEquals("8411229000", send(port, "0084000002"));
  }

  @Test
  void a_wrong_request_leaves_the_card_mute() {
    CharacterPort wrongCheck = port(USUAL, ProcedureStyle.ALL);
    assertEquals("", send(wrongCheck, "FF00FE"));
    assertEquals("", send(wrongCheck, "0084000002"));
    assertEquals("", send(port(USUAL, ProcedureStyle.ALL), "FF01FE"));
  }

  @Test
  void ins_asks_for_all_data() {
    CharacterPort port = port(USUAL, ProcedureStyle.ALL);
    assertEquals("A4", send(port, "00A4020002"));
    assertEquals("", send(port, "EF"));
    assertEquals("9000", send(port, "05"));
    assertEquals("6D00", send(port, "0061000005"), "an INS that is no procedure byte gets no data");
  }

  @Test
  void the_complement_asks_for_one_byte_after_another() {
    CharacterPort port = port(USUAL, ProcedureStyle.SINGLE);
    assertEquals("605B", send(port, "00A4020002"));
    assertEquals("605B", send(port, "EF"));
    assertEquals("9000", send(port, "05"));
    assertEquals("607B11607B229000", send(port, "0084000002"));
  }

  private static CharacterPort port(String atr, ProcedureStyle style) {
    return new CharacterPort(CharacterPortTest::madeUpCard, HEX.parseHex(atr), Set.of(), style);
  }

  private static byte[] madeUpCard(byte[] command) {
    return HEX.parseHex(
        switch (command[1]) {
          case (byte) 0x84 -> "11229000";
          case (byte) 0xA4 -> "9000";
          default -> "6D00";
        });
  }

  private static String send(CharacterPort port, String characters) {
    CharacterTiming timing = new CharacterTiming(CharacterTiming.INITIAL, 12);
    return HEX.formatHex(port.exchange(HEX.parseHex(characters), timing));
  }
}
