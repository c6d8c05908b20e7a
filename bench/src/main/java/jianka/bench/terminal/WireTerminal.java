package jianka.bench.terminal;

import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Slows a terminal down to what a contact card takes on the wire (T=0, ISO/IEC 7816-3): 12 etu a
 * character, 5 header bytes, a procedure byte where data follow.
 */
public final class WireTerminal implements Terminal {

  private static final int ETU_PER_CHARACTER = 12;

  private final Terminal terminal;
  private final int baud;

  /**
   * @param baud etu a second: 9600 for F = 372, D = 1 at 3.57 MHz
   */
  public WireTerminal(Terminal terminal, int baud) {
    this.terminal = terminal;
    this.baud = baud;
  }

  /**
   * Characters on the line for one exchange.
   *
   * @param command length of the command in bytes
   * @param response length of the response with its status word
   */
  public static int characters(int command, int response) {
    boolean data = command > 5 || response > 2;
    return Math.max(command, 5) + (data ? 1 : 0) + response;
  }

  @Override
  public String name() {
    return terminal.name();
  }

  @Override
  public Set<Capability> capabilities() {
    return terminal.capabilities();
  }

  @Override
  public ResetAnswer connect() throws TerminalException {
    long start = System.nanoTime();
    ResetAnswer answer = terminal.connect();
    rest(start, answer.bytes().length);
    return answer;
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    long start = System.nanoTime();
    byte[] response = terminal.transmit(command);
    rest(start, characters(command.length, response.length));
    return response;
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    long start = System.nanoTime();
    ResetAnswer answer = terminal.reset(kind);
    rest(start, answer.bytes().length);
    return answer;
  }

  @Override
  public void renewCard() throws TerminalException {
    terminal.renewCard();
  }

  @Override
  public void prepareCard(String name) throws TerminalException {
    terminal.prepareCard(name);
  }

  @Override
  public void cutPowerAfterWrites(int count) throws TerminalException {
    terminal.cutPowerAfterWrites(count);
  }

  @Override
  public void failWritesAfter(int count) throws TerminalException {
    terminal.failWritesAfter(count);
  }

  @Override
  public void close() {
    terminal.close();
  }

  private void rest(long start, int characters) {
    long end = start + 1_000_000_000L * ETU_PER_CHARACTER * characters / baud;
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
