package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.FileSpec.Structure;
import jianka.bench.profile.Words;

/**
 * Checks of what a file holds after a case has written or was refused. The file is read anew after
 * a cold reset, so that only what is stored counts (FS-117).
 */
public final class FileContentChecks {

  /** P1 of UPDATE BINARY with this bit names an SFI, and P2 alone is the offset (T-CMD-4). */
  private static final int BY_SFI = 0x8000;

  private final CardSession session;
  private final FileOperations files;
  private final FileContents contents;
  private final FileWriting writing;
  private final Checks checks;

  public FileContentChecks(
      CardSession session,
      FileOperations files,
      FileContents contents,
      FileWriting writing,
      Checks checks) {
    this.session = session;
    this.files = files;
    this.contents = contents;
    this.writing = writing;
    this.checks = checks;
  }

  /** Nothing has changed. */
  public void asSaved(String df, String fid) throws Exception {
    FileSpec file = files.file(df, fid);
    compare(file, writing.saved(file), contents.read(file));
  }

  /**
   * Nothing has changed but what the last UPDATE sent.
   *
   * @param record where it must stand; empty where that follows from the command
   */
  public void except(String df, String fid, OptionalInt record) throws Exception {
    if (record.isPresent()) {
      exceptRecord(df, fid, record.getAsInt());
    } else {
      exceptSent(df, fid);
    }
  }

  /** The record with this number is what the last UPDATE sent; nothing else has changed. */
  private void exceptRecord(String df, String fid, int number) throws Exception {
    FileSpec file = files.file(df, fid);
    FileContent expected = writing.saved(file).with(number, session.saved().lastData());
    compare(file, expected, contents.read(file));
  }

  /**
   * What was sent since the save is there, and nothing else has changed: the bytes of an UPDATE
   * BINARY, the record of an UPDATE RECORD by number, or the records that were added. These stand
   * behind the saved ones in a linear file, before them, newest first, in a cyclic one, which may
   * have lost its oldest but keeps as many as the profile allots.
   */
  private void exceptSent(String df, String fid) throws Exception {
    FileSpec file = files.file(df, fid);
    FileContent saved = writing.saved(file);
    SavedFiles sent = session.saved();
    int parameters = sent.lastParameters();
    if (file.structure() == Structure.TRANSPARENT) {
      int offset = (parameters & BY_SFI) != 0 ? parameters & 0xFF : parameters;
      compare(file, saved.withBytes(offset, sent.lastData()), contents.read(file));
      return;
    }
    int number = parameters >> 8;
    if (sent.added().isEmpty() && number >= 1 && number <= saved.count()) {
      exceptRecord(df, fid, number);
      return;
    }
    if (sent.refused()) {
      compare(file, saved.followedBy(sent.added()), contents.read(file));
      return;
    }
    compareAdded(file, saved, sent.added().isEmpty() ? List.of(sent.lastData()) : sent.added());
  }

  private void compareAdded(FileSpec file, FileContent saved, List<byte[]> added) throws Exception {
    FileContent now = contents.read(file);
    if (file.structure() != Structure.CYCLIC) {
      compare(file, saved.followedBy(added), now);
      return;
    }
    List<byte[]> newestFirst = new ArrayList<>(added);
    Collections.reverse(newestFirst);
    FileContent all = new FileContent(newestFirst).followedBy(saved.records());
    int kept = Math.min(all.count(), Math.max(file.records(), now.count()));
    compare(file, all.first(kept), now);
  }

  private void compare(FileSpec file, FileContent expected, FileContent now)
      throws CheckFailedException {
    String name = file.df() + " " + file.fid();
    if (file.structure() != Structure.TRANSPARENT) {
      checks.that(
          "record-count",
          expected.count() == now.count(),
          List.of(Words.counted(expected.count(), "record", "条记录")),
          Words.counted(now.count(), "record", "条记录"),
          cited(),
          Words.of("%s read again after a reset", "复位后重读的%s", name));
    }
    for (int number = 1; number <= expected.count(); number++) {
      if (!Arrays.equals(expected.record(number), now.record(number))) {
        boolean records = file.structure() != Structure.TRANSPARENT;
        differ(
            expected.record(number),
            now.record(number),
            records ? List.of(contents.exchanges().get(number - 1)) : cited(),
            records
                ? Words.of(
                    "record %d of %s read again after a reset", "复位后重读的%2$s第%1$d条记录", number, name)
                : Words.of("%s read again after a reset", "复位后重读的%s", name));
      }
    }
    checks.that(
        "file-content",
        true,
        List.of(new Words("as expected", "与预期一致")),
        new Words("as expected", "与预期一致"),
        cited(),
        new Words("content of " + name, name + "的内容"));
  }

  /** The exchanges that read the file, and where there was nothing the answer that said so. */
  private List<Integer> cited() {
    List<Integer> read = contents.exchanges();
    return read.isEmpty() ? List.of(session.lastExchange()) : read;
  }

  /** On a product the content belongs to the holder, and only the places go into the journal. */
  private void differ(byte[] expected, byte[] actual, List<Integer> exchanges, Words what)
      throws CheckFailedException {
    if (session.product().reference()) {
      checks.compare("file-content", expected, actual, exchanges, what);
      return;
    }
    checks.that(
        "file-content",
        false,
        List.of(
            Words.of(
                "%s as saved and written",
                "%s，与保存及写入的一致", Words.counted(expected.length, "byte", "字节"))),
        Words.counted(actual.length, "byte", "字节"),
        exchanges,
        Sentence.differing(what, expected, actual, false));
  }
}
