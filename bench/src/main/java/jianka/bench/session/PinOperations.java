package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Consulted;
import jianka.bench.terminal.TerminalException;

/** The PIN (个人密码): VERIFY, its counter, and putting it right again. */
public final class PinOperations implements Secret {

  private static final String PIN = "PIN";

  /** Most bytes of a PIN (SEC-001). */
  private static final int LONGEST = 8;

  /** More tries than 63Cx can tell. */
  private static final int MOST_TRIES = 16;

  /** The PIN that a scenario sets where it names none, and its stand-in. */
  private static final String NEW_PIN = "482159";

  private static final String OTHER_PIN = "951284";

  private final CardSession session;
  private final SpendingLimit limit;

  public PinOperations(CardSession session, SpendingLimit limit) {
    this.session = session;
    this.limit = limit;
  }

  /** VERIFY with this PIN. */
  public void verify(PinValue value) throws TerminalException, NotReachedException {
    if (value.right()) {
      verifyRight();
    } else {
      verifyData(value.coded().apply(this));
    }
  }

  /** VERIFY with the PIN of the product. */
  public void verifyRight() throws TerminalException, NotReachedException {
    limit.guardTry("pin", PIN, true);
    verify(packed(session.pin()));
    limit.answered(PIN, true);
    if (session.response().is("9000")) {
      session.spent().pinRestored();
    } else {
      used();
    }
  }

  /** VERIFY with these bytes, which may be right or wrong. */
  public void verifyData(byte[] data) throws TerminalException, NotReachedException {
    guardLastTry();
    verify(data);
    if (session.response().is("9000")) {
      limit.answered(PIN, false);
      session.spent().pinAccepted();
    } else {
      used();
    }
  }

  /** VERIFY with a PIN of the right length that is wrong in every digit. */
  public void verifyWrong() throws TerminalException, NotReachedException {
    verifyData(wrong());
  }

  /** VERIFY with these bytes as data; empty data ask for the counter. */
  public void verify(byte[] data) throws TerminalException {
    session.transmit(CommandApdu.header(0x00, 0x20, 0x00, 0x00).with(data));
  }

  /** Stops before the last try where the PIN is wrong, or was refused before. */
  void guard(boolean right) throws NotReachedException {
    limit.guardTry("pin", PIN, right);
  }

  /** Takes note of the answer to a PIN that was right or wrong as far as the bench knows. */
  void answered(boolean right) {
    limit.answered(PIN, right);
  }

  /** Stops before the last try of a sample that was not given for it. */
  public void guardLastTry() throws TerminalException, NotReachedException {
    limit.guardTry("pin", PIN, false);
    limit.guardLastTry("pin", session.spent(), this::remaining);
  }

  /** Records that data which count as a wrong PIN were sent. */
  public void used() {
    String sw = session.response().sw();
    limit.answered(PIN, false);
    if (sw.equals("63C0") || sw.equals("6983")) {
      session.spent().pinBlocked();
    } else if (sw.startsWith("63C")) {
      session.spent().pinTry();
    }
  }

  /** Precondition: the PIN is verified. */
  @Override
  public void requireUsed() throws TerminalException, NotReachedException {
    verifyRight();
    session.require("VERIFY with the declared PIN", "用声明的密码校验");
  }

  /** Precondition: the counter has lost this many tries. */
  @Override
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

  /**
   * Precondition: this many tries are left. A counter that begins above the declared maximum is not
   * brought down to it: the case would hide what the card does otherwise than declared.
   */
  public void requireTries(Tries tries) throws TerminalException, NotReachedException {
    requireUsed();
    int wanted = tries.left(maximum());
    int left = remaining();
    for (int i = 0; i < MOST_TRIES && left > wanted && !tries.equals(Tries.ALL); i++) {
      verifyWrong();
      left = remaining();
    }
    if (left != wanted) {
      throw session.notReached(
          "the PIN counter shows " + left + ", the case needs " + wanted,
          "个人密码重试计数器为" + left + "，用例需要" + wanted);
    }
  }

  /** Precondition: no try is left. */
  @Override
  public void requireBlocked() throws TerminalException, NotReachedException {
    for (int i = 0; i < MOST_TRIES; i++) {
      verifyWrong();
      String sw = session.response().sw();
      if (sw.equals("63C0") || sw.equals("6983")) {
        return;
      }
    }
    throw session.notReached("16 wrong PINs did not block the PIN", "16次错误密码未锁定");
  }

  /** Number of tries at the maximum, as the product declares it. */
  public int maximum() {
    return session.product().number(Consulted.PIN_TRIES);
  }

  /** The PIN of the product, coded (SEC-001). */
  public byte[] right() {
    return packed(session.pin());
  }

  /** A PIN that is not that of the product, to be set. */
  byte[] another() {
    return packed(session.pin().equals(NEW_PIN) ? OTHER_PIN : NEW_PIN);
  }

  /** The digits of the product's PIN in ASCII. */
  byte[] ascii() {
    String digits = session.pin();
    String shown = digits.substring(0, Math.min(digits.length(), LONGEST));
    return shown.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
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

  /** A PIN as long as that of the product and wrong in every digit. */
  public byte[] wrong() {
    StringBuilder wrong = new StringBuilder();
    session.pin().chars().forEach(c -> wrong.append(9 - Character.digit(c, 10)));
    return packed(wrong.length() == 0 ? "9999" : wrong.toString());
  }
}
