package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.terminal.TerminalException;

/** INTERNAL AUTHENTICATION (内部鉴别): process factor ‖ original, 8 bytes each (T-CMD-2). */
public final class InternalAuthentication implements NamedCommand {

  private static final int HALF = 8;
  private static final byte[] NO_VERSION = {};

  private final CardSession session;
  private byte[] factor = new byte[HALF];
  private byte[] original = new byte[HALF];

  public InternalAuthentication(CardSession session) {
    this.session = session;
  }

  /** With two terminal randoms. */
  @Override
  public void send() throws TerminalException {
    draw();
    transmit(NO_VERSION);
  }

  /** With two terminal randoms and a version byte. */
  @Override
  public void sendWithVersion(int version) throws TerminalException {
    draw();
    sendAgainWithVersion(version);
  }

  /** Once more with the process factor and original of the last one. */
  @Override
  public void sendAgain() throws TerminalException {
    transmit(NO_VERSION);
  }

  /** Once more with the process factor and original of the last one, under this version byte. */
  public void sendAgainWithVersion(int version) throws TerminalException {
    transmit(new byte[] {(byte) version});
  }

  /**
   * Once more, one of its two randoms new.
   *
   * @param random process factor or original
   */
  public void sendAgainWithAnother(String random) throws TerminalException {
    byte[] value = session.random(random, HALF);
    if (random.equals("original")) {
      original = value;
    } else {
      factor = value;
    }
    transmit(NO_VERSION);
  }

  @Override
  public void sendWithParameters(int p1, int p2) throws TerminalException {
    draw();
    transmit(CommandApdu.header(0x00, 0x88, p1, p2), Hex.join(factor, original));
  }

  /** With the two randoms cut, or filled with zeros, to this length. */
  @Override
  public void sendOfLength(int length) throws TerminalException {
    draw();
    transmit(header(), Arrays.copyOf(Hex.join(factor, original), length));
  }

  /** What the last one should have answered under this key. */
  byte[] expected(String key, int version) throws Exception {
    return session.keys().authenticationData(session.identity(), key, version, factor, original);
  }

  private void draw() {
    factor = session.random("process factor", HALF);
    original = session.random("original", HALF);
  }

  private void transmit(byte[] version) throws TerminalException {
    transmit(header(), Hex.join(factor, original, version));
  }

  private void transmit(CommandApdu header, byte[] data) throws TerminalException {
    session.exchange(header.with(data).le(0));
  }

  private static CommandApdu header() {
    return CommandApdu.header(0x00, 0x88, 0x00, 0x00);
  }

  @Override
  public String toString() {
    return "INTERNAL AUTHENTICATION";
  }
}
