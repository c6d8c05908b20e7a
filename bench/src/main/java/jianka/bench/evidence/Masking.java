package jianka.bench.evidence;

import java.util.Arrays;
import jianka.bench.apdu.ResponseApdu;

/**
 * Keeps what belongs to a person out of the journal: PINs in commands, file contents in responses.
 * Masked bytes are written as 2A (an asterisk). The reference card holds made-up data only and is
 * shown whole.
 */
public final class Masking {

  private static final byte MASK = 0x2A;

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
  byte[] command(byte[] command) {
    boolean pin = command.length > 5 && (ins(command) == 0x20 || ins(command) == 0x5E);
    return on && pin ? masked(command, 5, command.length) : command;
  }

  /** The response as it may be written down: tags and lengths stay, values go. */
  ResponseApdu response(byte[] command, ResponseApdu response) {
    boolean read = command.length > 2 && (ins(command) == 0xB2 || ins(command) == 0xB0);
    byte[] bytes = response.bytes();
    if (!on || !read || bytes.length <= 4) {
      return response;
    }
    return ResponseApdu.of(masked(bytes, 2, bytes.length - 2));
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
