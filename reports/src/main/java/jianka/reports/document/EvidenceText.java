package jianka.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jianka.reports.text.BasisNames;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Event;
import jianka.reports.verdict.Exchange;
import jianka.reports.verdict.Finding;
import jianka.reports.verdict.Lost;
import jianka.reports.verdict.Reset;
import jianka.reports.verdict.Step;

/** The evidence of a case as plain text: violations with the exchanges they rest on (TST-108). */
public final class EvidenceText {

  private final boolean chinese;
  private final Language language;
  private final StringBuilder text = new StringBuilder();

  private EvidenceText(Language language) {
    this.language = language;
    this.chinese = language == Language.ZH;
  }

  /** Violations and the exchanges they rest on, in lines. */
  public static String of(CaseResult result, Language language) {
    EvidenceText evidence = new EvidenceText(language);
    Text reason = result.reason();
    if (reason != null && result.findings().noneMatch(f -> !f.ok() && f.text().equals(reason))) {
      evidence.line(reason.in(language));
    }
    result.attempts().forEach(attempt -> evidence.attempt(attempt, result.attempts().size() > 1));
    return evidence.text.toString();
  }

  private void attempt(Attempt attempt, boolean oneOfSeveral) {
    if (oneOfSeveral) {
      line(
          (chinese ? "第" + attempt.number() + "次执行：" : "attempt " + attempt.number() + ": ")
              + attempt.verdict());
    }
    for (Step step : attempt.steps()) {
      for (Finding finding : step.findings()) {
        if (!finding.ok()) {
          violation(attempt, step, finding);
        }
      }
    }
  }

  private void violation(Attempt attempt, Step step, Finding finding) {
    line("");
    line(
        finding.verdict()
            + " "
            + finding.check()
            + " "
            + String.join(" ", finding.requirements())
            + " ("
            + BasisNames.of(finding.basis()).in(language)
            + ")");
    if (!step.text().isEmpty()) {
      line((chinese ? "步骤：" : "step: ") + step.text().in(language));
    }
    line(finding.text().in(language));
    line((chinese ? "预期：" : "expected: ") + alternatives(finding));
    line((chinese ? "实际：" : "actual:   ") + finding.actual().in(language));
    List<Integer> diff = finding.diff();
    if (diff != null && !diff.isEmpty()) {
      line((chinese ? "不同的字节（自1计数）：" : "differing bytes, counted from 1: ") + ranges(diff));
    }
    attempt.cited(finding).forEach(this::event);
    line((chinese ? "日志序号：" : "journal seq: ") + finding.seq());
  }

  /** Places from 1, those in a row as first and last: "3, 5-8". */
  private static String ranges(List<Integer> diff) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < diff.size(); ) {
      int first = i;
      do {
        i++;
      } while (i < diff.size() && diff.get(i) == diff.get(i - 1) + 1);
      int from = diff.get(first) + 1;
      ranges.add(i - first == 1 ? String.valueOf(from) : from + "-" + (diff.get(i - 1) + 1));
    }
    return String.join(", ", ranges);
  }

  private String alternatives(Finding finding) {
    return finding.expected().stream()
        .map(one -> one.in(language))
        .collect(Collectors.joining(chinese ? " 或 " : " or "));
  }

  private void event(Event event) {
    if (event instanceof Exchange exchange) {
      line(
          "#"
              + exchange.n()
              + " "
              + exchange.title().in(language)
              + " "
              + exchange.note().in(language));
      line("  > " + exchange.command());
      line("  < " + exchange.response() + " " + exchange.meaning().in(language));
    } else if (event instanceof Lost lost) {
      line("#" + lost.n() + (lost.command().isEmpty() ? (chinese ? " 复位" : " reset") : ""));
      line("  > " + lost.command());
      line("  < " + (chinese ? "（无响应）" : "(no response) ") + lost.trouble().in(language));
    } else if (event instanceof Reset reset) {
      line("#" + reset.n() + (chinese ? " 复位" : " reset"));
      line("  < " + reset.answer());
    }
  }

  private void line(String line) {
    text.append(Visible.line(line.stripTrailing())).append('\n');
  }
}
