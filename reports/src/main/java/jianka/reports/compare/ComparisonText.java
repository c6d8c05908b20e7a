package jianka.reports.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Verdict;

/** A comparison for the console: what got worse first, then what else is different. */
public final class ComparisonText {

  /** Entries of one list; the page and the JSON file have all. */
  private static final int MOST = 30;

  /** Characters of a name, a value or a reason. */
  private static final int LONGEST = 160;

  private final Comparison comparison;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ComparisonText(Comparison comparison, Language language) {
    this.comparison = comparison;
    this.language = language;
  }

  /** The comparison in lines, free of control characters whatever the campaigns hold. */
  public static String of(Comparison comparison, Language language) {
    ComparisonText said = new ComparisonText(comparison, language);
    said.side("A", comparison.a());
    said.side("B", comparison.b());
    said.declared();
    for (CaseChange.Kind kind : CaseChange.Kind.values()) {
      said.cases(kind);
    }
    said.answers();
    said.timings();
    said.conclusion();
    return said.text.toString();
  }

  private void side(String name, Campaign campaign) {
    StringBuilder line = new StringBuilder(name).append("  ");
    line.append(brief(String.valueOf(campaign.product().getOrDefault("name", ""))));
    line.append("  ").append(campaign.run().started());
    for (Verdict verdict : Verdict.values()) {
      line.append(", ").append(verdict).append(' ').append(campaign.summary().count(verdict));
    }
    if (campaign.summary().waived() > 0) {
      line.append(word(" (waived ", "（其中已豁免 "));
      line.append(campaign.summary().waived()).append(word(")", "）"));
    }
    line(line.toString());
  }

  private void declared() {
    title(word("declared otherwise", "声明不同"), comparison.declared().size());
    list(
        comparison.declared(),
        difference ->
            line(
                "  "
                    + brief(difference.what().in(language))
                    + ": "
                    + orDash(difference.a())
                    + " → "
                    + orDash(difference.b())));
  }

  private void cases(CaseChange.Kind kind) {
    List<CaseChange> changes = comparison.cases(kind);
    title(kind.title().in(language), changes.size());
    list(changes, this::change);
  }

  private void change(CaseChange change) {
    Text reason = change.reason();
    line(
        "  "
            + CaseChange.word(change.a()).in(language)
            + " → "
            + CaseChange.word(change.b()).in(language)
            + "  "
            + brief(change.id())
            + (reason == null ? "" : "  " + brief(reason.in(language))));
  }

  private void answers() {
    AnswerChanges answers = comparison.answers();
    title(word("changed answers", "应答变化"), answers.changed().size());
    list(answers.changed(), this::answer);
    tally(
        word("differ by nature (randoms, cryptograms, MACs), not counted", "固有差异（随机数、密文、MAC），不计入"),
        answers.natural());
    tally(word("commands with other data", "数据不同的命令"), answers.commands());
    tally(word("exchanged in A only", "仅 A 有的交互"), answers.onlyA());
    tally(word("exchanged in B only", "仅 B 有的交互"), answers.onlyB());
  }

  private void answer(AnswerChange change) {
    int places = change.places().size();
    AnswerChange.Place first = change.places().get(0);
    line(
        "  "
            + brief(change.name().in(language))
            + (change.command().isEmpty() ? "" : "  " + brief(change.command()))
            + "  "
            + change.kind().title().in(language)
            + (change.bytes().isEmpty() ? "" : " " + AnswerText.ranges(change.bytes()))
            + word(", places: ", "，位置数：")
            + places);
    int start = AnswerText.start(change);
    line("    A " + Visible.line(AnswerText.of(change.a(), start)));
    line("    B " + Visible.line(AnswerText.of(change.b(), start)));
    line(
        "    "
            + brief(first.caseId())
            + word(" step ", " 步骤 ")
            + first.step()
            + " #"
            + first.n()
            + (places > 1 ? " …" : ""));
  }

  private void timings() {
    List<Timing> changed = comparison.timings().stream().filter(Timing::changed).toList();
    title(word("changed times (median)", "耗时变化（中位数）"), changed.size());
    list(
        changed,
        timing ->
            line(
                String.format(
                    Locale.ROOT,
                    "  %s: %.1f ms → %.1f ms (%s)",
                    brief(timing.name()),
                    timing.medianA() / 1000.0,
                    timing.medianB() / 1000.0,
                    timing.slower() ? word("slower", "变慢") : word("faster", "变快"))));
  }

  private void conclusion() {
    int regressions = comparison.cases(CaseChange.Kind.REGRESSION).size();
    line(
        word("cases judged in both: ", "双方均有判定的用例：")
            + comparison.common()
            + word(", answers compared: ", "，比较的应答：")
            + comparison.answers().compared()
            + word(", changed at places: ", "，变化位置：")
            + comparison.answers().places());
    line(
        regressions == 0
            ? word("no regression from A to B", "从 A 到 B 没有退步")
            : word("regressions from A to B: ", "从 A 到 B 的退步：") + regressions);
  }

  private void tally(String name, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      line(
          name
              + ": "
              + counts.entrySet().stream()
                  .limit(MOST)
                  .map(entry -> brief(entry.getKey()) + " " + entry.getValue())
                  .collect(Collectors.joining(", ")));
    }
  }

  private void title(String title, int entries) {
    if (entries > 0) {
      line(title + ": " + entries);
    }
  }

  private <T> void list(List<T> entries, java.util.function.Consumer<T> show) {
    entries.stream().limit(MOST).forEach(show);
    if (entries.size() > MOST) {
      line(
          word("  … and ", "  …… 另有 ")
              + (entries.size() - MOST)
              + word(" more (--html or --json has all)", " 项（--html 或 --json 含全部）"));
    }
  }

  private static String orDash(String value) {
    return value.isEmpty() ? "–" : brief(value);
  }

  private static String brief(String value) {
    return Visible.line(Visible.brief(value, LONGEST));
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void line(String line) {
    text.append(Visible.line(line)).append('\n');
  }
}
