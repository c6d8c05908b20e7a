package jianka.bench.evidence;

import java.util.Arrays;
import java.util.regex.Pattern;
import jianka.bench.apdu.ResponseApdu;

/**
 * Keeps what belongs to a person out of the journal: PINs and file contents in commands, file
 * contents in responses. Masked bytes are written as 2A (an asterisk). The reference card holds
 * made-up data only and is shown whole.
 */
public final class Masking {

  private static final byte MASK = 0x2A;

  /** PCB of an I-block that no other follows, without its number. */
  private static final int LAST_INFORMATION = 0x02;

  private static final Pattern CONTENT = Pattern.compile("(?:[0-9A-F]{2}){3,}");

  private final boolean on;

  private Masking(boolean on) {
    this.on = on;
  }

  /** Shows everything: made-up data only. */
  public static Masking none() {
    return new Masking(false);
  }

  /** Masks PINs and record contents. */
  public static Masking personalData() {
    return new Masking(true);
  }

  /** The command as it may be written down. */
  public byte[] command(byte[] command) {
    if (!on || command.length <= 5) {
      return command;
    }
    return switch (ins(command)) {
      case 0x20, 0x5E -> masked(command, 5, command.length);
      // what a case puts back is the holder's: tag and length stay, the value goes
      case 0xD6, 0xDC -> masked(command, Math.min(7, command.length), command.length);
      default -> command;
    };
  }

  /**
   * The response as it may be written down: tags and lengths stay, values go.
   *
   * @param content whether the answer is file content, fetched at once or by GET RESPONSE
   */
  ResponseApdu response(boolean content, ResponseApdu response) {
    byte[] bytes = response.bytes();
    if (!on || !content || bytes.length <= 4) {
      return response;
    }
    return ResponseApdu.of(masked(bytes, 2, bytes.length - 2));
  }

  /**
   * A block of ISO/IEC 14443-4 to the card as it may be written down: what follows PCB goes, save
   * the time of S(WTX).
   */
  public byte[] block(byte[] block) {
    return on && carries(block) ? masked(block, 1, block.length) : block;
  }

  /**
   * A block of the card, or what it sends in the place of one. The end of an answer is its status
   * word, and stays.
   */
  byte[] blockOfCard(byte[] block) {
    boolean ends = block.length > 2 && (block[0] & ~1) == LAST_INFORMATION;
    return on && carries(block) ? masked(block, 1, block.length - (ends ? 2 : 0)) : block;
  }

  private static boolean carries(byte[] block) {
    boolean supervisory = block.length == 2 && (block[0] & 0xC0) == 0xC0;
    return block.length > 1 && !supervisory;
  }

  /** Hex of file content in a finding: the first two bytes stay. */
  String content(String hex) {
    return on && CONTENT.matcher(hex).matches()
        ? hex.substring(0, 4) + "2A".repeat(hex.length() / 2 - 2)
        : hex;
  }

  /** Whether the answer to a command is file content. */
  static boolean isRead(byte[] command) {
    return command.length > 2 && (ins(command) == 0xB2 || ins(command) == 0xB0);
  }

  /** Whether a command fetches the rest of an answer. */
  static boolean isContinuation(byte[] command) {
    return command.length > 2 && ins(command) == 0xC0;
  }

  private static int ins(byte[] command) {
    return command[1] & 0xFF;
  }

  private static byte[] masked(byte[] bytes, int from, int to) {
    byte[] copy = bytes.clone();
    Arrays.fill(copy, from, to, MASK);
    return copy;
  }
}
