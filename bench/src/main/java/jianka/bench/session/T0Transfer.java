package jianka.bench.session;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.bench.terminal.TerminalException;

/**
 * One command on its way to the card, character by character: the terminal side of T=0 (ISO/IEC
 * 7816-3 10.3; table 17 of part 2).
 */
final class T0Transfer {

  /** Sends characters and returns those that come back until the card waits. */
  interface Line {
    byte[] exchange(byte[] characters) throws TerminalException;
  }

  /**
   * How it went.
   *
   * @param answer data, SW1 and SW2; empty where the transfer came to no orderly end
   * @param procedure procedure bytes in hex in their order, SW1 last; after a fault what it was, in
   *     brackets
   * @param orderly whether every procedure byte was one and what it asked for was all
   */
  record Result(byte[] answer, List<String> procedure, boolean orderly) {}

  private static final int HEADER = 5;
  private static final int MOST_DATA = 256;

  /** A card that asks for time for ever would never end. */
  private static final int MOST_PROCEDURE_BYTES = 600;

  private final byte[] command;
  private final Line line;
  private final List<String> procedure = new ArrayList<>();
  private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
  private byte[] waiting = new byte[0];
  private int next;
  private int passed;

  /**
   * @param command CLA INS P1 P2 P3, with data where the command takes them
   */
  T0Transfer(byte[] command, Line line) {
    if (command.length < HEADER) {
      throw new IllegalArgumentException("a header of T=0 has 5 bytes, not " + command.length);
    }
    this.command = command.clone();
    this.line = line;
  }

  /** Sends the command and follows every procedure byte to the end. */
  Result run() throws TerminalException {
    send(HEADER);
    int ins = command[1] & 0xFF;
    for (int i = 0; i < MOST_PROCEDURE_BYTES; i++) {
      int value = take();
      if (value < 0) {
        return disorder("silence");
      }
      procedure.add("%02X".formatted(value));
      if (value == 0x60) {
        continue;
      }
      if (value >> 4 == 6 || value >> 4 == 9) {
        return end(value);
      }
      boolean all = value == ins;
      if (!all && value != (ins ^ 0xFF)) {
        return disorder("no procedure byte");
      }
      if (!pass(all ? MOST_DATA : 1)) {
        return disorder("nothing left to pass");
      }
    }
    return disorder("no end");
  }

  /** Lets data pass in the direction of the command; false where there are none any more. */
  private boolean pass(int most) throws TerminalException {
    if (command.length > HEADER) {
      int count = Math.min(most, command.length - passed);
      if (count > 0) {
        send(count);
      }
      return count > 0;
    }
    int p3 = command[4] & 0xFF;
    int count = Math.min(most, (p3 == 0 ? MOST_DATA : p3) - answer.size());
    for (int i = 0; i < count; i++) {
      int value = take();
      if (value >= 0) {
        answer.write(value); // else the silence is told where SW1 is missing
      }
    }
    return count > 0;
  }

  private void send(int count) throws TerminalException {
    waiting = line.exchange(Arrays.copyOfRange(command, passed, passed + count));
    passed += count;
    next = 0;
  }

  private int take() {
    return next < waiting.length ? waiting[next++] & 0xFF : -1;
  }

  private Result end(int sw1) {
    int sw2 = take();
    if (sw2 < 0) {
      return disorder("no SW2");
    }
    if (next < waiting.length) {
      return disorder("characters after SW2");
    }
    answer.write(sw1);
    answer.write(sw2);
    return new Result(answer.toByteArray(), List.copyOf(procedure), true);
  }

  private Result disorder(String what) {
    procedure.add("(" + what + ")");
    return new Result(new byte[0], List.copyOf(procedure), false);
  }
}
