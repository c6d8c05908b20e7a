package jianka.bench.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.FileSpec.Structure;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.TerminalException;

/**
 * Whole files, read and put back with the rights their access expressions ask for. Each begins with
 * a cold reset, so that what a case has done before neither helps nor hinders.
 */
public final class FileContents {

  private static final int MOST_RECORDS = 254;
  private static final int LARGEST_FILE = 0x8000;
  private static final int BLOCK = 128;
  private static final int BEGINNING = 256;

  private final CardSession session;
  private final Navigation navigation;
  private final PinOperations pin;
  private final KeyOperations keys;
  private final FileOperations files;
  private final Set<FileSpec> beginnings = new HashSet<>();
  private final List<Integer> exchanges = new ArrayList<>();

  public FileContents(
      CardSession session,
      Navigation navigation,
      PinOperations pin,
      KeyOperations keys,
      FileOperations files) {
    this.session = session;
    this.navigation = navigation;
    this.pin = pin;
    this.keys = keys;
    this.files = files;
  }

  /**
   * From now on only the first 256 bytes of this transparent file count: a photo takes four seconds
   * on a real card, and what the bench writes stands at the beginning.
   */
  void onlyBeginning(FileSpec file) {
    beginnings.add(file);
  }

  /** Everything the file holds. */
  public FileContent read(FileSpec file) throws Exception {
    enter(file, file.read());
    FileContent content = file.structure() == Structure.TRANSPARENT ? bytes(file) : recordsOf(file);
    session.saved().seen(file, content);
    return content;
  }

  /** The exchanges that gave what was read last: one a record, or those of the bytes. */
  List<Integer> exchanges() {
    return List.copyOf(exchanges);
  }

  /** Makes the file hold this again; a record that was added cannot be taken away. */
  public void putBack(FileSpec file, FileContent wanted) throws Exception {
    // a check that has read the file since the last UPDATE need not be repeated
    FileContent seen = session.saved().current(file);
    FileContent now = seen == null ? read(file) : seen;
    if (now.equals(wanted)) {
      return;
    }
    if (now.count() > wanted.count()) {
      throw session.notReached("no command takes a record away", "没有删除记录的命令");
    }
    enter(file, file.write());
    if (file.structure() == Structure.TRANSPARENT) {
      putBytesBack(file, wanted.record(1), now.record(1));
    } else {
      putRecordsBack(file, wanted, now);
    }
    if (!wanted.equals(readAgain(file, wanted, now))) {
      throw session.notReached("the former content did not come back", "原内容未能写回");
    }
  }

  /** The content as it was before, with what was written since read anew. */
  private FileContent readAgain(FileSpec file, FileContent wanted, FileContent now)
      throws Exception {
    if (file.structure() == Structure.CYCLIC) {
      return read(file);
    }
    enter(file, file.read());
    if (file.structure() == Structure.TRANSPARENT) {
      navigation.open(file.fid());
      FileContent again = now;
      for (int from : blocks(wanted.record(1), now.record(1))) {
        int length = Math.min(BLOCK, wanted.record(1).length - from);
        files.readBinary(from >> 8, from & 0xFF, length);
        session.require("READ BINARY of " + file.fid(), "读" + file.fid());
        again = again.withBytes(from, session.response().data());
      }
      return again;
    }
    List<byte[]> records = new ArrayList<>(now.records());
    for (int number : numbers(wanted, now)) {
      files.readRecordOf(file.sfi(), number);
      session.require("READ RECORD " + number + " of " + file.fid(), "读" + file.fid() + "记录");
      if (number > records.size()) {
        records.add(session.response().data());
      } else {
        records.set(number - 1, session.response().data());
      }
    }
    return new FileContent(records);
  }

  private void putBytesBack(FileSpec file, byte[] wanted, byte[] now) throws Exception {
    navigation.open(file.fid());
    for (int from : blocks(wanted, now)) {
      byte[] block = Arrays.copyOfRange(wanted, from, Math.min(from + BLOCK, wanted.length));
      files.updateBinary(from >> 8, from & 0xFF, block);
      requireWritten("UPDATE BINARY", "写二进制");
    }
  }

  /** Where the blocks begin in which two contents of a transparent file differ. */
  private static List<Integer> blocks(byte[] wanted, byte[] now) {
    List<Integer> blocks = new ArrayList<>();
    for (int from = 0; from < wanted.length; from += BLOCK) {
      int to = Math.min(from + BLOCK, wanted.length);
      if (!Arrays.equals(Arrays.copyOfRange(wanted, from, to), Arrays.copyOfRange(now, from, to))) {
        blocks.add(from);
      }
    }
    return blocks;
  }

  /** Shorter records first, so that a longer one finds the room it had. */
  private void putRecordsBack(FileSpec file, FileContent wanted, FileContent now) throws Exception {
    for (int number : numbers(wanted, now)) {
      files.updateRecord(number, file.sfi() << 3 | 4, wanted.record(number));
      requireWritten("UPDATE RECORD", "写记录");
    }
  }

  private static List<Integer> numbers(FileContent wanted, FileContent now) {
    return IntStream.rangeClosed(1, wanted.count())
        .filter(n -> n > now.count() || !Arrays.equals(wanted.record(n), now.record(n)))
        .boxed()
        .sorted(Comparator.comparing(n -> growth(wanted, now, n)))
        .toList();
  }

  private static int growth(FileContent wanted, FileContent now, int number) {
    return number > now.count()
        ? Integer.MAX_VALUE
        : wanted.record(number).length - now.record(number).length;
  }

  /** Precondition: this file is reached and the first way its access expression leaves is open. */
  public void enter(FileSpec file, String expression) throws Exception {
    session.reset(ResetKind.COLD);
    navigation.enter("SSSE");
    if (!file.df().equals("SSSE")) {
      navigation.enter(file.df());
    }
    for (String atom : firstWay(expression)) {
      switch (atom) {
        case "free" -> {}
        case "never" ->
            throw session.notReached(
                "no right opens " + file.df() + " " + file.fid(),
                file.df() + " " + file.fid() + "不可由外部访问");
        case "PIN" -> pin.requireUsed();
        default -> keys.requireAuthenticated(atom);
      }
    }
  }

  /** The atoms of the first alternative: {@code (PIN and A) or B} gives PIN and A. */
  private static List<String> firstWay(String expression) {
    String first = expression.split(" or ", 2)[0].replace("(", "").replace(")", "");
    return List.of(first.trim().split(" and "));
  }

  /** Precondition: the UPDATE has stored its data; 63Cx tells of retries inside (CMD-292). */
  void requireWritten(String what, String zh) throws NotReachedException {
    if (!session.response().sw().startsWith("63C")) {
      session.require(what, zh);
    }
  }

  private FileContent recordsOf(FileSpec file) throws TerminalException, NotReachedException {
    List<byte[]> records = new ArrayList<>();
    exchanges.clear();
    for (int number = 1; number <= MOST_RECORDS; number++) {
      files.readRecordOf(file.sfi(), number);
      if (session.response().is("6A83")) {
        break;
      }
      session.require("READ RECORD " + number + " of " + file.fid(), "读" + file.fid() + "记录");
      records.add(session.response().data());
      exchanges.add(session.lastExchange());
    }
    return new FileContent(records);
  }

  private FileContent bytes(FileSpec file) throws TerminalException, NotReachedException {
    navigation.open(file.fid());
    byte[] all = new byte[0];
    exchanges.clear();
    int most = beginnings.contains(file) ? BEGINNING : LARGEST_FILE;
    while (all.length < most) {
      files.readWholeBinary(all.length >> 8, all.length & 0xFF);
      if (all.length > 0 && session.response().is("6B00")) {
        break;
      }
      session.require("READ BINARY of " + file.fid(), "读" + file.fid());
      exchanges.add(session.lastExchange());
      byte[] piece = session.response().data();
      all = Hex.join(all, piece);
      if (piece.length < 256) {
        break;
      }
    }
    return new FileContent(List.of(all));
  }
}
