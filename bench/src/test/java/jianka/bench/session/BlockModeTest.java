package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import jianka.bench.apdu.Hex;
import jianka.bench.evidence.CaseEvidence;
import jianka.bench.evidence.Journal;
import jianka.bench.evidence.Masking;
import jianka.bench.terminal.Activation;
import jianka.bench.terminal.BlockAnswer;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What passes in blocks is in the evidence, trouble of the reader too. */
class BlockModeTest {

  private static final byte[] QUERY = Hex.bytes("0020000000");

  @TempDir Path folder;

  private final Deque<String> card = new ArrayDeque<>();

  @Test
  void a_command_has_the_numbers_of_its_blocks_and_a_block_its_own() throws Exception {
    try (Journal journal = Journal.create(file())) {
      BlockMode blocks = mode(journal);
      assertEquals(1, blocks.begin(new Line(), 256).number());
      card.addAll(List.of("1263", "03C3", "03C3", "", "C2"));
      assertEquals("63C3", Hex.of(blocks.transmit(new Line(), QUERY)));
      assertEquals(List.of(2, 3), blocks.numbers());
      assertEquals(4, blocks.send("R(NAK)"));
      assertEquals(5, blocks.send("R(NAK)"));
      assertEquals(6, blocks.send("S(DESELECT)"));
      assertEquals(4, blocks.number(2));
      blocks.end();
      blocks.transmit(new Line(), QUERY);
      assertEquals(List.of(), blocks.numbers());
    }
  }

  @Test
  void trouble_in_an_activation_or_a_single_block_is_recorded() throws Exception {
    try (Journal journal = Journal.create(file())) {
      BlockMode blocks = mode(journal);
      Line line = new Line();
      blocks.begin(line, 256);
      assertThrows(TerminalException.class, () -> blocks.send("S(DESELECT)"));
      line.dead = true;
      assertThrows(TerminalException.class, () -> blocks.begin(line, 256));
    }
    List<String> lost =
        Files.readAllLines(file()).stream().filter(l -> l.contains("\"type\":\"lost\"")).toList();
    assertEquals(2, lost.size());
    assertTrue(lost.get(0).contains("\"command\":\"C2\""), lost.get(0));
    assertTrue(lost.get(1).contains("\"command\":\"\""), lost.get(1));
  }

  private Path file() {
    return folder.resolve("journal.jsonl");
  }

  private static BlockMode mode(Journal journal) {
    return new BlockMode(
        new CaseEvidence(journal, "TRN-093/x", 1, List.of("TRN-093"), "iso", Masking.none()));
  }

  /** A reader that has what {@link #card} holds, and then breaks off. */
  private final class Line implements Terminal {
    private boolean dead;

    @Override
    public String name() {
      return "line";
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of(Capability.BLOCKS);
    }

    @Override
    public ResetAnswer connect() {
      return ResetAnswer.of(CardInterface.CONTACTLESS, new byte[] {1});
    }

    @Override
    public byte[] transmit(byte[] command) {
      return Hex.bytes("9000");
    }

    @Override
    public ResetAnswer reset(ResetKind kind) {
      return connect();
    }

    @Override
    public Activation activate(int fsdi) throws TerminalException {
      if (dead) {
        throw trouble();
      }
      return new Activation(Hex.bytes("08112233"), 0x20, new byte[] {1});
    }

    @Override
    public BlockAnswer block(byte[] block) throws TerminalException {
      String answer = card.poll();
      if (answer == null) {
        throw trouble();
      }
      return new BlockAnswer(Hex.bytes(answer), 1);
    }

    private static TerminalException trouble() {
      return new TerminalException(TerminalException.Kind.COMMUNICATION, "the line is dead");
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
