package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.terminal.TerminalException;

/** VERIFY (校验; commands, section 4) with another header or length. */
public final class VerifyCommand implements NamedCommand {

  private final CardSession session;
  private final PinOperations pin;

  public VerifyCommand(CardSession session, PinOperations pin) {
    this.session = session;
    this.pin = pin;
  }

  /** With the right PIN under these parameters. */
  @Override
  public void sendWithParameters(int p1, int p2) throws TerminalException {
    session.transmit(CommandApdu.header(0x00, 0x20, p1, p2).with(pin.right()));
  }

  /** With this many data bytes, digits 1 throughout. */
  @Override
  public void sendOfLength(int length) throws TerminalException, NotReachedException {
    byte[] data = new byte[length];
    Arrays.fill(data, (byte) 0x11);
    pin.verifyData(data);
  }

  @Override
  public String toString() {
    return "VERIFY";
  }
}
