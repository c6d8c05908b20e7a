package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;

/**
 * Samples that are delivered without a PIN (pin.initial, SEC-012) get one, so that what a PIN
 * guards can be tested, and lose it again at the end.
 */
public final class SamplePin {

  /** The PIN such a sample gets. */
  static final String DIGITS = "123456";

  private static final byte[] NONE = {};
  private static final byte[] SEPARATOR = {(byte) 0xFF};

  private final CardSession session;

  public SamplePin(CardSession session) {
    this.session = session;
  }

  /** Whether the product is declared to be delivered without a PIN. */
  public boolean isMissing() {
    return session.product().pin().isEmpty();
  }

  /** Gives the sample its PIN; one that an earlier run has left is taken over. */
  public void set() throws TerminalException, NotReachedException {
    session.evidence().step("precondition", new Words("set a PIN on the sample", "为样品设置个人密码"));
    enter();
    verify(NONE);
    if (session.response().is("9000")) {
      change(NONE, PinOperations.packed(DIGITS));
      return;
    }
    if (session.response().sw().matches("63C[2-9A-F]")) {
      verify(PinOperations.packed(DIGITS));
    }
    session.require(
        "the sample is declared without a PIN; VERIFY without data and with " + DIGITS,
        "样品声明无个人密码；不带数据的校验和以" + DIGITS + "校验");
  }

  /** Takes the PIN away again. */
  public void clear() throws TerminalException, NotReachedException {
    session.evidence().step("postcondition", new Words("take the PIN away again", "恢复为无个人密码"));
    enter();
    change(PinOperations.packed(DIGITS), NONE);
  }

  private void enter() throws TerminalException, NotReachedException {
    session.reset(ResetKind.COLD);
    new Navigation(session).enter("SSSE");
  }

  private void verify(byte[] data) throws TerminalException {
    session.transmit(CommandApdu.header(0x00, 0x20, 0, 0).with(data));
  }

  private void change(byte[] from, byte[] to) throws TerminalException, NotReachedException {
    byte[] data = Hex.join(from, SEPARATOR, to);
    session.transmit(CommandApdu.header(0x80, 0x5E, 0x01, 0x00).with(data));
    session.require("CHANGE PIN", "修改个人密码");
  }
}
