package jianka.bench.session;

import java.util.Arrays;
import java.util.Map;
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

  /**
   * First tag of records that are added: the national specification uses none from here (FS-020).
   */
  private static final int NEW_TAG = 0xE8;

  /** Cyclic records whose values are judged, without code and dates; a point is drawn. */
  private static final Map<String, String> EMPTY =
      Map.of("DF02 EF16", "000000FFFFFFFFFFFFFFFFFFFFFFFF......", "DF04 EF15", "....00");

  private static final int LAST_TAG = 0xEF;
  private static final int NEW_VALUE = 4;
  private static final int HEADER = 2;
  private static final int SOME_BYTES = 16;
  private static final int BY_SFI = 0x80;
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

  /** How much of a transparent file is saved. */
  public enum Extent {
    WHOLE,
    /** The part that {@link #update} writes to. */
    BEGINNING
  }

  /** As {@link #save}, or of a transparent file only its beginning. */
  public void save(String df, String fid, Extent extent) throws Exception {
    if (extent == Extent.BEGINNING) {
      contents.onlyBeginning(files.file(df, fid));
    }
    save(df, fid);
  }

  /** Precondition: the cyclic file holds a record; one is added where it has none. */
  public void requireRecord(String df, String fid) throws Exception {
    FileSpec file = files.file(df, fid);
    save(df, fid);
    if (saved(file).count() == 0) {
      contents.enter(file, file.write());
      addRecords(1, df, fid);
      contents.requireWritten("UPDATE RECORD with a new record", "追加记录");
    }
  }

  /**
   * An UPDATE of the kind the file takes, by SFI: another value for its last record, other bytes at
   * the beginning of a transparent file, a new record of a cyclic one.
   */
  public void update(String df, String fid) throws TerminalException, NotReachedException {
    FileSpec file = files.file(df, fid);
    FileContent saved = saved(file);
    if (file.structure() == Structure.CYCLIC) {
      addRecords(1, df, fid);
    } else if (saved.count() == 0) {
      throw session.notReached(df + " " + fid + " has no record", df + " " + fid + "没有记录");
    } else if (file.structure() == Structure.TRANSPARENT) {
      byte[] begin = Arrays.copyOf(saved.record(1), SOME_BYTES);
      files.updateBinary(BY_SFI | file.sfi(), 0, changed(begin, 0));
    } else {
      byte[] record = changed(saved.record(saved.count()), HEADER);
      files.updateRecord(saved.count(), file.sfi() << 3 | BY_NUMBER, record);
    }
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
   * UPDATE RECORD by an identifier that no record has, in one of the modes 0 to 3 (CMD-111). What
   * was refused is not expected in the file afterwards.
   */
  public void addByIdentifier(int mode, String df, String fid)
      throws TerminalException, NotReachedException {
    FileSpec file = files.file(df, fid);
    byte[] record = newRecord(file, saved(file));
    files.updateRecord(record[0] & 0xFF, file.sfi() << 3 | mode, record);
    String sw = session.response().sw();
    if (sw.equals("9000") || sw.startsWith("63C")) {
      session.saved().adds(record);
    } else {
      session.saved().refuses();
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
    contents.requireWritten("UPDATE RECORD with a shorter record", "用较短的记录写记录");
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

  private byte[] newRecord(FileSpec file, FileContent saved) throws NotReachedException {
    return switch (file.structure()) {
      case CYCLIC -> cyclicRecord(file);
      case FIXED -> changed(saved.record(1), HEADER);
      default -> {
        byte[] head = {(byte) newTag(saved), NEW_VALUE};
        yield Hex.join(head, session.random("record to add", NEW_VALUE));
      }
    };
  }

  /**
   * A record that stays on the sample: where the values of a file are judged, its code and dates
   * are empty, so that a later campaign does not take the bench's record for the issuer's mistake.
   */
  private byte[] cyclicRecord(FileSpec file) {
    String drawn = Hex.of(session.random("record to add", file.recordLength()));
    String form = EMPTY.getOrDefault(file.df() + " " + file.fid(), "");
    StringBuilder record = new StringBuilder(drawn);
    for (int i = 0; i < Math.min(form.length(), drawn.length()); i++) {
      if (form.charAt(i) != '.') {
        record.setCharAt(i, form.charAt(i));
      }
    }
    return Hex.bytes(record.toString());
  }

  /** A tag that no saved record has: earlier runs on the same sample may have added some. */
  private int newTag(FileContent saved) throws NotReachedException {
    for (int tag = NEW_TAG; tag <= LAST_TAG; tag++) {
      byte candidate = (byte) tag;
      if (saved.records().stream().noneMatch(r -> r.length > 0 && r[0] == candidate)) {
        return tag;
      }
    }
    throw session.notReached("every tag for a new record is in use", "可用于新记录的标签均已使用");
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
