package jianka.reports.console;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Finding;
import jianka.reports.verdict.Summary;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** The last lines of a run: what failed and why, what is open, where the report lies. */
public final class ConsoleSummary {

  private final Campaign campaign;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private ConsoleSummary(Campaign campaign, Language language) {
    this.campaign = campaign;
    this.language = language;
  }

  /**
   * The summary with a line feed after every line, free of control characters whatever names the
   * product has.
   *
   * @param folder the campaign folder the report lies in
   */
  public static String of(Campaign campaign, Language language, Path folder) {
    ConsoleSummary summary = new ConsoleSummary(campaign, language);
    summary.failures();
    summary.undecided();
    summary.counts();
    summary.conclusion(folder);
    return summary.text.toString();
  }

  private void failures() {
    for (CaseResult result : campaign.cases(Verdict.FAIL)) {
      Optional<Finding> finding =
          result.findings().filter(found -> found.verdict() == Verdict.FAIL).findFirst();
      String mark = result.waiverMark().in(language);
      line(
          "FAIL  "
              + (mark.isEmpty() ? "" : word("(", "（") + mark + word(") ", "）"))
              + result.id()
              + finding.map(this::violation).orElse("  " + said(result.reason())));
      result.waivers().forEach(waiver -> line("      " + waiver.text().in(language)));
    }
  }

  /** The sentence says what is wrong; the report has the bytes. */
  private String violation(Finding finding) {
    return "  "
        + String.join(" ", finding.requirements())
        + "  "
        + (finding.text().isEmpty() ? finding.check() : finding.text().in(language));
  }

  private void undecided() {
    for (Verdict verdict : List.of(Verdict.ERROR, Verdict.INCONCLUSIVE, Verdict.REVIEW)) {
      for (CaseResult result : campaign.cases(verdict)) {
        line(verdict + "  " + result.id() + "  " + said(result.reason()));
      }
    }
  }

  private void counts() {
    Summary summary = campaign.summary();
    StringBuilder counts = new StringBuilder();
    counts.append(word("cases: ", "用例：")).append(summary.selected());
    for (Verdict verdict : Verdict.values()) {
      counts.append(", ").append(verdict).append(' ').append(summary.count(verdict));
    }
    if (summary.waived() > 0) {
      counts.append(word(" (waived ", "（其中已豁免 "));
      counts.append(summary.waived()).append(word(")", "）"));
    }
    counts.append(word(", not run ", ", 未执行 ")).append(summary.notRun());
    counts.append(word("; not applicable ", "；不适用 ")).append(summary.notApplicable());
    if (summary.notPerformed() > 0) {
      counts.append(word("; not performed ", "；人工未执行 ")).append(summary.notPerformed());
    }
    line(counts.toString());
    line(
        word("exchanges: ", "指令数：")
            + summary.exchanges()
            + word(", bytes: ", "，字节数：")
            + summary.bytes()
            + word(", assumed parameters: ", "，假定参数：")
            + campaign.assumed().size());
  }

  private void conclusion(Path folder) {
    campaign.remarks().forEach(remark -> line(word("note: ", "注意：") + remark.in(language)));
    String grounds =
        String.join(word("; ", "；"), campaign.grounds().stream().map(g -> g.in(language)).toList());
    line(
        word("statement: ", "结论：")
            + campaign.summary().conformity().title().in(language)
            + word(" (", "（")
            + grounds
            + word(")", "）"));
    line(word("report: ", "报告：") + folder.resolve("report.html"));
  }

  private String said(@Nullable Text reason) {
    return reason == null ? "" : reason.in(language);
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void line(String line) {
    text.append(Visible.line(line)).append('\n');
  }
}
