package jianka.bench.terminal;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Lets only those commands through to a card that can neither change nor spend it: SELECT, READ
 * RECORD, READ BINARY, GET RESPONSE, GET CHALLENGE and INTERNAL AUTHENTICATION, all of class 00.
 * Anything else, VERIFY and EXTERNAL AUTHENTICATION with right data included, does not reach the
 * card: with another PIN or key than declared each would cost a try.
 */
public final class ReadOnlyTerminal implements Terminal {

  /** INS of the commands that may pass. */
  private static final Set<Integer> ALLOWED = Set.of(0xA4, 0xB2, 0xB0, 0xC0, 0x84, 0x88);

  private final Terminal terminal;
  private String refused = "";

  /** A command was kept from the card; unchecked, because no step may take it for an answer. */
  public static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String command) {
      super("read-only: the command " + command + " is not sent to the card");
    }
  }

  public ReadOnlyTerminal(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Whether a command can neither change nor spend a card. */
  static boolean harmless(byte[] command) {
    return command.length >= 4 && command[0] == 0 && ALLOWED.contains(command[1] & 0xFF);
  }

  /** The header of the last command refused since this was asked, empty where there is none. */
  public String takeRefused() {
    String last = refused;
    refused = "";
    return last;
  }

  @Override
  public byte[] transmit(byte[] command) throws TerminalException {
    if (harmless(command)) {
      return terminal.transmit(command);
    }
    int shown = Math.min(4, command.length);
    refused = HexFormat.of().withUpperCase().formatHex(command, 0, shown);
    throw new RefusedException(refused);
  }

  /** Resets only: no tear, no failing memory, no other card. */
  @Override
  public Set<Capability> capabilities() {
    Set<Capability> some = EnumSet.copyOf(terminal.capabilities());
    some.retainAll(
        EnumSet.of(Capability.COLD_RESET, Capability.WARM_RESET, Capability.WAITING_DATA));
    return some;
  }

  @Override
  public String name() {
    return terminal.name();
  }

  @Override
  public ResetAnswer connect() throws TerminalException {
    return terminal.connect();
  }

  @Override
  public ResetAnswer reset(ResetKind kind) throws TerminalException {
    return terminal.reset(kind);
  }

  @Override
  public long nanoTime() {
    return terminal.nanoTime();
  }

  @Override
  public void close() {
    terminal.close();
  }
}
