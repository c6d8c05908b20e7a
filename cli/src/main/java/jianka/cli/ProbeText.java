package jianka.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jianka.bench.apdu.Hex;
import jianka.bench.probe.KnownName;
import jianka.bench.probe.ProbedCard;
import jianka.bench.session.Atr;
import jianka.bench.terminal.CardInterface;
import jianka.reports.text.Language;

/** What a look at a card found, for a person. */
final class ProbeText {

  private static final Charset GBK = Charset.forName("GBK");
  private static final String CARD_NUMBER = "07";
  private static final Map<String, String> ALGORITHMS =
      Map.of("01", "DES/3DES", "02", "SSF33", "03", "SM4");

  private final ProbedCard card;
  private final boolean unmasked;
  private final boolean chinese;
  private final StringBuilder text = new StringBuilder();

  private ProbeText(ProbedCard card, boolean unmasked, Language language) {
    this.card = card;
    this.unmasked = unmasked;
    chinese = language == Language.ZH;
  }

  static String of(String terminal, ProbedCard card, boolean unmasked, Language language) {
    ProbeText probe = new ProbeText(card, unmasked, language);
    probe.line("terminal", "终端", terminal);
    probe.resetAnswer();
    probe.environment();
    probe.names();
    probe.directory();
    probe.issuerData();
    probe.line(
        "sent",
        "发送",
        probe.say(
            card.exchanges().size() + " commands: SELECT, READ RECORD, GET RESPONSE alone",
            card.exchanges().size() + "条命令，仅限选择、读记录、取响应"));
    return probe.text.toString();
  }

  private void resetAnswer() {
    boolean contact = card.side() == CardInterface.CONTACT;
    String made = card.answer().synthetic() ? say(" (made up by the reader)", "（由读写器构造）") : "";
    line(
        contact ? "ATR" : "ATS",
        contact ? "ATR" : "ATS",
        Hex.of(card.answer().bytes())
            + say(contact ? ", contact" : ", contactless", contact ? "，接触" : "，非接触")
            + made);
    if (contact) {
      Atr atr = Atr.parse(card.answer().bytes());
      String characters =
          atr.interfaceCharacters().entrySet().stream()
              .map(each -> each.getKey() + " " + Hex.of(each.getValue()))
              .collect(Collectors.joining(", "));
      line(
          "",
          "",
          characters
              + (characters.isEmpty() ? "" : "; ")
              + "T="
              + atr.protocols().stream().map(String::valueOf).collect(Collectors.joining(", T="))
              + (atr.complete() ? "" : say("; incomplete", "；不完整")));
    }
    if (card.historical().length == 13) {
      line(
          "historical",
          "历史字节",
          say(
                  "chip provider %s, system %s, card maker %s, city %s, serial %s",
                  "芯片提供方%s，系统%s，卡片制造方%s，发卡地区%s，序列号%s")
              .formatted(
                  card.chipProvider(),
                  card.system(),
                  card.cardMaker(),
                  card.city(),
                  card.serial()));
    } else {
      line("historical", "历史字节", Hex.of(card.historical()) + say(", not 13 bytes", "，不是13字节"));
    }
  }

  private void environment() {
    String algorithm = card.algorithm();
    line(
        "algorithm",
        "算法",
        algorithm.isEmpty()
            ? say("not announced in the FCI of SSSE", "SSSE的FCI未声明")
            : algorithm + " " + ALGORITHMS.getOrDefault(algorithm, say("unknown", "未知")));
    String version = card.version();
    line(
        "version",
        "规范版本",
        version.isEmpty()
            ? say("item 03 of EF05 says none", "EF05的03数据项未说明")
            : version + " (" + card.versionText() + ")");
  }

  private void names() {
    String heading = say("names", "应用");
    for (ProbedCard.Name name : card.names()) {
      String title =
          KnownName.of(name.name())
              .map(known -> " " + say(known.title().en(), known.title().zh()))
              .orElse("");
      line(
          heading,
          heading,
          "%-4s %s%s  %s".formatted(shown(name), name.status(), title, name.fci()).stripTrailing());
      heading = "";
    }
  }

  private static String shown(ProbedCard.Name name) {
    return name.id().equals(name.name()) ? "-" : name.id();
  }

  private void directory() {
    String heading = say("directory", "目录文件");
    String sfi = card.directorySfi();
    if (sfi.isEmpty()) {
      line(heading, heading, say("not announced", "未声明"));
      return;
    }
    line(heading, heading, "SFI " + sfi + (card.directory().isEmpty() ? say(", empty", "，空") : ""));
    for (ProbedCard.Entry entry : card.directory()) {
      line("", "", entry.aid() + " " + entry.label());
    }
  }

  private void issuerData() {
    String heading = say("EF05", "EF05");
    for (ProbedCard.Item item : card.issuer()) {
      line(heading, heading, item.tag() + " " + value(item));
      heading = "";
    }
    if (card.issuer().isEmpty()) {
      line(heading, heading, say("not read, ", "未读出，") + card.issuerEnd());
    }
  }

  private String value(ProbedCard.Item item) {
    if (item.tag().equals(CARD_NUMBER) && !unmasked) {
      return masked(item.value());
    }
    boolean printable = List.of("02", "03", CARD_NUMBER).contains(item.tag());
    String meaning =
        printable ? " " + new String(Hex.bytes(item.value()), GBK).replace("\0", "") : "";
    return item.value() + meaning;
  }

  /** The first character of a card number says the kind of product; the rest is the holder's. */
  static String masked(String value) {
    int kept = Math.min(2, value.length());
    return value.substring(0, kept) + "2A".repeat((value.length() - kept) / 2);
  }

  private String say(String en, String zh) {
    return chinese ? zh : en;
  }

  private void line(String en, String zh, String content) {
    String heading = say(en, zh);
    // a Chinese character is two columns wide
    int width = heading.chars().map(c -> c < 0x80 ? 1 : 2).sum();
    text.append(heading).append(" ".repeat(Math.max(1, 12 - width))).append(content).append('\n');
  }
}
