package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.terminal.TerminalException;

/** GET CHALLENGE (取随机数) and the random that is pending in the card, as the bench knows it. */
public final class Challenge implements NamedCommand {

  private final CardSession session;
  private byte[] pending = new byte[8];
  private byte[] former = new byte[8];

  public Challenge(CardSession session) {
    this.session = session;
  }

  /** With this Le byte; a 9000 answer becomes the pending random. */
  @Override
  public void sendWithLe(int le) throws TerminalException {
    session.transmitForData(CommandApdu.header(0x00, 0x84, 0x00, 0x00).le(le));
    byte[] data = session.response().data();
    if (session.response().is("9000") && data.length > 0) {
      former = pending;
      pending = data;
    }
  }

  /** Precondition: a random of this length is pending. */
  public void require(int length) throws TerminalException, NotReachedException {
    sendWithLe(length);
    session.require("GET CHALLENGE", "取随机数");
  }

  /** The pending random. */
  byte[] pending() {
    return pending.clone();
  }

  /** The random that was pending before the last one. */
  byte[] former() {
    return former.clone();
  }

  @Override
  public String toString() {
    return "GET CHALLENGE";
  }
}
