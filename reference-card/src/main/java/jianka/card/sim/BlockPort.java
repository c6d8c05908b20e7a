package jianka.card.sim;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import jianka.bench.terminal.BlockAnswer;
import jianka.card.faulty.BlockFault;

/**
 * A contactless card from its answer to select to the end of the field, block by block (ISO/IEC
 * 14443-4 7.5, the rules of the PICC). Blocks come and go without CRC: a transmission error is what
 * the terminal makes of it. What is no block, is not for CID 0, or is longer than FSC, the card
 * does not answer. Its time is computed: microseconds that a card would take.
 */
final class BlockPort {

  private static final int[] SIZES = {16, 24, 32, 40, 48, 64, 96, 128, 256};
  private static final int CRC = 2;
  private static final int LONG_FRAME = 64;
  private static final byte EXTERNAL_AUTHENTICATION = (byte) 0x82;

  /** How long the card thinks about a command and about a block that is no whole command. */
  private static final long COMMAND_MICROS = 20_000;

  private static final long BLOCK_MICROS = 300;

  /** How long a terminal waits in vain: FWT with FWI 14. */
  private static final long LONGEST_WAIT_MICROS = 4_949_031;

  private static final byte WTXM = 2;
  private static final byte[] SILENCE = {};

  private final CardView card;
  private final int fsc;
  private final int fsd;
  private final long fwt;
  private final boolean knowsCid;
  private final boolean asksForTime;
  private final Set<BlockFault> faults;

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private int number = 1;
  private boolean cid;
  private boolean halted;

  /** The last block sent, for R(NAK). */
  private byte[] last = SILENCE;

  private byte[] command = {};
  private byte[] answer = {};
  private int sent;
  private boolean waits;

  /**
   * @param ats the answer to select that was given
   * @param fsdi code of the frame size of the terminal
   */
  BlockPort(CardView card, byte[] ats, int fsdi, boolean asksForTime, Set<BlockFault> faults) {
    this.card = card;
    this.asksForTime = asksForTime;
    this.faults = faults;
    int t0 = ats.length > 1 ? ats[1] : 2;
    int ta1 = t0 >> 4 & 1;
    int tb1 = t0 >> 5 & 1;
    boolean hasTc1 = (t0 & 0x40) != 0;
    fsc = SIZES[Math.min(t0 & 0x0F, 8)];
    fsd = faults.contains(BlockFault.IGNORES_FSD) ? 256 : SIZES[Math.min(fsdi, 8)];
    int fwi = tb1 == 1 ? ats[2 + ta1] >> 4 & 0x0F : 4;
    fwt = (long) Math.floor(256 * 16 / 13.56 * (1 << fwi));
    boolean announcesCid = hasTc1 && (ats[2 + ta1 + tb1] & 2) != 0;
    knowsCid =
        announcesCid && !faults.contains(BlockFault.CID_IS_REFUSED)
            || faults.contains(BlockFault.CID_IS_TAKEN_UNANNOUNCED);
  }

  /** Takes a block and gives the one the card sends on it, or silence. */
  BlockAnswer exchange(byte[] block) {
    boolean tooLong =
        block.length + CRC > LONG_FRAME && faults.contains(BlockFault.LONG_FRAMES_ARE_LOST);
    if (halted || block.length == 0 || block.length + CRC > fsc || tooLong) {
      return silence();
    }
    int pcb = block[0] & 0xFF;
    boolean addressed = (pcb & 0x08) != 0;
    boolean forOther = addressed && (!knowsCid || block.length < 2 || (block[1] & 0x0F) != 0);
    if (forOther) {
      return silence();
    }
    cid = addressed;
    byte[] information = Arrays.copyOfRange(block, addressed ? 2 : 1, block.length);
    int kind = pcb & 0xF6; // without CID and block number
    return switch (kind) {
      case 0x02, 0x12 -> piece(information, kind == 0x12);
      case 0xA2, 0xB2 -> information.length == 0 ? receive(pcb & 1, kind == 0xB2) : silence();
      case 0xC2 -> deselected(pcb, information);
      case 0xF2 -> granted(pcb, information);
      default -> silence();
    };
  }

  private BlockAnswer silence() {
    return new BlockAnswer(SILENCE, LONGEST_WAIT_MICROS);
  }

  /** I-block: the card toggles its number (rule D), whatever the number of the block. */
  private BlockAnswer piece(byte[] information, boolean chained) {
    waits = false;
    number ^= 1;
    held.writeBytes(information);
    if (!chained) {
      command = held.toByteArray();
      held.reset();
      return command.length == 0 ? send(0x02, SILENCE, BLOCK_MICROS) : executed();
    }
    if (faults.contains(BlockFault.CHAINED_COMMAND_IS_LOST)) {
      held.reset();
    }
    return acknowledge();
  }

  private BlockAnswer acknowledge() {
    int wrong = faults.contains(BlockFault.R_ACK_HAS_WRONG_NUMBER) ? 1 : 0;
    return send(0xA2 ^ wrong, SILENCE, BLOCK_MICROS);
  }

  private BlockAnswer executed() {
    boolean slow = command.length > 1 && command[1] == EXTERNAL_AUTHENTICATION;
    boolean lateAfter = faults.contains(BlockFault.LATE_AFTER_S_WTX);
    if (slow && (asksForTime || lateAfter)) {
      waits = true;
      return send(0xF2, new byte[] {WTXM}, fwt * 3 / 4);
    }
    boolean late = slow && faults.contains(BlockFault.EXTERNAL_AUTHENTICATION_IS_LATE);
    return answered(late ? 2 * fwt : COMMAND_MICROS);
  }

  private BlockAnswer answered(long micros) {
    answer = card.transmit(command);
    sent = 0;
    return next(micros);
  }

  /** The next block of the answer, chained where more is to come. */
  private BlockAnswer next(long micros) {
    int room = fsd - CRC - (cid ? 2 : 1);
    int count = Math.min(room, answer.length - sent);
    byte[] part = Arrays.copyOfRange(answer, sent, sent + count);
    sent += count;
    return send(sent < answer.length ? 0x12 : 0x02, part, micros);
  }

  /** S(WTX) with the time asked for. */
  private BlockAnswer granted(int pcb, byte[] information) {
    boolean asked = information.length == 1 && (information[0] & 0x3F) == WTXM;
    if (!waits || !asked || (pcb & 1) != 0) {
      return silence();
    }
    waits = false;
    boolean late = faults.contains(BlockFault.LATE_AFTER_S_WTX);
    return answered(late ? fwt * (WTXM + 1) : fwt * (WTXM + 1) / 2);
  }

  private BlockAnswer receive(int block, boolean negative) {
    if (block == number) {
      return again(negative); // rule 11
    }
    if (negative) {
      return send(0xA2, SILENCE, BLOCK_MICROS); // rule 12
    }
    if (sent >= answer.length) {
      return silence();
    }
    number ^= 1; // rule E
    boolean second = last.length > 0 && sent == fsd - CRC - (cid ? 2 : 1);
    if (second && faults.contains(BlockFault.CHAINED_ANSWER_IS_LOST)) {
      sent = Math.min(answer.length - 1, 2 * sent);
    }
    return next(BLOCK_MICROS);
  }

  private BlockAnswer again(boolean negative) {
    if (negative && command.length > 0 && faults.contains(BlockFault.R_NAK_EXECUTES_AGAIN)) {
      card.transmit(command);
    }
    if (negative && command.length > 0 && faults.contains(BlockFault.R_NAK_ANSWERS_ANEW)) {
      return answered(COMMAND_MICROS);
    }
    return new BlockAnswer(last, BLOCK_MICROS);
  }

  /** S(DESELECT): the card goes to HALT, which a new activation alone ends. */
  private BlockAnswer deselected(int pcb, byte[] information) {
    boolean unanswered = faults.contains(BlockFault.S_DESELECT_IS_NOT_ANSWERED);
    if (information.length > 0 || (pcb & 1) != 0 || unanswered) {
      return silence();
    }
    BlockAnswer same = send(0xC2, SILENCE, BLOCK_MICROS);
    halted = !faults.contains(BlockFault.S_DESELECT_LEAVES_ACTIVE);
    return same;
  }

  /**
   * Sends a block.
   *
   * @param kind PCB without block number and CID
   */
  private BlockAnswer send(int kind, byte[] information, long micros) {
    boolean numbered = (kind & 0xC0) != 0xC0;
    int start = cid ? 2 : 1;
    byte[] block = new byte[start + information.length];
    block[0] = (byte) ((numbered ? kind ^ number : kind) | (cid ? 0x08 : 0));
    System.arraycopy(information, 0, block, start, information.length);
    last = block;
    return new BlockAnswer(block, micros);
  }
}
