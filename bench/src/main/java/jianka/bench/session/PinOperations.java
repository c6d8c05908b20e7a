package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.terminal.TerminalException;

/** The PIN (个人密码): VERIFY, its counter, and putting it right again. */
public final class PinOperations {

  private final CardSession session;
  private final SpendingLimit limit;

  public PinOperations(CardSession session, SpendingLimit limit) {
    this.session = session;
    this.limit = limit;
  }

  /** VERIFY with the PIN of the product. */
  public void verifyRight() throws TerminalException {
    verify(packed(session.product().pin()));
    if (session.response().is("9000")) {
      session.spent().pinRestored();
    }
  }

  /** VERIFY with a PIN of the right length that is wrong in every digit. */
  public void verifyWrong() throws TerminalException, NotReachedException {
    limit.guardLastTry("pin", session.spent(), this::remaining);
    verify(packed(wrong(session.product().pin())));
    used();
  }

  /** VERIFY with these bytes as data; empty data ask for the counter. */
  public void verify(byte[] data) throws TerminalException {
    session.transmit(CommandApdu.header(0x00, 0x20, 0x00, 0x00).with(data));
  }

  /** VERIFY with this header and the right PIN. */
  public void verifyWithParameters(int p1, int p2) throws TerminalException {
    session.transmit(
        CommandApdu.header(0x00, 0x20, p1, p2).with(packed(session.product().pin())));
  }

  /** VERIFY with this many data bytes, digits 1 throughout. */
  public void verifyOfLength(int length) throws TerminalException, NotReachedException {
    limit.guardLastTry("pin", session.spent(), this::remaining);
    byte[] data = new byte[length];
    java.util.Arrays.fill(data, (byte) 0x11);
    verify(data);
    used();
  }

  /**
   * VERIFY with the right digits in another coding.
   *
   * @param form ASCII, unfilled, or overlong (one byte FF more)
   */
  public void verifyForm(String form) throws TerminalException, NotReachedException {
    limit.guardLastTry("pin", session.spent(), this::remaining);
    byte[] right = right();
    verify(
        switch (form) {
          case "ASCII" ->
              session.product().pin().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
          case "overlong" -> Hex.join(right, new byte[] {(byte) 0xFF});
          case "shortened" -> java.util.Arrays.copyOf(right, right.length - 1);
          default -> throw new IllegalArgumentException("no PIN form is named " + form);
        });
    used();
  }

  /** Records that data which count as a wrong PIN were sent. */
  public void used() {
    String sw = session.response().sw();
    if (sw.equals("63C0") || sw.equals("6983")) {
      session.spent().pinBlocked();
    } else if (sw.startsWith("63C")) {
      session.spent().pinTry();
    }
  }

  /** Precondition: the PIN is verified. */
  public void requireVerified() throws TerminalException, NotReachedException {
    verifyRight();
    session.require("VERIFY with the declared PIN", "用声明的密码校验");
  }

  /** Precondition: the counter has lost this many tries. */
  public void requireWrongTries(int tries) throws TerminalException, NotReachedException {
    for (int i = 0; i < tries; i++) {
      verifyWrong();
      if (!session.response().sw().startsWith("63C")) {
        throw session.notReached(
            "a wrong PIN was answered " + session.response().sw() + " instead of 63Cx",
            "错误密码返回" + session.response().sw() + "而不是63Cx");
      }
    }
  }

  /** Precondition: no try is left. */
  public void requireBlocked() throws TerminalException, NotReachedException {
    for (int i = 0; i < 16; i++) {
      verify(new byte[0]);
      String sw = session.response().sw();
      if (sw.equals("63C0") || sw.equals("6983")) {
        session.spent().pinBlocked();
        return;
      }
      verifyWrong();
    }
    throw session.notReached("16 wrong PINs did not block the PIN", "16次错误密码未锁定");
  }

  /** Number of tries at the maximum, as the product declares it. */
  public int maximum() {
    return Integer.parseInt(session.product().parameter("pin.tries").value());
  }

  /** The PIN of the product, coded (SEC-001). */
  public byte[] right() {
    return packed(session.product().pin());
  }

  private int remaining() throws TerminalException {
    verify(new byte[0]);
    String sw = session.response().sw();
    return sw.startsWith("63C") ? Character.digit(sw.charAt(3), 16) : 0;
  }

  /** Packed digits, an odd number filled with F (SEC-001). */
  public static byte[] packed(String digits) {
    return Hex.bytes(digits.length() % 2 == 0 ? digits : digits + "F");
  }

  private static String wrong(String pin) {
    StringBuilder wrong = new StringBuilder();
    pin.chars().forEach(c -> wrong.append(9 - Character.digit(c, 10)));
    return wrong.length() == 0 ? "9999" : wrong.toString();
  }
}
