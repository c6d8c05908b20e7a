package jianka.bench.session;

import jianka.bench.apdu.CommandApdu;
import jianka.bench.profile.FileSpec;
import jianka.bench.terminal.TerminalException;

/** READ and UPDATE of records and of transparent files. */
public final class FileOperations {

  private final CardSession session;

  public FileOperations(CardSession session) {
    this.session = session;
  }

  /** READ RECORD as written, sent once. */
  public void readRecord(int p1, int p2, int le) throws TerminalException {
    session.transmitForData(CommandApdu.header(0x00, 0xB2, p1, p2).le(le));
  }

  /** READ RECORD with Le 00; the terminal repeats it after 6Cxx. */
  public void readWholeRecord(int p1, int p2) throws TerminalException {
    session.exchange(CommandApdu.header(0x00, 0xB2, p1, p2).le(0));
  }

  /** READ RECORD by number from the EF with this SFI; the terminal repeats it after 6Cxx. */
  public void readRecordOf(int sfi, int number) throws TerminalException {
    readWholeRecord(number, sfi << 3 | 4);
  }

  /** READ BINARY as written, sent once. */
  public void readBinary(int p1, int p2, int le) throws TerminalException {
    session.transmitForData(CommandApdu.header(0x00, 0xB0, p1, p2).le(le));
  }

  /** READ BINARY with Le 00; the terminal repeats it after 6Cxx. */
  public void readWholeBinary(int p1, int p2) throws TerminalException {
    session.exchange(CommandApdu.header(0x00, 0xB0, p1, p2).le(0));
  }

  /** UPDATE RECORD as written. */
  public void updateRecord(int p1, int p2, byte[] data) throws TerminalException {
    session.transmit(CommandApdu.header(0x00, 0xDC, p1, p2).with(data));
  }

  /** UPDATE BINARY as written. */
  public void updateBinary(int p1, int p2, byte[] data) throws TerminalException {
    session.transmit(CommandApdu.header(0x00, 0xD6, p1, p2).with(data));
  }

  /**
   * The file of the profile.
   *
   * @throws IllegalArgumentException when the profile has none: a mistake in a scenario
   */
  public FileSpec file(String df, String fid) {
    return session
        .product()
        .profile()
        .file(df, fid)
        .orElseThrow(() -> new IllegalArgumentException("the profile has no " + df + " " + fid));
  }
}
