package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.FileSpec.Structure;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;

/**
 * Writing to files whose content was saved before. The bench draws what it writes: of the shape the
 * file has, and other than what stands there.
 */
public final class FileWriting {

  /** Tag of records that are added: none of the national specification (FS-020). */
  private static final byte NEW_TAG = (byte) 0xEA;

  private static final int NEW_VALUE = 4;
  private static final int HEADER = 2;
  private static final int BY_NUMBER = 4;
  private static final int PREVIOUS = 3;

  private final CardSession session;
  private final FileOperations files;
  private final FileContents contents;

  public FileWriting(CardSession session, FileOperations files, FileContents contents) {
    this.session = session;
    this.files = files;
    this.contents = contents;
  }

  /** Precondition: the content of the file is known; the card is reset cold afterwards. */
  public void save(String df, String fid) throws Exception {
    FileSpec file = files.file(df, fid);
    session.saved().save(file, contents.read(file));
    session.reset(ResetKind.COLD);
  }

  /** UPDATE RECORD by number with SFI: a record as long as the saved one, with a new value. */
  public void updateRecord(int number, String df, String fid)
      throws TerminalException, NotReachedException {
    FileSpec file = files.file(df, fid);
    FileContent saved = saved(file);
    if (number > saved.count()) {
      throw session.notReached(
          "%s %s has %d records".formatted(df, fid, saved.count()),
          "%s %s只有%d条记录".formatted(df, fid, saved.count()));
    }
    byte[] record = saved.record(number);
    byte[] data = changed(record, file.structure() == Structure.CYCLIC ? 0 : HEADER);
    files.updateRecord(number, file.sfi() << 3 | BY_NUMBER, data);
  }

  /**
   * UPDATE RECORD with a new record, as often as said or until it is refused: mode 3 for a cyclic
   * file (CMD-113), the number one above the last for a linear one (CMD-110).
   */
  public void addRecords(int count, String df, String fid)
      throws TerminalException, NotReachedException {
    FileSpec file = files.file(df, fid);
    FileContent saved = saved(file);
    for (int i = 0; i < count; i++) {
      byte[] record = newRecord(file, saved);
      if (file.structure() == Structure.CYCLIC) {
        files.updateRecord(0, file.sfi() << 3 | PREVIOUS, record);
      } else {
        files.updateRecord(saved.count() + 1 + i, file.sfi() << 3 | BY_NUMBER, record);
      }
      session.saved().adds(record);
      String sw = session.response().sw();
      if (!sw.equals("9000") && !sw.startsWith("63C")) {
        return;
      }
    }
  }

  /**
   * Precondition: the file has room for so many bytes more. Its longest record is made shorter by
   * them; the content after that is what later checks compare with.
   */
  public void requireRoom(int bytes, String df, String fid) throws Exception {
    FileSpec file = files.file(df, fid);
    FileContent saved = contents.read(file);
    session.saved().save(file, saved);
    int longest = 1;
    for (int number = 2; number <= saved.count(); number++) {
      if (saved.record(number).length > saved.record(longest).length) {
        longest = number;
      }
    }
    byte[] record = saved.record(longest);
    if (record.length <= HEADER + bytes) {
      throw session.notReached(
          "no record of %s %s is long enough to make room".formatted(df, fid),
          "%s %s没有可缩短的记录".formatted(df, fid));
    }
    byte[] shorter = Arrays.copyOf(record, record.length - bytes);
    shorter[1] = (byte) (shorter.length - HEADER);
    contents.enter(file, file.write());
    files.updateRecord(longest, file.sfi() << 3 | BY_NUMBER, shorter);
    session.require("UPDATE RECORD with a shorter record", "用较短的记录写记录");
    save(df, fid);
  }

  /** What the scenario saved of the file. */
  FileContent saved(FileSpec file) {
    FileContent saved = session.saved().last(file);
    if (saved == null) {
      throw new IllegalArgumentException(
          "the scenario did not save " + file.df() + " " + file.fid());
    }
    return saved;
  }

  private byte[] newRecord(FileSpec file, FileContent saved) {
    return switch (file.structure()) {
      case CYCLIC -> session.random("record to add", file.recordLength());
      case FIXED -> changed(saved.record(1), HEADER);
      default ->
          Hex.join(
              new byte[] {NEW_TAG, NEW_VALUE}, session.random("record to add", NEW_VALUE));
    };
  }

  /** The record with another value from this position. */
  private byte[] changed(byte[] record, int from) {
    byte[] value = session.random("value to write", record.length - from);
    byte[] changed = Hex.join(Arrays.copyOf(record, from), value);
    if (Arrays.equals(changed, record)) {
      changed[changed.length - 1] ^= 1;
    }
    return changed;
  }
}
