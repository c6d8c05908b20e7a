package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.terminal.TerminalException;

/**
 * CHANGE PIN (修改个人密码): old PIN ‖ FF ‖ new PIN (T-CMD-2). Whatever the card accepts as new PIN is
 * remembered, so that the PIN of the product can be put back after the case.
 */
public final class PinChange implements NamedCommand {

  private static final byte[] SEPARATOR = {(byte) 0xFF};
  private static final int CLA = 0x80;
  private static final int P1 = 0x01;

  private final CardSession session;
  private final PinOperations pin;

  public PinChange(CardSession session, PinOperations pin) {
    this.session = session;
    this.pin = pin;
  }

  /** From one PIN to another. */
  public void change(PinValue from, PinValue to) throws TerminalException, NotReachedException {
    if (!from.right()) {
      pin.guardLastTry();
    }
    send(CLA, P1, 0x00, from.coded().apply(pin), to.coded().apply(pin));
  }

  /** From the PIN of the product to these digits; no digits stand for the empty PIN. */
  public void change(String digits) throws TerminalException, NotReachedException {
    change(PinValue.ofProduct(), PinValue.digits(digits));
  }

  /** From the PIN of the product to another under this class byte. */
  @Override
  public void sendWithClass(int cla) throws TerminalException, NotReachedException {
    send(cla, P1, 0x00, pin.right(), pin.another());
  }

  /** From the PIN of the product to another with these parameters. */
  @Override
  public void sendWithParameters(int p1, int p2) throws TerminalException, NotReachedException {
    send(CLA, p1, p2, pin.right(), pin.another());
  }

  /** The PIN of the product and digits of a new one, but no FF between them. */
  public void changeWithoutSeparator() throws TerminalException, NotReachedException {
    pin.guardLastTry();
    byte[] digits = Hex.bytes("135792");
    transmit(CLA, P1, 0x00, Hex.join(pin.right(), digits), digits);
  }

  /** The PIN of the product, FF and digits of a new one, cut or continued to this many bytes. */
  @Override
  public void sendOfLength(int length) throws TerminalException {
    byte[] begin = Hex.join(pin.right(), SEPARATOR);
    byte[] data = Arrays.copyOf(begin, length);
    if (length > begin.length) {
      Arrays.fill(data, begin.length, length, (byte) 0x13);
    }
    byte[] digits = Arrays.copyOfRange(data, Math.min(begin.length, length), length);
    transmit(CLA, P1, 0x00, data, digits);
  }

  /** Precondition: the PIN of the card are these digits; no digits stand for the empty PIN. */
  public void requireChanged(String digits) throws TerminalException, NotReachedException {
    if (!Arrays.equals(PinOperations.packed(digits), pin.right())) {
      change(digits);
      session.require("CHANGE PIN", "修改个人密码");
    }
  }

  /** Puts the PIN of the product back in place of the one a case has set. */
  public void putBack(byte[] current) throws TerminalException, NotReachedException {
    send(CLA, P1, 0x00, current, pin.right());
    session.require("CHANGE PIN back to the declared PIN", "恢复声明的密码");
  }

  private void send(int cla, int p1, int p2, byte[] oldPin, byte[] newPin)
      throws TerminalException, NotReachedException {
    boolean right = Arrays.equals(oldPin, pin.right());
    pin.guard(right);
    transmit(cla, p1, p2, Hex.join(oldPin, SEPARATOR, newPin), newPin);
    pin.answered(right);
  }

  private void transmit(int cla, int p1, int p2, byte[] data, byte[] newPin)
      throws TerminalException {
    session.transmit(CommandApdu.header(cla, 0x5E, p1, p2).with(data));
    if (session.response().is("9000")) {
      session.spent().pinChanged(newPin);
    } else {
      pin.used();
    }
  }

  @Override
  public String toString() {
    return "CHANGE PIN";
  }
}
