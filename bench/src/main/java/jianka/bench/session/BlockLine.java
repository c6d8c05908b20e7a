package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianka.bench.block.BlockLink;
import jianka.bench.block.BlockLink.Fault;
import jianka.bench.block.BlockLink.Passed;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** The contactless side from below: its activation and the blocks of ISO/IEC 14443-4. */
public final class BlockLine implements NamedRules {

  /** PCB of an I-block with CID, without its number and the chaining bit. */
  private static final int INFORMATION_WITH_CID = 0x0A;

  /** PCB of S(WTX) with CID, which may come before the answer (rule 9). */
  private static final int WTX_WITH_CID = 0xFA;

  /** The CID byte of a card but for the two bits that tell how much power it has. */
  private static final int CID = 0x3F;

  private static final byte[] DESELECT = {(byte) 0xC2};
  private static final int MOST_CITED = 20;

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
    session.block(block);
  }

  @Override
  public void conforms(String rule) throws CheckFailedException {
    switch (rule) {
      case "ISO/IEC 14443-4 and the frame size" -> orderly();
      case "frame waiting time" -> inTime();
      case "last block again" -> lastAgain();
      case "CID 0 as announced" -> withCidAsAnnounced();
      case "S(DESELECT) again" -> lastIs(DESELECT);
      case "silence after S(DESELECT)" -> lastIs(new byte[0]);
      default -> throw new IllegalArgumentException("no rule of the blocks is named " + rule);
    }
  }

  /** Numbers, acknowledgements and lengths of all blocks were as they must be. */
  private void orderly() throws CheckFailedException {
    BlockLink link = session.blocks().link();
    List<Fault> faults = link.faults();
    checks.that(
        "blocks",
        faults.isEmpty(),
        List.of(
            new Words(
                "block numbers, R(ACK), PCB and frame sizes of ISO/IEC 14443-4",
                "块号、R(ACK)、PCB与帧长符合ISO/IEC 14443-4")),
        faults.isEmpty()
            ? Words.counted(link.passed().size(), "block", "块")
            : all(faults.stream().map(Fault::what)),
        faults.isEmpty() ? last() : numbers(faults.stream().map(Fault::block)),
        new Words("blocks of the card", "卡片的块"));
  }

  /** A card that does it with every block does it often. */
  private static Words all(Stream<Words> several) {
    List<Words> different = several.distinct().toList();
    return new Words(
        String.join("; ", different.stream().map(Words::en).toList()),
        String.join("；", different.stream().map(Words::zh).toList()));
  }

  private List<Integer> numbers(Stream<Integer> places) {
    return places.distinct().limit(MOST_CITED).map(session.blocks()::number).toList();
  }

  private List<Integer> last() {
    return List.of(session.lastExchange());
  }

  /** Every block began within FWT, or within the time that S(WTX) asked for. */
  private void inTime() throws CheckFailedException {
    List<Passed> passed = session.blocks().link().passed();
    List<Integer> late =
        IntStream.range(0, passed.size()).filter(i -> !passed.get(i).inTime()).boxed().toList();
    long longest =
        passed.stream()
            .filter(Passed::arrived)
            .mapToLong(each -> each.answer().micros())
            .max()
            .orElse(0);
    checks.that(
        "frame-waiting-time",
        late.isEmpty() && !passed.isEmpty(),
        List.of(
            new Words(
                "each block within FWT, after S(WTX) within WTXM times FWT",
                "各块在FWT内开始，S(WTX)之后在WTXM倍FWT内")),
        late.isEmpty()
            ? Words.of("at most %d µs", "不大于%d µs", longest)
            : all(late.stream().map(passed::get).map(BlockLine::told)),
        late.isEmpty() ? last() : numbers(late.stream()),
        new Words("time to the start of each block of the card", "卡片各块开始的时间"));
  }

  private static Words told(Passed late) {
    Words sent = BlockLink.described(late.sent());
    return late.answer().block().length == 0
        ? Words.of("silence after %s", "%s之后无应答", sent)
        : Words.of(
            "%d µs after %s, limit %d µs",
            "%2$s之后%1$d µs，限值%3$d µs", late.answer().micros(), sent, late.limit());
  }

  /** What the card sends on R(NAK) is the I-block that came before. */
  private void lastAgain() throws CheckFailedException {
    List<Passed> passed = session.blocks().link().passed();
    int asked = passed.size() - 1;
    while (asked > 0 && !passed.get(asked).asksAgain()) {
      asked--;
    }
    if (asked < 1) {
      throw new IllegalStateException("the scenario has sent no block that could come again");
    }
    Passed before = passed.get(asked - 1);
    byte[] expected = before.answer().block();
    byte[] actual = passed.get(passed.size() - 1).answer().block();
    boolean same = before.hasInformation() && Arrays.equals(expected, actual);
    checks.that(
        "block",
        same,
        List.of(shown(expected)),
        shown(actual),
        List.of(session.blocks().number(asked - 1), session.lastExchange()),
        same
            ? new Words("the last block again after R(NAK)", "R(NAK)之后重发上一块")
            : new Words(
                "after R(NAK) the card sends another block than before", "R(NAK)之后卡片的块与前一块不同"));
  }

  /**
   * A block with CID 0 is answered in kind where the card has announced CID, and else ignored
   * (ISO/IEC 14443-4 5.6). The two high bits of the card's CID byte tell the power it has.
   */
  private void withCidAsAnnounced() throws CheckFailedException {
    BlockLink link = session.blocks().link();
    byte[] actual = lastBlock();
    boolean with = isForCid0(actual);
    checks.that(
        "block-with-cid",
        link.knowsCid() ? with : actual.length == 0,
        List.of(link.knowsCid() ? new Words("a block with CID 0", "含CID 0的块") : shown(new byte[0])),
        shown(actual),
        link.knowsCid()
            ? new Words(
                "the ATS announces CID: answer to a block with CID 0", "ATS声明支持CID：对含CID 0的块的应答")
            : new Words(
                "the ATS announces no CID: answer to a block with CID 0",
                "ATS未声明支持CID：对含CID 0的块的应答"));
  }

  /** Whether these bytes are an I-block or an S(WTX) with CID 0. */
  static boolean isForCid0(byte[] block) {
    int pcb = block.length > 1 ? block[0] & 0xFF : 0;
    boolean kind = (pcb & 0xEE) == INFORMATION_WITH_CID || pcb == WTX_WITH_CID;
    return kind && (block[1] & CID) == 0;
  }

  private void lastIs(byte[] expected) throws CheckFailedException {
    byte[] actual = lastBlock();
    checks.that(
        "block",
        Arrays.equals(expected, actual),
        List.of(shown(expected)),
        shown(actual),
        new Words("block of the card after S(DESELECT)", "S(DESELECT)之后卡片的块"));
  }

  private byte[] lastBlock() {
    List<Passed> passed = session.blocks().link().passed();
    if (passed.isEmpty()) {
      throw new IllegalStateException("the scenario has sent no block");
    }
    return passed.get(passed.size() - 1).answer().block();
  }

  private Words shown(byte[] block) {
    return block.length == 0
        ? new Words("silence", "无应答")
        : Words.same(session.evidence().blockOfCard(block));
  }
}
