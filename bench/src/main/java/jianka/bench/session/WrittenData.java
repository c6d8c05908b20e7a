package jianka.bench.session;

import jianka.bench.profile.Words;

/** Data for commands that write, to be compared with what is read afterwards. */
public final class WrittenData {

  private final CardSession session;
  private final Checks checks;
  private final Memory memory;
  private byte[] written = new byte[0];

  public WrittenData(CardSession session, Checks checks, Memory memory) {
    this.session = session;
    this.checks = checks;
    this.memory = memory;
  }

  /** So many bytes drawn by the bench, which {@link #isRead} looks for. */
  byte[] draw(int count) {
    written = session.random("data to write", count);
    return written.clone();
  }

  /** The data of an answer kept before. */
  byte[] kept(String name) {
    return memory.get(name);
  }

  /** The last answer holds exactly the bytes drawn last. */
  public void isRead() throws CheckFailedException {
    checks.compare(
        "written-data",
        written,
        session.response().data(),
        new Words("data written before", "先前写入的数据"));
  }
}
