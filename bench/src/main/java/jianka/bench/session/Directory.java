package jianka.bench.session;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.apdu.Tlv;
import jianka.bench.profile.Profile;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** The directory of SSSE (目录文件, files.md 3): reading it, and what its records must be. */
public final class Directory implements NamedRules {

  private static final Charset LABELS = Charset.forName("GBK");

  /** Reading on after so many records means that the card never ends. */
  private static final int MOST_RECORDS = 254;

  private static final int RID_DIGITS = 10;

  private static final Words ABSENT = new Words("absent", "不存在");

  private static final List<String> REQUIRED = List.of("DF01", "DF02", "DF03", "DF04");

  private final CardSession session;
  private final Checks checks;
  private final Navigation navigation;
  private final FileOperations files;
  private final List<Read> records = new ArrayList<>();
  private final List<Selected> selected = new ArrayList<>();

  /** What a record holds, and the exchange that read it. */
  private record Read(byte[] data, int exchange) {}

  /** What SELECT of one entry answered, and in which exchange. */
  private record Selected(String aid, ResponseApdu answer, int exchange) {}

  /** One template 61 and the exchange that read it. */
  private record Entry(String aid, Optional<byte[]> object50, int exchange) {
    byte[] label() {
      return object50.orElse(new byte[0]);
    }
  }

  public Directory(
      CardSession session, Checks checks, Navigation navigation, FileOperations files) {
    this.session = session;
    this.checks = checks;
    this.navigation = navigation;
    this.files = files;
  }

  /** Selects SSSE and reads the file object 88 announces, record by record up to an error. */
  public void read() throws TerminalException, NotReachedException {
    records.clear();
    navigation.byName("SSSE");
    session.require("SELECT SSSE", "选择SSSE");
    int sfi = announced();
    if (sfi < 0) {
      throw session.notReached("the FCI of SSSE announces no directory", "SSSE的FCI未声明目录文件");
    }
    for (int number = 1; number <= MOST_RECORDS; number++) {
      files.readRecordOf(sfi, number);
      if (!session.response().is("9000")) {
        return;
      }
      records.add(new Read(session.response().data(), session.lastExchange()));
    }
  }

  @Override
  public void conforms(String rule) throws Exception {
    switch (rule) {
      case "SFI 01 to 1E or none" -> announcedInRange();
      case "at least one record" -> readable();
      case "rows of templates 61" -> templates();
      case "an AID and a label in every entry" -> aidsAndLabels();
      case "no application missing" -> requiredApplications();
      case "each application answering with its AID" -> allSelectable();
      case "each name found once by its RID, then 6A82" -> foundByTheirRid();
      default -> throw new IllegalArgumentException("no rule of the directory is named " + rule);
    }
  }

  /** Selects every application the directory lists by its AID. */
  public void selectAll() throws TerminalException, CheckFailedException {
    selected.clear();
    for (Entry entry : entries()) {
      navigation.select(0x04, 0x00, Hex.bytes(entry.aid()));
      selected.add(new Selected(entry.aid(), session.response(), session.lastExchange()));
    }
  }

  /** Object 88 of the FCI just answered, where it is present, is an SFI from 01 to 1E (FS-046). */
  private void announcedInRange() throws CheckFailedException {
    int sfi = announced();
    checks.that(
        "directory-sfi",
        sfi == -1 || sfi >= 0x01 && sfi <= 0x1E,
        List.of(new Words("01 to 1E", "01至1E"), ABSENT),
        switch (sfi) {
          case -1 -> ABSENT;
          case 0 -> new Words("00 or not one byte", "00或不是一个字节");
          default -> Words.same("%02X".formatted(sfi));
        },
        new Words("object 88, SFI of the directory", "88对象（目录文件SFI）"));
  }

  /** The directory has at least one record. */
  private void readable() throws CheckFailedException {
    checks.that(
        "directory-readable",
        !records.isEmpty(),
        List.of(new Words("at least one record", "至少一条记录")),
        Words.of(
            "%s, then %s",
            "%s，其后返回%s",
            Words.counted(records.size(), "record", "条记录"),
            Checks.answered(session.response())),
        new Words("records of the directory", "目录文件的记录"));
  }

  /** Every record is a row of templates 61, possibly inside one 70 (FS-047, FS-050). */
  private void templates() throws CheckFailedException {
    readable();
    for (Read record : records) {
      checks.that(
          "directory-record",
          !templates(record.data()).isEmpty(),
          List.of(
              new Words(
                  "one or more templates 61, possibly inside one template 70",
                  "一个或多个61模板，可置于一个70模板内")),
          Words.same(Hex.of(record.data())),
          List.of(record.exchange()),
          new Words("record of the directory", "目录文件的记录"));
    }
  }

  /**
   * The applications that the version requires can be selected, all of them where there is no
   * directory, else those that it lists (FS-016, FS-055).
   */
  private void requiredApplications() throws Exception {
    navigation.enter("SSSE");
    boolean absent = announced() < 0;
    if (!absent) {
      read();
    }
    for (String df : REQUIRED) {
      String aid = navigation.name(df);
      if (absent || entries().stream().anyMatch(e -> e.aid().equals(aid))) {
        navigation.byName(df);
        checks.status(StatusPattern.parse("9000"));
      }
    }
  }

  /**
   * SELECT by the first 5 bytes of the names, the RID, first with P2 00 and then with P2 02, gives
   * every listed application that has it once, under its full name, and then 6A82. Their order is
   * the card's own, and it may find applications that the directory does not list (FS-041, FS-043,
   * FS-125).
   */
  private void foundByTheirRid() throws Exception {
    String rid = navigation.name(REQUIRED.get(0)).substring(0, RID_DIGITS);
    List<String> found = new ArrayList<>();
    navigation.select(0x04, 0x00, Hex.bytes(rid));
    while (session.response().is("9000") && found.size() < MOST_RECORDS) {
      String name = name(session.response().data());
      checks.that(
          "full-name",
          name.startsWith(rid) && name.length() > rid.length() && !found.contains(name),
          List.of(
              Words.of(
                  "object 84 with a full name that begins with %s and was not yet given",
                  "84对象含以%s开头且尚未给出的完整名称", rid)),
          name.isEmpty() ? new Words("no object 84", "无84对象") : object84(name),
          new Words("SELECT by the RID " + rid, "按注册标识" + rid + "选择"));
      found.add(name);
      navigation.select(0x04, 0x02, Hex.bytes(rid));
    }
    checks.status(StatusPattern.parse("6A82"));
    List<String> listed =
        entries().stream().map(Entry::aid).filter(aid -> aid.startsWith(rid)).toList();
    checks.that(
        "names-found",
        found.containsAll(listed),
        List.of(Words.of("every listed one: %s", "列出的每个应用：%s", String.join(", ", listed))),
        found.isEmpty() ? new Words("none", "无") : Words.same(String.join(", ", found)),
        new Words("applications found by the RID " + rid, "按注册标识" + rid + "选中的应用"));
  }

  /** Every template holds 4F of 5 to 16 bytes and 50 of 1 to 16 bytes (FS-048). */
  private void aidsAndLabels() throws CheckFailedException {
    readable();
    for (Entry entry : entries()) {
      int aid = entry.aid().length() / 2;
      checks.that(
          "directory-entry",
          aid >= 5 && aid <= 16 && entry.label().length >= 1 && entry.label().length <= 16,
          List.of(new Words("4F of 5 to 16 bytes, 50 of 1 to 16 bytes", "4F为5至16字节，50为1至16字节")),
          Words.of(
              "4F of %s, %s",
              "4F为%s，%s",
              Words.counted(aid, "byte", "字节"),
              entry.object50().isEmpty()
                  ? new Words("no object 50", "无50对象")
                  : Words.of(
                      "50 of %s", "50为%s", Words.counted(entry.label().length, "byte", "字节"))),
          List.of(entry.exchange()),
          new Words("template 61 of " + entry.aid(), entry.aid() + "的61模板"));
    }
  }

  /** The directory lists this application by its AID (T-FS-2). */
  public void lists(String df) throws CheckFailedException {
    List<String> aids = entries().stream().map(Entry::aid).toList();
    checks.that(
        "directory-aid",
        aids.contains(navigation.name(df)),
        List.of(Words.of("among them %s", "其中有%s", navigation.name(df))),
        aids.isEmpty() ? new Words("none", "无") : Words.same(String.join(", ", aids)),
        records.stream().map(Read::exchange).toList(),
        Words.of("AIDs of the directory, %s", "目录文件中的应用标识符，%s", df));
  }

  /** The label of this application is that of T-FS-2 in GBK (FS-052). */
  public void label(String df) throws CheckFailedException {
    Profile.Application application =
        session
            .product()
            .profile()
            .application(df)
            .orElseThrow(() -> new IllegalArgumentException("the profile has no " + df));
    Optional<Entry> entry =
        entries().stream().filter(e -> e.aid().equals(application.aid())).findFirst();
    checks.compare(
        "directory-label",
        application.label().getBytes(LABELS),
        entry.map(Entry::label).orElse(new byte[0]),
        entry.map(e -> List.of(e.exchange())).orElse(records.stream().map(Read::exchange).toList()),
        labelWords(df, entry));
  }

  /** Why there is no label to compare, where there is none. */
  private static Words labelWords(String df, Optional<Entry> entry) {
    Words label = new Words("label of " + df + " in the directory", "目录文件中" + df + "的应用标签");
    if (entry.isEmpty()) {
      return new Words(label.en() + ": no template 61 has its AID", label.zh() + "：没有含其应用标识符的61模板");
    }
    return entry.get().object50().isPresent()
        ? label
        : new Words(
            label.en() + ": its template 61 has no object 50", label.zh() + "：其61模板中没有50对象");
  }

  /** Every application listed answered 9000 with its own name (FS-053). */
  private void allSelectable() throws CheckFailedException {
    readable();
    for (Selected one : selected) {
      String name = one.answer().is("9000") ? name(one.answer().data()) : "";
      checks.that(
          "directory-selectable",
          name.equals(one.aid()),
          List.of(Words.of("9000, %s", "9000，%s", object84(one.aid()))),
          name.isEmpty()
              ? Checks.answered(one.answer())
              : Words.of("%s, %s", "%s，%s", Checks.answered(one.answer()), object84(name)),
          List.of(one.exchange()),
          Words.of("SELECT of the listed name %s", "选择目录文件列出的名称%s", one.aid()));
    }
  }

  private List<Entry> entries() throws CheckFailedException {
    List<Entry> entries = new ArrayList<>();
    for (Read record : records) {
      for (Tlv template : templates(record.data())) {
        String aid = template.child("4F").map(o -> Hex.of(o.value())).orElse("");
        entries.add(new Entry(aid, template.child("50").map(Tlv::value), record.exchange()));
      }
    }
    return entries;
  }

  /** The templates 61 of a record, or nothing where it is not a row of them. */
  private static List<Tlv> templates(byte[] record) {
    List<Tlv> objects;
    try {
      objects = Tlv.parse(record);
    } catch (Tlv.TlvException e) {
      return List.of();
    }
    if (objects.size() == 1 && objects.get(0).tag().equals("70")) {
      objects = objects.get(0).children();
    }
    return objects.stream().allMatch(o -> o.tag().equals("61")) ? objects : List.of();
  }

  /**
   * The SFI in object 88 of the FCI just answered; -1 where it is absent, 0 where it is no byte.
   */
  private int announced() {
    try {
      Optional<Tlv> object =
          Tlv.parse(session.response().data()).stream()
              .filter(o -> o.tag().equals("6F"))
              .findFirst()
              .flatMap(o -> o.child("A5"))
              .flatMap(o -> o.child("88"));
      if (object.isEmpty()) {
        return -1;
      }
      byte[] value = object.get().value();
      return value.length == 1 ? value[0] & 0xFF : 0;
    } catch (Tlv.TlvException e) {
      return -1;
    }
  }

  private static Words object84(String name) {
    return Words.of("object 84 %s", "84对象%s", name);
  }

  private static String name(byte[] fci) {
    try {
      return Tlv.parse(fci).stream()
          .filter(o -> o.tag().equals("6F"))
          .findFirst()
          .flatMap(o -> o.child("84"))
          .map(o -> Hex.of(o.value()))
          .orElse("");
    } catch (Tlv.TlvException e) {
      return "";
    }
  }
}
