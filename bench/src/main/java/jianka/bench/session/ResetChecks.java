package jianka.bench.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.apdu.Hex;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.Product;
import jianka.bench.profile.Words;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.TerminalException;

/** Checks of the answer to reset (transport rules, T-TRN-3 to T-TRN-5). */
public final class ResetChecks {

  private static final Set<Integer> RESERVED_FI = Set.of(7, 8, 14, 15);
  private static final Set<Integer> RESERVED_DI = Set.of(0, 7, 10, 11, 12, 13, 14, 15);

  private final CardSession session;
  private final Checks checks;

  public ResetChecks(CardSession session, Checks checks) {
    this.session = session;
    this.checks = checks;
  }

  /**
   * Checks one named rule of the answer to reset.
   *
   * @throws IllegalArgumentException when there is no rule of this name: a mistake in a scenario
   */
  public void conforms(String rule) throws Exception {
    byte[] bytes = session.resetAnswer().bytes();
    Atr atr = Atr.parse(bytes);
    switch (rule) {
      case "TS 3B" -> that(rule, bytes.length > 0 && (bytes[0] & 0xFF) == 0x3B, "TS = 3B");
      case "at most 32 characters after TS" ->
          that(rule, bytes.length <= 33, "at most 33 characters");
      case "T0 of table 3" ->
          that(rule, tabledT0(bytes), "high nibble of T0 6, 2, 7, 3, 9, D, C or 8");
      case "characters as announced" ->
          that(rule, atr.complete() && atr.surplus() == 0, "every announced character, no other");
      case "TB1 absent or 00" -> that(rule, value(atr, "TB1", 0) == 0, "TB1 = 00 or absent");
      case "TA2, TB2, TC2 absent" ->
          that(rule, absent(atr, "TA2", "TB2", "TC2"), "no TA2, TB2, TC2");
      case "TD1 absent or 80 with TD2 1F" ->
          that(rule, td(atr), "TD1 absent, or TD1 = 80 and TD2 = 1F");
      case "TA3 class and clock stop" -> that(rule, ta3(atr), "class bits 01, 02 or 03");
      case "TCK exactly with T=15" -> that(rule, tck(bytes, atr), "TCK only with T=15, XOR zero");
      case "only T=0" -> that(rule, atr.protocols().equals(List.of(0)), "T=0 only");
      case "TA1 not reserved" -> that(rule, ta1(atr), "no reserved Fi or Di");
      case "short form" -> that(rule, shortForm(bytes), "3B 6D 00 TC1 and 13 bytes, no TCK");
      case "as at first" -> asAtFirst(bytes);
      case "13 historical bytes" -> historicalLength(13);
      case "the card factor of the first reset" -> sameCardFactor();
      case "the historical bytes of the first reset" -> sameHistoricalBytes();
      case "T8 to T9 of the item read" -> cityCodeOfItem();
      case "TA to TD of the item read" -> serialOfItem();
      default -> ats(rule, bytes);
    }
  }

  private void ats(String rule, byte[] ats) throws Exception {
    Product product = session.product();
    switch (rule) {
      case "TL counts all bytes" ->
          that(rule, ats.length > 0 && (ats[0] & 0xFF) == ats.length, "TL = number of bytes");
      case "frame size as declared" -> {
        int fsci = Integer.parseInt(product.parameter(Consulted.FRAME_SIZE.parameter()).value());
        that(rule, ats.length > 1 && (ats[1] & 0x0F) == fsci, "FSCI %X".formatted(fsci));
      }
      case "TA1, TB1 and TC1 of table 6" -> {
        boolean slow = product.parameter(Consulted.BIT_RATE.parameter()).value().equals("106");
        that(
            rule,
            hasTableSix(ats, slow),
            "T0 7x, TA1 80, TB1 without reserved FWI, TC1 without NAD");
      }
      default -> throw new IllegalArgumentException("no rule of the reset answer is named " + rule);
    }
  }

  /** TA1 80 is 106 kbit/s only; FWI and SFGI 15 are reserved; bit 1 of TC1 announces NAD. */
  private static boolean hasTableSix(byte[] ats, boolean slow) {
    return ats.length > 5
        && (ats[1] & 0xF0) == 0x70
        && (!slow || (ats[2] & 0xFF) == 0x80)
        && (ats[3] & 0xF0) != 0xF0
        && (ats[3] & 0x0F) != 0x0F
        && (ats[4] & 0x01) == 0;
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
        List.of(count + " historical bytes"),
        actual + " in " + Hex.of(answer.bytes()),
        new Words("number of historical bytes", "历史字节数"));
  }

  /** T6 to TD are those of the first reset of this case. */
  private void sameCardFactor() throws Exception {
    checks.compare(
        "card-factor",
        factor(session.firstResetAnswer()),
        factor(session.resetAnswer()),
        new Words("T6 to TD of the reset answer", "复位应答的T6至TD"));
  }

  /** T1 to TD are those of the first reset of this case, whatever the side (TRN-088). */
  private void sameHistoricalBytes() throws Exception {
    checks.compare(
        "historical-bytes",
        HistoricalBytes.of(session.firstResetAnswer()),
        HistoricalBytes.of(session.resetAnswer()),
        new Words("T1 to TD of the reset answer", "复位应答的T1至TD"));
  }

  /** T8 and T9 are the first four digits of the item 01 (卡的识别码) in the last answer. */
  private void cityCodeOfItem() throws Exception {
    checks.compare(
        "city-code", itemPart(2, 4), historicalPart(7, 9), new Words("T8 and T9", "T8和T9"));
  }

  /** TA to TD are bytes 9 to 12 of the item 01 (卡的识别码) in the last answer. */
  private void serialOfItem() throws Exception {
    checks.compare(
        "card-serial", itemPart(10, 14), historicalPart(9, 13), new Words("TA to TD", "TA至TD"));
  }

  private byte[] itemPart(int from, int to) throws NotReachedException {
    byte[] record = session.response().data();
    if (record.length != 18) {
      throw session.notReached(
          "item 01 was not read: " + session.response(), "未读到01数据项：" + session.response());
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
        new Words(
            "T" + from + " to T" + to + ", " + parameter.parameter(),
            "T" + from + "至T" + to + "，" + parameter.parameter()));
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

  private void that(String rule, boolean ok, String expected) throws Exception {
    checks.that(
        "reset-answer",
        ok,
        List.of(expected),
        Hex.of(session.resetAnswer().bytes()),
        new Words("reset answer: " + rule, "复位应答：" + rule));
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
