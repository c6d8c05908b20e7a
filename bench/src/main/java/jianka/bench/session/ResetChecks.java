package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.TerminalException;

/** Checks of the answer to reset (transport rules, T-TRN-3 to T-TRN-5). */
public final class ResetChecks implements NamedRules {

  private static final Set<Integer> RESERVED_FI = Set.of(7, 8, 14, 15);
  private static final Set<Integer> RESERVED_DI = Set.of(0, 7, 10, 11, 12, 13, 14, 15);

  /** TS and 32 characters. */
  private static final int LONGEST = 33;

  private static final int MOST_TOLD = 3;

  private final CardSession session;
  private final Checks checks;

  public ResetChecks(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  @Override
  public void conforms(String rule) throws Exception {
    byte[] bytes = session.resetAnswer().bytes();
    if (bytes.length == 0 && !rule.equals("TS 3B")) {
      // that there is an answer is a requirement of its own (TRN-021); silence keeps no rule
      throw session.notReached("the card has not answered the reset", "卡片未给出复位应答");
    }
    Atr atr = Atr.parse(bytes);
    List<Integer> end = bytes.length == 0 ? List.of() : List.of(bytes.length - 1);
    switch (rule) {
      case "TS 3B" ->
          that(
              bytes.length > 0 && (bytes[0] & 0xFF) == 0x3B,
              List.of(0),
              "TS 3B (direct convention)",
              "TS 3B（正向约定）");
      case "at most 32 characters after TS" ->
          that(
              bytes.length <= LONGEST,
              IntStream.range(LONGEST, Math.max(LONGEST, bytes.length)).boxed().toList(),
              "at most 32 characters after TS",
              "TS之后至多32个字符");
      case "T0 of table 3" ->
          that(
              tabledT0(bytes),
              List.of(1),
              "high nibble of T0 6, 2, 7, 3, 9, D, C or 8",
              "T0高半字节为6、2、7、3、9、D、C或8");
      case "characters as announced" ->
          that(
              atr.complete() && atr.surplus() == 0,
              surplus(bytes, atr),
              "every announced character and no other",
              "字符与T0、TDi所声明的一致");
      case "TB1 absent or 00" ->
          that(value(atr, "TB1", 0) == 0, places(atr, "TB1"), "TB1 absent or 00", "无TB1或TB1为00");
      case "TA2, TB2, TC2 absent" ->
          that(
              absent(atr, "TA2", "TB2", "TC2"),
              places(atr, "TA2", "TB2", "TC2"),
              "no TA2, TB2, TC2",
              "无TA2、TB2、TC2");
      case "TD1 absent or 80 with TD2 1F" ->
          that(
              td(atr),
              places(atr, "TD1", "TD2"),
              "TD1 absent, or TD1 80 with TD2 1F",
              "无TD1，或TD1为80且TD2为1F");
      case "TA3 class and clock stop" ->
          that(ta3(atr), places(atr, "TA3"), "class bits of TA3 01, 02 or 03", "TA3的类别位为01、02或03");
      case "TCK exactly with T=15" ->
          that(
              tck(bytes, atr),
              end,
              "TCK only with T=15, the exclusive or of T0 to TCK being 00",
              "仅在T=15时有TCK，且T0至TCK异或为00");
      case "only T=0" ->
          that(
              atr.protocols().equals(List.of(0)),
              places(atr, "TD1", "TD2", "TD3"),
              "no protocol but T=0",
              "仅T=0协议");
      case "TA1 not reserved" ->
          that(ta1(atr), places(atr, "TA1"), "no reserved Fi or Di in TA1", "TA1的Fi、Di不取保留值");
      case "short form" ->
          that(
              shortForm(bytes),
              List.of(),
              "3B 6D 00 TC1 and 13 historical bytes, no TCK",
              "3B 6D 00 TC1及13个历史字节，无TCK");
      case "as at first" -> asAtFirst(bytes);
      case "13 historical bytes" -> historicalLength(13);
      case "the card factor of the first reset" -> sameCardFactor();
      case "the historical bytes of the first reset" -> sameHistoricalBytes();
      case "T8 to T9 of the item read" -> cityCodeOfItem();
      case "TA to TD of the item read" -> serialOfItem();
      case "TA to TD that differ from the first reset" -> otherSerial();
      default -> ats(rule, bytes);
    }
  }

  private void ats(String rule, byte[] ats) throws Exception {
    Product product = session.product();
    switch (rule) {
      case "TL counts all bytes" ->
          that(
              ats.length > 0 && (ats[0] & 0xFF) == ats.length,
              List.of(0),
              "TL is the number of bytes, %d".formatted(ats.length),
              "TL等于字节数%d".formatted(ats.length));
      case "frame size as declared" -> {
        int fsci = Integer.parseInt(product.parameter(Consulted.FRAME_SIZE.parameter()).value());
        that(
            ats.length > 1 && (ats[1] & 0x0F) == fsci,
            List.of(1),
            "low nibble of T0 (FSCI) %X".formatted(fsci),
            "T0低半字节（FSCI）为%X".formatted(fsci));
      }
      case "TA1, TB1 and TC1 of table 6" -> {
        boolean slow = product.parameter(Consulted.BIT_RATE.parameter()).value().equals("106");
        that(
            hasTableSix(ats, slow),
            wrongOfTableSix(ats, slow),
            slow
                ? "T0 7x, TA1 80, TB1 without reserved FWI or SFGI, TC1 without NAD"
                : "T0 7x, TB1 without reserved FWI or SFGI, TC1 without NAD",
            slow
                ? "T0为7x，TA1为80，TB1的FWI、SFGI不取保留值，TC1不支持NAD"
                : "T0为7x，TB1的FWI、SFGI不取保留值，TC1不支持NAD");
      }
      case "SAK of ISO/IEC 14443-4" -> new ActivationChecks(session, checks).sak();
      case "UID of the declared kind" -> new ActivationChecks(session, checks).uid();
      default -> throw new IllegalArgumentException("no rule of the reset answer is named " + rule);
    }
  }

  /** TA1 80 is 106 kbit/s only; FWI and SFGI 15 are reserved; bit 1 of TC1 announces NAD. */
  private static boolean hasTableSix(byte[] ats, boolean slow) {
    return ats.length > 5 && wrongOfTableSix(ats, slow).isEmpty();
  }

  private static List<Integer> wrongOfTableSix(byte[] ats, boolean slow) {
    if (ats.length <= 5) {
      return List.of();
    }
    boolean[] right = {
      true,
      (ats[1] & 0xF0) == 0x70,
      !slow || (ats[2] & 0xFF) == 0x80,
      (ats[3] & 0xF0) != 0xF0 && (ats[3] & 0x0F) != 0x0F,
      (ats[4] & 0x01) == 0
    };
    return IntStream.range(0, right.length).filter(i -> !right[i]).boxed().toList();
  }

  private void asAtFirst(byte[] bytes) throws Exception {
    byte[] first = session.firstResetAnswer().bytes();
    checks.compare("reset-answer", first, bytes, new Words("reset answer", "复位应答"));
  }

  /** The number of historical bytes. */
  private void historicalLength(int count) throws Exception {
    ResetAnswer answer = session.resetAnswer();
    int actual = HistoricalBytes.of(answer).length;
    checks.that(
        "historical-bytes",
        actual == count,
        List.of(Words.counted(count, "historical byte", "个历史字节")),
        Words.counted(actual, "historical byte", "个历史字节"),
        new Words("reset answer", "复位应答"));
  }

  /** T6 to TD are those of the first reset of this case. */
  private void sameCardFactor() throws Exception {
    checks.compare(
        "card-factor",
        factor(session.firstResetAnswer()),
        factor(session.resetAnswer()),
        new Words("card factor, T6 to TD of the reset answer", "卡片因子（复位应答的T6至TD）"));
  }

  /** T1 to TD are those of the first reset of this case, whatever the side (TRN-088). */
  private void sameHistoricalBytes() throws Exception {
    checks.compare(
        "historical-bytes",
        HistoricalBytes.of(session.firstResetAnswer()),
        HistoricalBytes.of(session.resetAnswer()),
        new Words("historical bytes T1 to TD", "历史字节T1至TD"));
  }

  /** T8 and T9 are the first four digits of the item 01 (卡的识别码) in the last answer. */
  private void cityCodeOfItem() throws Exception {
    checks.compare(
        "city-code",
        itemPart(2, 4),
        historicalPart(7, 9),
        new Words("historical bytes T8 and T9, against item 01", "历史字节T8、T9与数据项01比较"));
  }

  /** TA to TD are bytes 9 to 12 of the item 01 (卡的识别码) in the last answer. */
  private void serialOfItem() throws Exception {
    checks.compare(
        "card-serial",
        itemPart(10, 14),
        historicalPart(9, 13),
        new Words("historical bytes TA to TD, against item 01", "历史字节TA至TD与数据项01比较"));
  }

  /** TA to TD are not those of the first reset of this case, which was another card's (TRN-049). */
  private void otherSerial() throws Exception {
    byte[] first = HistoricalBytes.of(session.firstResetAnswer());
    byte[] serial = historicalPart(9, 13);
    String other = Hex.of(Arrays.copyOfRange(first, Math.min(9, first.length), first.length));
    checks.that(
        "card-serial",
        serial.length == 4 && !other.equals(Hex.of(serial)),
        List.of(Words.of("other than %s", "%s以外的值", other)),
        Words.same(Hex.of(serial)),
        new Words("historical bytes TA to TD of another card", "另一张卡的历史字节TA至TD"));
  }

  private byte[] itemPart(int from, int to) throws NotReachedException {
    byte[] record = session.response().data();
    if (record.length != 18) {
      throw session.notReached(
          "item 01 was not read: %d bytes, %s".formatted(record.length, session.response().sw()),
          "未读到数据项01：%d字节，%s".formatted(record.length, session.response().sw()));
    }
    return Arrays.copyOfRange(record, from, to);
  }

  /**
   * Historical bytes against a declared parameter, for example a register number (T-PER-05).
   *
   * @param from T1 is 1, TA is 10
   * @param to last byte, inclusive
   */
  public void historicalParameter(int from, int to, Consulted parameter) throws Exception {
    String declared = session.product().value(parameter);
    checks.compare(
        "historical-bytes",
        Hex.bytes(declared),
        historicalPart(from - 1, to),
        Words.of(
            "historical bytes T%X to T%X, declared as %s",
            "历史字节T%X至T%X（声明为%s）", from, to, parameter.parameter()));
  }

  private byte[] historicalPart(int from, int to) throws TerminalException {
    byte[] historical = HistoricalBytes.of(session.resetAnswer());
    return historical.length < to ? new byte[0] : Arrays.copyOfRange(historical, from, to);
  }

  private static byte[] factor(ResetAnswer answer) {
    byte[] historical = HistoricalBytes.of(answer);
    return historical.length < 8
        ? new byte[0]
        : Arrays.copyOfRange(historical, historical.length - 8, historical.length);
  }

  /**
   * @param wrong indices of the bytes that break the rule, where it is broken
   */
  private void that(boolean ok, List<Integer> wrong, String en, String zh) throws Exception {
    int last = session.lastExchange();
    checks.that(
        "reset-answer",
        ok,
        List.of(new Words(en, zh)),
        Words.same(Hex.of(session.resetAnswer().bytes())),
        wrong,
        last == 0 ? List.of() : List.of(last),
        ok ? new Words("reset answer", "复位应答") : what(wrong));
  }

  /** The reset answer with the bytes that break the rule, counted from TS as 1. */
  private Words what(List<Integer> wrong) throws TerminalException {
    byte[] bytes = session.resetAnswer().bytes();
    if (bytes.length == 0) {
      return new Words("no reset answer", "无复位应答");
    }
    List<Integer> there = wrong.stream().filter(i -> i < bytes.length).toList();
    if (there.isEmpty() || there.size() > MOST_TOLD) {
      return new Words("reset answer", "复位应答");
    }
    return Words.of(
        "reset answer, %s",
        "复位应答，%s",
        new Words(
            there.stream()
                .map(i -> "byte %d is %s".formatted(i + 1, Hex.of(bytes[i] & 0xFF)))
                .collect(Collectors.joining(", ")),
            there.stream()
                .map(i -> "第%d字节为%s".formatted(i + 1, Hex.of(bytes[i] & 0xFF)))
                .collect(Collectors.joining("，"))));
  }

  /** Where these interface characters stand; they follow TS and T0 in the order sent. */
  private static List<Integer> places(Atr atr, String... characters) {
    List<String> sent = List.copyOf(atr.interfaceCharacters().keySet());
    return Arrays.stream(characters).filter(sent::contains).map(c -> 2 + sent.indexOf(c)).toList();
  }

  private static List<Integer> surplus(byte[] bytes, Atr atr) {
    return IntStream.range(bytes.length - Math.max(0, atr.surplus()), bytes.length)
        .boxed()
        .toList();
  }

  private static boolean tabledT0(byte[] bytes) {
    return bytes.length > 1 && Set.of(6, 2, 7, 3, 9, 13, 12, 8).contains((bytes[1] & 0xFF) >> 4);
  }

  private static int value(Atr atr, String character, int absent) {
    return atr.interfaceCharacters().getOrDefault(character, absent);
  }

  private static boolean absent(Atr atr, String... characters) {
    return Arrays.stream(characters).noneMatch(atr.interfaceCharacters()::containsKey);
  }

  private static boolean td(Atr atr) {
    Map<String, Integer> characters = atr.interfaceCharacters();
    return !characters.containsKey("TD1")
        || (characters.get("TD1") == 0x80 && value(atr, "TD2", -1) == 0x1F);
  }

  private static boolean ta3(Atr atr) {
    int ta3 = value(atr, "TA3", 0x01);
    return (ta3 & 0x3F) >= 1 && (ta3 & 0x3F) <= 3;
  }

  private static boolean tck(byte[] bytes, Atr atr) {
    boolean announced =
        atr.interfaceCharacters().entrySet().stream()
            .anyMatch(e -> e.getKey().startsWith("TD") && (e.getValue() & 0x0F) == 15);
    if (!announced) {
      return atr.surplus() == 0;
    }
    int xor = 0;
    for (int i = 1; i < bytes.length; i++) {
      xor ^= bytes[i];
    }
    return atr.tck() >= 0 && atr.surplus() == 0 && (xor & 0xFF) == 0;
  }

  private static boolean ta1(Atr atr) {
    int ta1 = value(atr, "TA1", 0x11);
    return !RESERVED_FI.contains(ta1 >> 4) && !RESERVED_DI.contains(ta1 & 0x0F);
  }

  private static boolean shortForm(byte[] bytes) {
    return bytes.length == 17
        && (bytes[0] & 0xFF) == 0x3B
        && (bytes[1] & 0xFF) == 0x6D
        && bytes[2] == 0;
  }
}
