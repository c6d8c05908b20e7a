package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

  /** The record with this number is what the last UPDATE sent; nothing else has changed. */
  public void exceptRecord(String df, String fid, int number) throws Exception {
    FileSpec file = files.file(df, fid);
    FileContent expected = writing.saved(file).with(number, session.saved().lastData());
    compare(file, expected, contents.read(file));
  }

  /** The bytes the last UPDATE BINARY addressed are what it sent; nothing else has changed. */
  public void exceptBytes(String df, String fid) throws Exception {
    FileSpec file = files.file(df, fid);
    int parameters = session.saved().lastParameters();
    int offset = (parameters & BY_SFI) != 0 ? parameters & 0xFF : parameters;
    FileContent expected =
        writing.saved(file).withBytes(offset, session.saved().lastData());
    compare(file, expected, contents.read(file));
  }

  /**
   * The saved records and the new ones: behind them in a linear file, before them, newest first, in
   * a cyclic file, which may have lost its oldest but keeps as many as the profile allots.
   */
  public void withNew(String df, String fid) throws Exception {
    FileSpec file = files.file(df, fid);
    FileContent saved = writing.saved(file);
    List<byte[]> added = new ArrayList<>(session.saved().added());
    if (added.isEmpty()) {
      added.add(session.saved().lastData());
    }
    FileContent now = contents.read(file);
    if (file.structure() == Structure.CYCLIC) {
      Collections.reverse(added);
      FileContent all = new FileContent(added).followedBy(saved.records());
      int kept = Math.min(all.count(), Math.max(file.records(), now.count()));
      compare(file, all.first(kept), now);
    } else {
      compare(file, saved.followedBy(added), now);
    }
  }

  private void compare(FileSpec file, FileContent expected, FileContent now)
      throws CheckFailedException {
    String name = file.df() + " " + file.fid();
    checks.that(
        "record-count",
        expected.count() == now.count(),
        List.of(expected.count() + " records"),
        now.count() + " records",
        new Words("number of records in " + name, name + "的记录数"));
    for (int number = 1; number <= expected.count(); number++) {
      if (!Arrays.equals(expected.record(number), now.record(number))) {
        checks.compare(
            "file-content",
            expected.record(number),
            now.record(number),
            new Words("record " + number + " of " + name, name + " 第" + number + "条记录"));
      }
    }
    checks.that(
        "file-content",
        true,
        List.of("as expected"),
        "as expected",
        new Words("content of " + name, name + "的内容"));
  }
}
