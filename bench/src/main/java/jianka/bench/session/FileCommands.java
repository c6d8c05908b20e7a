package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.terminal.TerminalException;

/** SELECT, READ and UPDATE as a scenario writes them, P1, P2 and body as they are. */
public final class FileCommands {

  private final CardSession session;
  private final WrittenData written;

  public FileCommands(CardSession session, WrittenData written) {
    this.session = session;
    this.written = written;
  }

  /** The command as written; of SELECT the announced data are fetched. */
  public void send(FileCommand command, int p1, int p2, CommandBody body) throws TerminalException {
    if (command == FileCommand.SELECT) {
      session.exchange(select(p1, p2, body));
    } else if (command.reads()) {
      session.transmitForData(body.complete(command.header(p1, p2), written));
    } else {
      session.transmit(body.complete(command.header(p1, p2), written));
    }
  }

  /** SELECT as written; announced data stay in the card. */
  public void selectOnce(int p1, int p2, CommandBody body) throws TerminalException {
    session.transmit(select(p1, p2, body));
  }

  /** SELECT with its Le 00 (T-CMD-2), unless the scenario writes another. */
  private CommandApdu select(int p1, int p2, CommandBody body) {
    CommandApdu apdu = body.complete(FileCommand.SELECT.header(p1, p2), written);
    return body.le() == null ? apdu.le(0) : apdu;
  }

  /**
   * READ BINARY or READ RECORD with Le 00 as a terminal sends it: once more after 6Cxx.
   *
   * @throws IllegalArgumentException for a command that does not read: a mistake in a scenario
   */
  public void read(FileCommand command, int p1, int p2) throws TerminalException {
    if (!command.reads()) {
      throw new IllegalArgumentException(command + " is not sent without data");
    }
    session.exchange(command.header(p1, p2).le(0));
  }
}
