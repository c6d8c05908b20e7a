package jianka.bench.session;

import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** Data written to a transparent file, to be compared with what is read afterwards. */
public final class WrittenData {

  private final CardSession session;
  private final FileOperations files;
  private final Checks checks;
  private final Memory memory;
  private byte[] written = new byte[0];

  public WrittenData(CardSession session, FileOperations files, Checks checks, Memory memory) {
    this.session = session;
    this.files = files;
    this.checks = checks;
    this.memory = memory;
  }

  /** UPDATE BINARY with this many bytes drawn by the bench. */
  public void updateBinary(int p1, int p2, int count) throws TerminalException {
    written = session.random("data to write", count);
    files.updateBinary(p1, p2, written);
  }

  /** UPDATE BINARY with an answer kept before. */
  public void writeBack(int p1, int p2, String name) throws TerminalException {
    files.updateBinary(p1, p2, memory.get(name));
  }

  /** The last answer holds exactly the bytes drawn for the last update. */
  public void isRead() throws CheckFailedException {
    checks.compare(
        "written-data",
        written,
        session.response().data(),
        new Words("data written before", "先前写入的数据"));
  }
}
