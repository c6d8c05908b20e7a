package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import jianka.bench.apdu.Hex;
import jianka.bench.block.AnswerToSelect;
import jianka.bench.block.BlockLink;
import jianka.bench.terminal.Activation;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.card.perso.CardOptions;
import jianka.card.sim.SimulatedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two implementations of ISO/IEC 14443-4, that of the bench and that of the card. */
class BlockPairTest {

  private static final Path PROFILE =
      Path.of(System.getProperty("jianka.home"), "features/profiles/v3-sm4.yaml");
  private static final String SSSE = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF00";

  /** In every size of frames both announce, a long command and a long answer come through. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void commands_and_answers_are_those_of_the_card(int fsci) throws Exception {
    CardOptions options = CardOptions.none().parameter("cl.fsci", String.valueOf(fsci));
    SimulatedCards cards = SimulatedCards.load(PROFILE).with(options);
    try (Terminal terminal = cards.terminal(CardInterface.CONTACTLESS, null)) {
      for (int frame : new int[] {16, 24, 32, 40, 48, 64, 96, 128, 256}) {
        String long255 = "00D69A00FF" + "AB".repeat(255);
        String[] commands = {SSSE, "00A4000002DF01", long255, "00B09A0000", "0020000000"};
        terminal.connect();
        String[] whole = new String[commands.length];
        for (int i = 0; i < commands.length; i++) {
          whole[i] = Hex.of(terminal.transmit(Hex.bytes(commands[i])));
        }
        assertEquals(516, whole[3].length());
        BlockLink link = link(terminal, frame);
        for (int i = 0; i < commands.length; i++) {
          assertEquals(whole[i], Hex.of(link.transmit(Hex.bytes(commands[i]))));
        }
        assertEquals(0, link.faults().size());
        assertTrue(link.passed().stream().allMatch(BlockLink.Passed::inTime));
      }
    }
  }

  /** Also of a chained answer the last block comes again, and the card goes on in order. */
  @ParameterizedTest
  @ValueSource(ints = {16, 24, 256})
  void the_last_block_comes_again(int frame) throws Exception {
    try (Terminal terminal =
        SimulatedCards.load(PROFILE).terminal(CardInterface.CONTACTLESS, null)) {
      BlockLink link = link(terminal, frame);
      byte[] whole = link.transmit(Hex.bytes(SSSE));
      String last = lastOf(link);
      link.askAgain();
      assertEquals(last, lastOf(link));
      assertEquals(Hex.of(whole), Hex.of(link.transmit(Hex.bytes(SSSE))));
      assertEquals(0, link.faults().size());
    }
  }

  private static String lastOf(BlockLink link) {
    return Hex.of(link.passed().get(link.passed().size() - 1).answer().block());
  }

  @ParameterizedTest
  @CsvSource({"random, 4", "fixed 4, 4", "fixed 7, 7"})
  void the_uid_is_of_its_kind(String kind, int length) throws Exception {
    CardOptions options = CardOptions.none().parameter("cl.uid_kind", kind);
    SimulatedCards cards = SimulatedCards.load(PROFILE).with(options);
    try (Terminal terminal = cards.terminal(CardInterface.CONTACTLESS, null)) {
      Activation first = terminal.activate(8);
      Activation second = terminal.activate(8);
      assertEquals(length, first.uid().length);
      assertEquals(!kind.equals("random"), Hex.of(first.uid()).equals(Hex.of(second.uid())), kind);
      assertEquals(kind.equals("random"), first.uid()[0] == 8);
      assertEquals(0x20, first.sak());
    }
    SimulatedCards others = cards.with(CardOptions.none().number(2));
    try (Terminal one = cards.terminal(CardInterface.CONTACTLESS, null);
        Terminal other = others.terminal(CardInterface.CONTACTLESS, null)) {
      assertNotEquals(Hex.of(one.activate(8).uid()), Hex.of(other.activate(8).uid()));
    }
  }

  @Test
  void after_deselect_the_card_is_silent_until_it_is_activated() throws Exception {
    try (Terminal terminal =
        SimulatedCards.load(PROFILE).terminal(CardInterface.CONTACTLESS, null)) {
      BlockLink link = link(terminal, 256);
      assertEquals("C2", Hex.of(link.deselect().block()));
      assertEquals("", Hex.of(link.transmit(Hex.bytes(SSSE))));
      assertTrue(Hex.of(link(terminal, 256).transmit(Hex.bytes(SSSE))).endsWith("9000"));
    }
  }

  private static BlockLink link(Terminal terminal, int frame) throws Exception {
    Activation activation = terminal.activate(AnswerToSelect.code(frame));
    return new BlockLink(AnswerToSelect.of(activation.ats()), frame, terminal::block);
  }
}
