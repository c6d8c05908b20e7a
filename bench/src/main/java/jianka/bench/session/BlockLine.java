package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.block.BlockLink;
import jianka.bench.block.BlockLink.Passed;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** The contactless side from below: its activation and the blocks of ISO/IEC 14443-4. */
public final class BlockLine implements NamedRules {

  private static final byte[] DESELECT = {(byte) 0xC2};

  private final CardSession session;
  private final Checks checks;

  public BlockLine(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /**
   * Activates the card from field off; until the next reset every command goes in blocks, chained
   * where it is longer than the frames.
   *
   * @param frame FSD that RATS announces, in bytes; the frames of both sides are no longer
   */
  public void activate(int frame) throws TerminalException {
    session.activate(frame);
  }

  /**
   * Sends one block outside the order of commands and answers.
   *
   * @throws IllegalArgumentException when the scenario names no such block
   */
  public void send(String block) throws TerminalException {
    BlockLink link = session.blocks().link();
    switch (block) {
      case "R(NAK)" -> link.askAgain();
      case "S(DESELECT)" -> link.deselect();
      default ->
          throw new IllegalArgumentException("no block " + block + ": R(NAK) or S(DESELECT)");
    }
  }

  @Override
  public void conforms(String rule) throws CheckFailedException {
    switch (rule) {
      case "ISO/IEC 14443-4 and the frame size" -> orderly();
      case "frame waiting time" -> inTime();
      case "last block again" -> lastAgain();
      case "S(DESELECT) again" -> lastIs(DESELECT);
      case "silence after S(DESELECT)" -> lastIs(new byte[0]);
      default -> throw new IllegalArgumentException("no rule of the blocks is named " + rule);
    }
  }

  /** Numbers, acknowledgements and lengths of all blocks were as they must be. */
  private void orderly() throws CheckFailedException {
    BlockLink link = session.blocks().link();
    List<Words> faults = link.faults();
    checks.that(
        "blocks",
        faults.isEmpty(),
        List.of(
            new Words(
                "block numbers, R(ACK), PCB and frame sizes of ISO/IEC 14443-4",
                "块号、R(ACK)、PCB与帧长符合ISO/IEC 14443-4")),
        faults.isEmpty() ? Words.counted(link.passed().size(), "block", "块") : all(faults),
        new Words("blocks of the card", "卡片的块"));
  }

  private static Words all(List<Words> several) {
    return new Words(
        String.join("; ", several.stream().map(Words::en).toList()),
        String.join("；", several.stream().map(Words::zh).toList()));
  }

  /** Every block began within FWT, or within the time that S(WTX) asked for. */
  private void inTime() throws CheckFailedException {
    List<Passed> passed = session.blocks().link().passed();
    List<Words> late = passed.stream().filter(each -> !each.inTime()).map(BlockLine::told).toList();
    long longest = passed.stream().mapToLong(each -> each.answer().micros()).max().orElse(0);
    checks.that(
        "frame-waiting-time",
        late.isEmpty() && !passed.isEmpty(),
        List.of(
            new Words(
                "each block within FWT, after S(WTX) within WTXM times FWT",
                "各块在FWT内开始，S(WTX)之后在WTXM倍FWT内")),
        late.isEmpty() ? Words.of("at most %d µs", "不大于%d µs", longest) : all(late),
        new Words("time to the start of each block of the card", "卡片各块开始的时间"));
  }

  private static Words told(Passed late) {
    Words sent = Words.same(Hex.of(Arrays.copyOf(late.sent(), Math.min(6, late.sent().length))));
    return late.answer().block().length == 0
        ? Words.of("silence after %s…", "%s…之后无应答", sent)
        : Words.of(
            "%d µs after %s…, limit %d µs",
            "%2$s…之后%1$d µs，限值%3$d µs", late.answer().micros(), sent, late.limit());
  }

  /** The last two blocks of the card are one I-block. */
  private void lastAgain() throws CheckFailedException {
    List<Passed> passed = session.blocks().link().passed();
    if (passed.size() < 2) {
      throw new IllegalStateException("the scenario has sent no block that could come again");
    }
    Passed before = passed.get(passed.size() - 2);
    byte[] expected = before.answer().block();
    byte[] actual = passed.get(passed.size() - 1).answer().block();
    boolean same = before.hasInformation() && Arrays.equals(expected, actual);
    checks.that(
        "block",
        same,
        List.of(shown(expected)),
        shown(actual),
        same
            ? new Words("the last block again after R(NAK)", "R(NAK)之后重发上一块")
            : new Words(
                "after R(NAK) the card sends another block than before", "R(NAK)之后卡片的块与前一块不同"));
  }

  private void lastIs(byte[] expected) throws CheckFailedException {
    List<Passed> passed = session.blocks().link().passed();
    if (passed.isEmpty()) {
      throw new IllegalStateException("the scenario has sent no block");
    }
    byte[] actual = passed.get(passed.size() - 1).answer().block();
    checks.that(
        "block",
        Arrays.equals(expected, actual),
        List.of(shown(expected)),
        shown(actual),
        new Words("block of the card after S(DESELECT)", "S(DESELECT)之后卡片的块"));
  }

  private static Words shown(byte[] block) {
    return block.length == 0 ? new Words("silence", "无应答") : Words.same(Hex.of(block));
  }
}
