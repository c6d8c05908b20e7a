package jianka.bench.block;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.Hex;
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
   * @param arrived false where the card was silent and told afterwards, by the number of its
   *     R(ACK), that the block had not come to it (rule 12)
   */
  public record Passed(byte[] sent, BlockAnswer answer, long limit, boolean arrived) {

    public Passed {
      sent = sent.clone();
    }

    /** Whether a block of the card came, and in time, or could not come. */
    public boolean inTime() {
      return !arrived || answer.block().length > 0 && answer.micros() <= limit;
    }

    /** Whether this is R(NAK), which asks for the last block again. */
    public boolean asksAgain() {
      return Block.parse(sent).filter(block -> block.kind() == Kind.NAK).isPresent();
    }

    private Passed lost() {
      return new Passed(sent, answer, limit, false);
    }

    /** Whether the card sent an I-block. */
    public boolean hasInformation() {
      return Block.parse(answer.block()).filter(block -> block.kind() == Kind.I).isPresent();
    }
  }

  /**
   * What the card did against the rules.
   *
   * @param block place in {@link #passed} of the block it did it on
   */
  public record Fault(Words what, int block) {}

  /** PCB and CRC. */
  private static final int OVERHEAD = 3;

  private static final int CRC = 2;
  private static final int WITH_CID = 0x08;
  private static final int MOST_REPETITIONS = 2;

  /**
   * Of one activation: a card that asks for time, or sends, for ever must not fill the journal. One
   * that asks for the shortest time there is, or sends a byte a block, stays far below.
   */
  private static final int MOST_BLOCKS = 3_000;

  /** Time a command may take by S(WTX), however often the card asks for it. */
  private static final long LONGEST_COMMAND_MICROS = 60_000_000;

  /** Data and status word of an extended APDU. */
  private static final int LONGEST_ANSWER = 65_538;

  private final AnswerToSelect card;
  private final int frame;
  private final Line line;
  private final List<Passed> passed = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private int number;
  private boolean cardChains;

  /** Whether the card was given up in the command at hand. */
  private boolean endless;

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
  public List<Fault> faults() {
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
    endless = false;
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
    while (block != null) {
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
      if (passed.size() >= MOST_BLOCKS || whole.size() > LONGEST_ANSWER) {
        fault(new Words("the chain of the card has no end", "卡片的链接块没有结束"));
        return new byte[0];
      }
      block = answered(Block.receive(Kind.ACK, number));
    }
    return new byte[0];
  }

  /** Always false. */
  private boolean broken(String expected, Block sent) {
    fault(
        new Words(
            "%s instead of %s".formatted(sent, expected), "应为%s，实为%s".formatted(expected, sent)));
    return false;
  }

  private void fault(Words what) {
    faults.add(new Fault(what, passed.size() - 1));
  }

  /**
   * Sends a block and returns the answer of the card to it. After silence, or what is no block, it
   * is asked for again: with R(NAK), in a chain of the card with R(ACK) (rules 4 and 5); an R(ACK)
   * of the other number means that the block did not arrive, and it is sent again (rule 6).
   *
   * @return null where there is none in the end
   */
  private @Nullable Block answered(Block block) throws TerminalException {
    Block next = block;
    int place = passed.size();
    int missing = 0;
    int lost = 0;
    while (missing <= MOST_REPETITIONS && lost <= MOST_REPETITIONS) {
      Block answer = granted(next);
      if (endless) {
        return null;
      }
      if (answer == null) {
        missing++;
        next = Block.receive(cardChains ? Kind.ACK : Kind.NAK, number);
      } else if (next.kind() == Kind.NAK && tellsLoss(answer, passed.get(place))) {
        lost++;
        missing = 0;
        passed.set(place, passed.get(place).lost());
        place = passed.size();
        next = block;
      } else {
        return answer;
      }
    }
    fault(
        new Words(
            "no block of the card after %d repetitions".formatted(MOST_REPETITIONS),
            "重复%d次后卡片仍无有效块".formatted(MOST_REPETITIONS)));
    return null;
  }

  /** Whether an R(ACK) says that the block did not come; one that was answered did. */
  private boolean tellsLoss(Block answer, Passed block) {
    return answer.kind() == Kind.ACK
        && answer.number() != number
        && block.answer().block().length == 0;
  }

  /** Sends a block and grants all the time the card asks for; null after silence or no block. */
  private @Nullable Block granted(Block block) throws TerminalException {
    long micros = 0;
    Block answer = exchange(block, card.waiting());
    while (answer != null && answer.kind() == Kind.WTX) {
      micros += passed.get(passed.size() - 1).answer().micros();
      if (passed.size() >= MOST_BLOCKS || micros > LONGEST_COMMAND_MICROS) {
        endless = true;
        fault(new Words("S(WTX) has no end", "S(WTX)没有结束"));
        return null;
      }
      long longer = card.waiting() * answer.multiplier();
      Block grant = Block.supervisory(Kind.WTX, (byte) answer.multiplier());
      answer = exchange(grant, Math.min(longer, AnswerToSelect.LONGEST_WAITING));
    }
    return answer;
  }

  private @Nullable Block exchange(Block block, long limit) throws TerminalException {
    BlockAnswer answer = send(block, limit);
    byte[] received = answer.block();
    if (received.length > frame - CRC) {
      int bytes = received.length + CRC;
      fault(
          new Words(
              "a frame of %d bytes, FSD is %d".formatted(bytes, frame),
              "帧长%d字节，FSD为%d".formatted(bytes, frame)));
    }
    Block read = Block.parse(received).orElse(null);
    if (read == null && received.length > 0) {
      String pcb = "%02X".formatted(received[0]);
      fault(
          new Words(
              "%d bytes from %s on are no block".formatted(received.length, pcb),
              "以%2$s开头的%1$d字节不是块".formatted(received.length, pcb)));
    }
    return read;
  }

  /**
   * Sends R(NAK) as if the last I-block of the card had got lost, and grants the time it may ask
   * for. Its number is that of the I-block, of the last one where the answer was chained: by it the
   * card knows that the block is meant and no command (rules 11 and 12).
   */
  public void askAgain() throws TerminalException {
    endless = false;
    granted(Block.receive(Kind.NAK, number ^ 1));
  }

  /** Sends a command in one I-block with CID 0, the one that RATS has given to the card. */
  public BlockAnswer sendWithCid(byte[] command) throws TerminalException {
    byte[] block = Block.information(number, false, command).bytes();
    byte[] pcb = {(byte) (block[0] | WITH_CID), 0x00};
    return send(Hex.join(pcb, command), card.waiting());
  }

  /** Whether the card said that it takes blocks with CID. */
  public boolean knowsCid() {
    return card.cid();
  }

  /** Sends S(DESELECT); the card is to answer the same. */
  public BlockAnswer deselect() throws TerminalException {
    return send(Block.supervisory(Kind.DESELECT), AnswerToSelect.DEACTIVATION);
  }

  private BlockAnswer send(Block block, long limit) throws TerminalException {
    return send(block.bytes(), limit);
  }

  private BlockAnswer send(byte[] sent, long limit) throws TerminalException {
    BlockAnswer answer = line.exchange(sent);
    passed.add(new Passed(sent, answer, limit, true));
    return answer;
  }
}
