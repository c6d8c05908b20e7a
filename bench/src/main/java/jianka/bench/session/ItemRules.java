package jianka.bench.session;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Words;

/** How the items of one file agree with one another (data.md 5). */
public final class ItemRules implements NamedRules {

  private static final int NAME_LENGTH = 30;

  /** Bytes of the sequence number; type or class of the settlement stands behind it. */
  private static final int NUMBER = 2;

  private static final byte SETTLEMENT = '2';
  private static final List<String> PROOFS =
      List.of("110|120|150|160|170", "310|380|390|391", "210", ".*");

  private final CardSession session;
  private final FileLayout layout;
  private final ItemChecks items;
  private final Checks checks;

  public ItemRules(CardSession session, FileLayout layout, ItemChecks items, Checks checks) {
    this.session = session;
    this.layout = layout;
    this.items = items;
    this.checks = checks;
  }

  private interface Rule {
    void check() throws CheckFailedException;
  }

  @Override
  public void conforms(String name) throws CheckFailedException {
    Map<String, Rule> rules =
        Map.of(
            "issued not after today and expiring later", this::dates,
            "issued for the city of the card", this::issuer,
            "born and of the sex as the number says", this::person,
            "the name goes on only where it is full", this::name,
            "no character is cut between 09 and 4E", this::wholeCharacters,
            "no more months received than granted", this::months,
            "pension, medical, unemployment, spare", this::proofs,
            "numbered as the settlements of the log", this::settlements);
    Rule rule = rules.get(name);
    if (rule == null) {
      throw new IllegalArgumentException(
          "there is no rule \"" + name + "\"; there are " + rules.keySet());
    }
    rule.check();
  }

  /** DATA-197. The day may have begun earlier where the card was issued. */
  private void dates() throws CheckFailedException {
    Optional<LocalDate> issue = ItemForm.day(Hex.of(value("05")));
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    check(
        "issue-date",
        issue.isPresent() && !issue.get().isAfter(tomorrow),
        Words.of("a day not later than %s", "不晚于%s的日期", tomorrow),
        ItemChecks.shown("05", value("05")),
        new Words("issue date, item 05", "发卡日期，数据项05"));
    byte[] expiry = value("06");
    Optional<LocalDate> end = ItemForm.day(Hex.of(expiry));
    check(
        "expiry-date",
        ItemForm.isEmptyPacked(expiry) || end.isPresent() && end.get().isAfter(issue.get()),
        Words.of("empty, or later than %s", "空，或晚于%s", issue.get()),
        ItemChecks.shown("06", expiry),
        new Words("expiry date, item 06", "卡有效期，数据项06"));
  }

  /** DATA-195: remarked, not failed. */
  private void issuer() throws CheckFailedException {
    String city = Hex.of(value("01")).substring(0, 6);
    String area = Hex.of(value("04")).substring(10, 16);
    remarked(
        city.equals(area),
        new Words(
            "item 04 names the issuing area " + area + ", item 01 the city " + city,
            "数据项04的发卡地区为" + area + "，数据项01的城市代码为" + city));
  }

  /** DATA-205, DATA-206: remarked, not failed. */
  private void person() throws CheckFailedException {
    String number = ItemForm.ascii(value("08"));
    boolean citizen = number.matches("[0-9]{17}[0-9X]");
    boolean born = !citizen || number.substring(6, 14).equals(Hex.of(value("0D")));
    String sex = ItemForm.ascii(value("0A"));
    boolean odd = citizen && number.charAt(16) % 2 == 1;
    boolean fits = !citizen || !sex.matches("[12]") || odd == sex.equals("1");
    remarked(
        born && fits,
        new Words(
            "item 08 tells another birth date or sex than items 0D and 0A",
            "数据项08与0D、0A的出生日期或性别不一致"));
  }

  private void remarked(boolean agrees, Words difference) throws CheckFailedException {
    if (!agrees) {
      session.evidence().remark(difference);
    }
    checks.that(
        "agreement",
        true,
        List.of(new Words("agreement, or a remark", "一致，否则备注")),
        agrees ? new Words("agreement", "一致") : new Words("a remark", "备注"),
        new Words("items of " + layout.lastRead().file(), layout.lastRead().file() + "各数据项"));
  }

  /** DATA-208. */
  private void name() throws CheckFailedException {
    byte[] rest = value("4E");
    boolean goesOn = !ItemForm.isEmpty(rest);
    boolean wide = goesOn && (rest[0] & 0x80) != 0;
    int room = NAME_LENGTH - ItemForm.withoutFiller(value("09")).length;
    check(
        "name-continuation",
        !goesOn || room < (wide ? 2 : 1),
        new Words("empty, or text that had no room in item 09", "空，或数据项09容纳不下的文本"),
        ItemChecks.shown("4E", rest),
        new Words("name continuation, item 4E", "姓名扩展，数据项4E"));
  }

  /** DATA-209. */
  private void wholeCharacters() throws CheckFailedException {
    for (String tag : List.of("09", "4E")) {
      byte[] part = value(tag);
      check(
          "whole-characters",
          ItemForm.text(part).isPresent(),
          new Words("text of whole characters in GBK", "由完整字符组成的GBK文本"),
          ItemChecks.shown(tag, part),
          new Words("part of the name, item " + tag, "姓名，数据项" + tag));
    }
  }

  /** DATA-216. */
  private void months() throws CheckFailedException {
    String granted = ItemForm.ascii(value("65"));
    String received = ItemForm.ascii(value("66"));
    boolean known = granted.matches("[0-9]{1,3}") && received.matches("[0-9]{1,3}");
    check(
        "months",
        !known || Integer.parseInt(received) <= Integer.parseInt(granted),
        new Words("at most as many as item 65 grants", "不多于数据项65的应领取月数"),
        ItemChecks.shown("66", value("66")),
        new Words("months received, item 66", "已领取月数，数据项66"));
  }

  /** DATA-130: the scheme of each proof that is filled. */
  private void proofs() throws CheckFailedException {
    List<byte[]> schemes = items.values("18");
    for (int i = 0; i < schemes.size() && i < PROOFS.size(); i++) {
      String scheme = ItemForm.ascii(schemes.get(i));
      check(
          "proof",
          scheme.isEmpty() || scheme.matches(PROOFS.get(i)),
          session.words("empty or one of " + PROOFS.get(i).replace('|', ' ')),
          ItemChecks.shown("18", schemes.get(i)),
          new Words("scheme of proof " + (i + 1), "第" + (i + 1) + "条参保凭证的险种"));
    }
  }

  /**
   * DATA-129: DF04 EF15 names settlements by the number that the log gives them. The log keeps the
   * newest, so no number of EF15 is above its newest; a number within its range is a settlement's.
   */
  private void settlements() throws CheckFailedException {
    List<Integer> logged =
        layout.readOf("DF04 EF08").records().stream()
            .filter(r -> r.length > NUMBER && r[NUMBER] == SETTLEMENT)
            .map(ItemRules::number)
            .toList();
    int newest = logged.stream().mapToInt(n -> n).max().orElse(0);
    int oldest = logged.stream().mapToInt(n -> n).min().orElse(0);
    ReadRecords special = layout.readOf("DF04 EF15");
    List<Integer> unknown =
        special.records().stream()
            .filter(r -> r.length > NUMBER && r[NUMBER] != 0)
            .map(ItemRules::number)
            .filter(n -> n > newest || n >= oldest && !logged.contains(n))
            .toList();
    List<Integer> exchanges = new ArrayList<>(special.exchanges());
    exchanges.addAll(layout.readOf("DF04 EF08").exchanges());
    exchanges.add(session.lastExchange());
    checks.that(
        "settlement-number",
        unknown.isEmpty(),
        List.of(
            Words.of(
                "numbers of settlements in the log, the newest of them %d",
                "交易明细中结算的交易序号，最新的为%d", newest)),
        unknown.isEmpty()
            ? Words.counted(special.count(), "record", "条记录")
            : Words.same(unknown.stream().map(String::valueOf).collect(Collectors.joining(", "))),
        exchanges.stream().distinct().sorted().toList(),
        new Words("sequence numbers of DF04 EF15", "DF04 EF15的交易序号"));
  }

  private static int number(byte[] record) {
    return (record[0] & 0xFF) << 8 | record[1] & 0xFF;
  }

  private void check(String check, boolean ok, Words expected, Words actual, Words what)
      throws CheckFailedException {
    checks.that(check, ok, List.of(expected), actual, what);
  }

  private byte[] value(String tag) throws CheckFailedException {
    return items.values(tag).get(0);
  }
}
