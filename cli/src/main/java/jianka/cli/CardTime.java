package jianka.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.LineTime;
import jianka.reports.text.Language;
import jianka.reports.text.Subjects;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Event;
import jianka.reports.verdict.Exchange;
import jianka.reports.verdict.Lost;
import jianka.reports.verdict.Reset;

/**
 * How long the cases of a campaign keep a real card busy, computed from the bytes ({@link
 * LineTime}).
 */
final class CardTime {

  private static final int SLOWEST = 10;

  private final Map<String, Long> cases = new LinkedHashMap<>();
  private final Map<String, Long> subjects = new TreeMap<>();
  private final boolean contact;

  private CardTime(Campaign campaign) {
    contact = campaign.terminals().stream().noneMatch(t -> t.cardInterface().equals("contactless"));
    for (CaseResult each : campaign.cases()) {
      long micros =
          each.attempts().stream()
              .flatMap(attempt -> attempt.steps().stream())
              .flatMap(step -> step.events().stream())
              .mapToLong(this::micros)
              .sum();
      if (micros > 0) {
        cases.put(each.id(), micros);
        subjects.merge(each.subject(), micros, Long::sum);
      }
    }
  }

  static CardTime of(Campaign campaign) {
    return new CardTime(campaign);
  }

  private long micros(Event event) {
    CardInterface side = contact ? CardInterface.CONTACT : CardInterface.CONTACTLESS;
    if (event instanceof Exchange exchange) {
      return LineTime.exchange(
          side, exchange.command().length() / 2, exchange.response().length() / 2);
    }
    if (event instanceof Lost lost) {
      return LineTime.exchange(side, lost.command().length() / 2, 0);
    }
    if (event instanceof Reset reset) {
      return LineTime.reset(side, reset.answer().length() / 2, LineTime.USUAL_BAUD);
    }
    return 0;
  }

  long micros() {
    return cases.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The time of each subject and of all. */
  void print(PrintWriter out, Language language) {
    boolean zh = language == Language.ZH;
    String line = contact ? "T=0, 9600 baud" : "ISO/IEC 14443, 106 kbit/s";
    out.println(
        (zh ? "卡上时间（按字节计算，" : "card time (computed from the bytes, ") + line + (zh ? "）：" : "):"));
    subjects.forEach(
        (subject, micros) ->
            out.printf("  %-16s %s%n", Subjects.name(subject).in(language), shown(micros)));
    out.printf("  %-16s %s%n", zh ? "合计" : "total", shown(micros()));
  }

  /** The slowest cases, slowest first. */
  void printSlowest(PrintWriter out, Language language) {
    out.println(language == Language.ZH ? "最慢的用例：" : "slowest cases:");
    List<Map.Entry<String, Long>> slowest =
        cases.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(SLOWEST)
            .toList();
    slowest.forEach(each -> out.printf("  %s  %s%n", shown(each.getValue()), each.getKey()));
  }

  private static String shown(long micros) {
    long tenths = (micros + 50_000) / 100_000;
    return String.format(
        Locale.ROOT, "%3d min %02d.%d s", tenths / 600, tenths / 10 % 60, tenths % 10);
  }
}
