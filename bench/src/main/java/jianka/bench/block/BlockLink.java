package jianka.bench.block;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.block.Block.Kind;
import jianka.bench.profile.Words;
import jianka.bench.terminal.BlockAnswer;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * The terminal side of the blocks from one activation to the next (ISO/IEC 14443-4 7.5): sends
 * commands in I-blocks, chained where they are longer than the frames, collects chained answers,
 * grants S(WTX), asks with R(NAK) for what got lost. What a card does against the rules is kept,
 * and ends the command it does it in.
 */
public final class BlockLink {

  /** Sends one block and says what came back. */
  public interface Line {
    BlockAnswer exchange(byte[] block) throws TerminalException;
  }

  /**
   * A block and what the card sent on it.
   *
   * @param limit microseconds the card had for it: FWT, or after S(WTX) WTXM times that
   */
  public record Passed(byte[] sent, BlockAnswer answer, long limit) {

    public Passed {
      sent = sent.clone();
    }

    /** Whether a block of the card came, and in time. */
    public boolean inTime() {
      return answer.block().length > 0 && answer.micros() <= limit;
    }

    /** Whether the card sent an I-block. */
    public boolean hasInformation() {
      return Block.parse(answer.block()).filter(block -> block.kind() == Kind.I).isPresent();
    }
  }

  /** PCB and CRC. */
  private static final int OVERHEAD = 3;

  private static final int CRC = 2;
  private static final int MOST_REPETITIONS = 2;

  /** A card that asks for time for ever, or sends for ever, would never end. */
  private static final int MOST_EXTENSIONS = 60;

  /** More than the longest answer takes in the smallest frames. */
  private static final int MOST_BLOCKS = 6000;

  private final AnswerToSelect card;
  private final int frame;
  private final Line line;
  private final List<Passed> passed = new ArrayList<>();
  private final List<Words> faults = new ArrayList<>();
  private int number;

  /** Number of the last I-block of this side, to ask for its answer again. */
  private int lastNumber;

  private boolean cardChains;

  /**
   * @param frame FSD: bytes of the longest frame the card may send, CRC included, as RATS said; the
   *     frames of this side are no longer either, nor longer than those the card takes
   */
  public BlockLink(AnswerToSelect card, int frame, Line line) {
    this.card = card;
    this.frame = frame;
    this.line = line;
  }

  /**
   * A block as ISO/IEC 14443-4 writes it: I(1)0 for number 0 with more to come, R(ACK)0, S(WTX)2.
   */
  public static Words described(byte[] block) {
    return block.length == 0
        ? new Words("silence", "无应答")
        : Block.parse(block)
            .map(read -> Words.same(read.toString()))
            .orElse(new Words("no block", "非块"));
  }

  /** Every block since the activation. */
  public List<Passed> passed() {
    return List.copyOf(passed);
  }

  /** What the card did against the rules, in its order. */
  public List<Words> faults() {
    return List.copyOf(faults);
  }

  /**
   * Sends a command and returns its answer.
   *
   * @return empty where the card fell silent or broke the rules
   */
  public byte[] transmit(byte[] command) throws TerminalException {
    int size = Math.min(frame, card.frame()) - OVERHEAD;
    cardChains = false;
    int start = 0;
    while (command.length - start > size) {
      byte[] piece = Arrays.copyOfRange(command, start, start + size);
      Block answer = answered(Block.information(number, true, piece));
      if (answer == null || !acknowledges(answer)) {
        return new byte[0];
      }
      number ^= 1;
      start += size;
    }
    byte[] piece = Arrays.copyOfRange(command, start, command.length);
    return collected(answered(Block.information(number, false, piece)));
  }

  private boolean acknowledges(Block answer) {
    return answer.kind() == Kind.ACK && answer.number() == number
        || broken("R(ACK)" + number, answer);
  }

  private byte[] collected(@Nullable Block first) throws TerminalException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    Block block = first;
    for (int i = 0; block != null; i++) {
      if (block.kind() != Kind.I || block.number() != number) {
        broken("I-block " + number, block);
        return new byte[0];
      }
      number ^= 1;
      whole.writeBytes(block.information());
      cardChains = block.chained();
      if (!cardChains) {
        return whole.toByteArray();
      }
      if (i == MOST_BLOCKS) {
        faults.add(new Words("the chain of the card has no end", "卡片的链接块没有结束"));
        return new byte[0];
      }
      block = answered(Block.receive(Kind.ACK, number));
    }
    return new byte[0];
  }

  /** Always false. */
  private boolean broken(String expected, Block sent) {
    faults.add(
        new Words(
            "%s instead of %s".formatted(sent, expected), "应为%s，实为%s".formatted(expected, sent)));
    return false;
  }

  /**
   * Sends a block and returns the answer of the card to it. After silence, or what is no block, it
   * is asked for again: with R(NAK), in a chain of the card with R(ACK) (rules 4 and 5); an R(ACK)
   * of the other number means that the block did not arrive (rule 6).
   *
   * @return null where there is none in the end
   */
  private @Nullable Block answered(Block block) throws TerminalException {
    Block next = block;
    for (int i = 0; i <= MOST_REPETITIONS; i++) {
      Block answer = granted(next);
      boolean lost =
          answer != null
              && answer.kind() == Kind.ACK
              && answer.number() != number
              && next.kind() == Kind.NAK;
      if (answer != null && !lost) {
        return answer;
      }
      next = lost ? block : Block.receive(cardChains ? Kind.ACK : Kind.NAK, number);
    }
    faults.add(
        new Words(
            "no block of the card after %d repetitions".formatted(MOST_REPETITIONS),
            "重复%d次后卡片仍无有效块".formatted(MOST_REPETITIONS)));
    return null;
  }

  /** Sends a block and grants all the time the card asks for; null after silence or no block. */
  private @Nullable Block granted(Block block) throws TerminalException {
    Block answer = exchange(block, card.waiting());
    for (int i = 0; answer != null && answer.kind() == Kind.WTX; i++) {
      if (i == MOST_EXTENSIONS) {
        faults.add(new Words("S(WTX) has no end", "S(WTX)没有结束"));
        return null;
      }
      long longer = card.waiting() * answer.multiplier();
      Block grant = Block.supervisory(Kind.WTX, (byte) answer.multiplier());
      answer = exchange(grant, Math.min(longer, AnswerToSelect.LONGEST_WAITING));
    }
    return answer;
  }

  private @Nullable Block exchange(Block block, long limit) throws TerminalException {
    byte[] sent = block.bytes();
    lastNumber = block.kind() == Kind.I ? block.number() : lastNumber;
    BlockAnswer answer = send(sent, limit);
    byte[] received = answer.block();
    if (received.length > frame - CRC) {
      int bytes = received.length + CRC;
      faults.add(
          new Words(
              "a frame of %d bytes, FSD is %d".formatted(bytes, frame),
              "帧长%d字节，FSD为%d".formatted(bytes, frame)));
    }
    Block read = Block.parse(received).orElse(null);
    if (read == null && received.length > 0) {
      String pcb = "%02X".formatted(received[0]);
      faults.add(
          new Words(
              "%d bytes from %s on are no block".formatted(received.length, pcb),
              "以%2$s开头的%1$d字节不是块".formatted(received.length, pcb)));
    }
    return read;
  }

  /** Sends R(NAK) with the number of the last I-block, as if its answer had got lost. */
  public BlockAnswer askAgain() throws TerminalException {
    return send(Block.receive(Kind.NAK, lastNumber).bytes(), card.waiting());
  }

  /** Sends S(DESELECT); the card is to answer the same. */
  public BlockAnswer deselect() throws TerminalException {
    return send(Block.supervisory(Kind.DESELECT).bytes(), card.waiting());
  }

  private BlockAnswer send(byte[] block, long limit) throws TerminalException {
    BlockAnswer answer = line.exchange(block);
    passed.add(new Passed(block, answer, limit));
    return answer;
  }
}
