package jianka.bench.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jianka.bench.profile.FileSpec;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/**
 * Checks of the files the standard prescribes (T-DATA-02, T-DATA-05 to T-DATA-07, T-DATA-17,
 * T-DATA-18): they exist, with this structure, these records in this order, this length. What a
 * file must hold is said by the scenario; from the profile comes only the right to read it.
 */
public final class FileLayout {

  private static final Words NO_RECORDS = new Words("no records", "无记录");
  private static final int MOST_RECORDS = 254;
  private static final String STRICT = "data.order.strict";

  private final CardSession session;
  private final FileOperations files;
  private final FileContents contents;
  private final Checks checks;
  private ReadRecords read = ReadRecords.none();
  private final Map<String, ReadRecords> all = new HashMap<>();
  private String df = "";

  public FileLayout(
      CardSession session, FileOperations files, FileContents contents, Checks checks) {
    this.session = session;
    this.files = files;
    this.contents = contents;
    this.checks = checks;
  }

  /** Precondition: after a cold reset the read condition of the file is fulfilled. */
  public void requireReadable(String fileDf, String fid) throws Exception {
    FileSpec file = files.file(fileDf, fid);
    contents.enter(file, file.read());
  }

  /**
   * READ RECORD by number, by the SFI that is the low byte of the FID (DATA-007), until the card
   * has no more; the answer that ended it stays the last one.
   */
  public void readAll(String fileDf, String fid) throws TerminalException {
    int sfi = Integer.parseInt(fid.substring(2), 16);
    List<byte[]> records = new ArrayList<>();
    List<Integer> exchanges = new ArrayList<>();
    for (int number = 1; number <= MOST_RECORDS; number++) {
      files.readRecordOf(sfi, number);
      if (!session.response().is("9000")) {
        break;
      }
      records.add(session.response().data());
      exchanges.add(session.lastExchange());
    }
    df = fileDf;
    read = new ReadRecords(fileDf + " " + fid, records, exchanges);
    all.put(read.file(), read);
  }

  /** The records of a file that the case has read. */
  ReadRecords readOf(String file) {
    return all.getOrDefault(file, ReadRecords.none());
  }

  /** The records read last. */
  ReadRecords lastRead() {
    return read;
  }

  /**
   * So many records are of the standard; SSSE has no other (DATA-119), elsewhere others are
   * regional. Behind the last record the card answers 6A83; records of a fixed file are of one
   * length.
   */
  public void standardRecords(int count, String structure) throws CheckFailedException {
    checks.that(
        "end-of-file",
        session.response().is("6A83"),
        List.of(new Words("6A83 after the last record", "末条记录之后返回6A83")),
        Checks.answered(session.response()),
        Words.of(
            "answer to READ RECORD %d of %s", "读%2$s第%1$d条记录的应答", read.count() + 1, read.file()));
    int standard = (int) read.tags().stream().filter(this::isNational).count();
    checks.that(
        "record-count",
        standard == count && (!df.equals("SSSE") || read.count() == count),
        List.of(Words.of("%d", "%d条", count)),
        read.count() == standard
            ? Words.of("%d", "%d条", standard)
            : Words.of("%d, and %d other", "%d条，另有其他%d条", standard, read.count() - standard),
        withEnd(),
        Words.of("records of the standard in %s", "%s中标准规定的记录", read.file()));
    if (structure.equals("fixed")) {
      long lengths = read.records().stream().map(r -> r.length).distinct().count();
      checks.that(
          "record-length",
          lengths == 1,
          List.of(new Words("one length", "长度相同")),
          Words.of(
              "lengths %s",
              "长度%s",
              read.records().stream()
                  .map(r -> String.valueOf(r.length))
                  .distinct()
                  .collect(Collectors.joining(", "))),
          read.exchanges(),
          new Words("lengths of the records of " + read.file(), read.file() + "各记录的长度"));
    }
  }

  /**
   * The records are these, in this order; regional records between or behind them do not count.
   * Outside SSSE another order is remarked, as long as the product does not declare it binding
   * (DATA-025, OPEN-DATA-01).
   *
   * @param items tag and length of each, as in "01/16 02/1"
   * @param bytes sum of their lengths with tag and length byte
   */
  public void records(String items, int bytes) throws CheckFailedException {
    List<String> expected = List.of(items.split(" "));
    List<String> actual =
        read.shapes().stream()
            .filter(shape -> df.equals("SSSE") || isNational(shape.substring(0, 2)))
            .toList();
    boolean inOrder = actual.equals(expected);
    boolean complete =
        actual.stream().sorted().toList().equals(expected.stream().sorted().toList());
    checks.that(
        "records",
        inOrder || (complete && !orderIsBinding()),
        List.of(Words.same(items)),
        actual.isEmpty() ? NO_RECORDS : shapes(String.join(" ", actual)),
        withEnd(),
        Words.of(
            "records (tag/length) of %s%s",
            "%s各记录（标签/长度）%s", read.file(), inOrder ? Words.same("") : deviation(expected, actual)));
    if (!inOrder) {
      session
          .evidence()
          .remark(
              new Words(
                  "the records of " + read.file() + " stand in another order than the table",
                  read.file() + "的记录次序与规定不同"));
    }
    int sum =
        read.records().stream()
            .filter(r -> df.equals("SSSE") || isNational(ReadRecords.tag(r)))
            .mapToInt(r -> r.length)
            .sum();
    checks.that(
        "size",
        sum == bytes,
        List.of(Words.counted(bytes, "byte", "字节")),
        Words.counted(sum, "byte", "字节"),
        read.exchanges(),
        new Words("size of the records of " + read.file(), read.file() + "各记录的总长度"));
  }

  /** What is missing, what is too much, or that the order is another one. */
  private static Words deviation(List<String> expected, List<String> actual) {
    List<String> missing = new ArrayList<>(expected);
    List<String> surplus = new ArrayList<>();
    for (String one : actual) {
      if (!missing.remove(one)) {
        surplus.add(one);
      }
    }
    if (missing.isEmpty() && surplus.isEmpty()) {
      return new Words(", other order", "，次序不同");
    }
    Words too = shapes(String.join(" ", surplus));
    return new Words(
        (missing.isEmpty() ? "" : ", missing " + String.join(" ", missing))
            + (surplus.isEmpty() ? "" : ", not expected " + too.en()),
        (missing.isEmpty() ? "" : "，缺少" + String.join(" ", missing))
            + (surplus.isEmpty() ? "" : "，多出" + too.zh()));
  }

  /** The exchanges that gave the records, and the one that said there are no more. */
  List<Integer> withEnd() {
    List<Integer> all = new ArrayList<>(read.exchanges());
    if (!all.contains(session.lastExchange())) {
      all.add(session.lastExchange());
    }
    return all;
  }

  private boolean orderIsBinding() {
    return df.equals("SSSE") || session.product().parameter(STRICT).value().equals("true");
  }

  /** No record has this tag. */
  public void without(String tag) throws CheckFailedException {
    checks.that(
        "absent-tag",
        read.count() > 0 && !read.tags().contains(tag),
        List.of(Words.of("no tag %s", "无标签%s", tag)),
        tags(read),
        withEnd(),
        new Words("tags of the records of " + read.file(), read.file() + "各记录的标签"));
  }

  /** Every record with this tag has so many bytes and is this row of inner objects. */
  public void inner(String tag, int bytes, String items) throws CheckFailedException {
    List<Integer> places = read.withTag(tag);
    checks.that(
        "record",
        !places.isEmpty(),
        List.of(Words.of("a record %s", "有记录%s", tag)),
        tags(read),
        withEnd(),
        new Words("tags of the records of " + read.file(), read.file() + "各记录的标签"));
    for (int place : places) {
      byte[] record = read.records().get(place);
      checks.that(
          "inner-objects",
          record.length == bytes && SimpleTlv.shapes(record, 2).equals(items),
          List.of(Words.of("%d bytes: %s", "%d字节：%s", bytes, items)),
          Words.of("%d bytes: %s", "%d字节：%s", record.length, shapes(SimpleTlv.shapes(record, 2))),
          List.of(read.exchanges().get(place)),
          Words.of(
              "inner items (tag/length) of record %s of %s",
              "%2$s记录%1$s的内层数据项（标签/长度）", tag, read.file()));
    }
  }

  /**
   * READ BINARY of one byte of the current EF.
   *
   * @param offset from the end of a file of this length: -1 its last byte, 0 the first behind it
   */
  public void readAtEnd(int length, int offset) throws TerminalException {
    int at = length + offset;
    files.readBinary(at >> 8, at & 0xFF, 1);
  }

  /** A length in bytes: a number, or a parameter with the declared one. */
  public int length(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : Integer.parseInt(session.product().parameter(text).value());
  }

  private static Words shapes(String shapes) {
    return new Words(shapes, shapes.replace("cut/", "不完整/"));
  }

  /** The tags that were read, or that there was no record. */
  static Words tags(ReadRecords read) {
    return read.count() == 0 ? NO_RECORDS : Words.same(String.join(" ", read.tags()));
  }

  /** Whether the standard of the card's version uses the tag. */
  private boolean isNational(String tag) {
    return NationalTags.of(session.product().profile().version()).contains(tag);
  }
}
