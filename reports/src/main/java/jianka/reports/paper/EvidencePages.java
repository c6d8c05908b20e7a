package jianka.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jianka.reports.document.ByteComparison;
import jianka.reports.document.TestReport;
import jianka.reports.text.BasisNames;
import jianka.reports.text.Text;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Event;
import jianka.reports.verdict.Exchange;
import jianka.reports.verdict.Finding;
import jianka.reports.verdict.Lost;
import jianka.reports.verdict.Requirement;
import jianka.reports.verdict.Reset;
import jianka.reports.verdict.Step;
import jianka.reports.verdict.Verdict;
import org.w3c.dom.Element;

/** Cases that did not pass, with what was expected, what came, and where it stands (TST-108). */
final class EvidencePages {

  private static final Text NO_RESPONSE = new Text("no response", "无响应");
  private static final Text RESET = new Text("reset", "复位");

  private final Blocks blocks;
  private final Campaign campaign;
  private final Map<String, Requirement> requirements;

  EvidencePages(Blocks blocks, TestReport report) {
    this.blocks = blocks;
    this.campaign = report.campaign();
    this.requirements =
        campaign.requirements().stream()
            .flatMap(one -> one.ids().stream().map(id -> Map.entry(id, one)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
  }

  /** The cases of a verdict in full. */
  List<Element> inFull(Verdict verdict) {
    List<CaseResult> cases = campaign.cases(verdict);
    if (cases.isEmpty()) {
      return List.of(blocks.el("p", "", Blocks.NONE));
    }
    return cases.stream().map(this::one).toList();
  }

  /** The cases of a verdict with their reasons. */
  Element inBrief(Verdict verdict) {
    List<CaseResult> cases = campaign.cases(verdict);
    if (cases.isEmpty()) {
      return blocks.el("p", "", Blocks.NONE);
    }
    List<Element> rows = new ArrayList<>();
    for (CaseResult one : cases) {
      rows.add(
          blocks.row(
              blocks.el("span", "id", one.id()),
              String.join(" ", one.requirements()),
              one.title(),
              one.reason()));
    }
    return blocks.table(
        "reasons",
        List.of(
            new Text("case", "用例"),
            new Text("requirements", "要求"),
            new Text("title", "名称"),
            new Text("reason", "原因")),
        rows);
  }

  private Element one(CaseResult result) {
    List<Element> parts = new ArrayList<>();
    parts.add(
        blocks.el(
            "h4",
            "case",
            blocks.badge(result.label()),
            " ",
            result.waivers().isEmpty() ? null : blocks.el("span", "waived", result.waiverMark()),
            " ",
            blocks.el("span", "id", result.id()),
            " ",
            result.title()));
    parts.add(blocks.fields(about(result)));
    result.waivers().forEach(waiver -> parts.add(blocks.p("remark", waiver.text())));
    for (Attempt attempt : result.attempts()) {
      for (Step step : attempt.steps()) {
        for (Finding finding : step.findings()) {
          if (!finding.ok()) {
            parts.add(violation(attempt, step, finding));
          }
        }
      }
    }
    return blocks.el("div", "evidence", parts);
  }

  private List<Element> about(CaseResult result) {
    List<Element> rows = new ArrayList<>();
    for (String id : result.requirements()) {
      Requirement requirement = requirements.get(id);
      if (requirement != null && requirement.ids().get(0).equals(id)) {
        rows.add(
            blocks.must(
                "Requirement",
                "要求",
                blocks.el(
                    "span",
                    "",
                    blocks.el("span", "id", String.join(" ", requirement.ids())),
                    " ",
                    requirement.text().isEmpty() ? requirement.title() : requirement.text())));
        rows.add(
            blocks.must(
                "Source, basis",
                "来源、性质",
                blocks.el(
                    "span", "", requirement.source(), " · ", BasisNames.of(requirement.basis()))));
      }
    }
    rows.add(blocks.must("Terminal, sample", "终端、样卡", where(result)));
    if (!result.assumed().isEmpty()) {
      rows.add(blocks.must("Rests on assumed", "依据的假定参数", String.join(", ", result.assumed())));
    }
    return rows;
  }

  private static String where(CaseResult result) {
    return result.attempts().stream()
        .map(attempt -> attempt.terminal() + " · " + attempt.sample())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private Element violation(Attempt attempt, Step step, Finding finding) {
    List<Element> rows = new ArrayList<>();
    if (!step.text().isEmpty()) {
      rows.add(blocks.must("Step", "步骤", step.text()));
    }
    rows.add(blocks.may("Expected", "预期", expected(finding)));
    rows.add(blocks.may("Received", "实际", received(finding)));
    rows.add(
        blocks.must(
            "Evidence",
            "证据",
            new Text(
                "attempt %d, check %s, journal record %d"
                    .formatted(attempt.number(), finding.check(), finding.seq()),
                "第%d次执行，检查 %s，日志序号 %d"
                    .formatted(attempt.number(), finding.check(), finding.seq()))));
    List<Element> exchanges = attempt.cited(finding).map(this::event).toList();
    return blocks.el(
        "div",
        "violation",
        blocks.el("p", "said", blocks.badge(finding.verdict().name()), " ", finding.text()),
        blocks.fields(rows),
        exchanges);
  }

  private List<Element> expected(Finding finding) {
    return finding.expected().stream().map(value -> value(value, Set.of())).toList();
  }

  private List<Element> received(Finding finding) {
    return finding.actual().isEmpty()
        ? List.of()
        : List.of(value(finding.actual(), ByteComparison.differing(finding)));
  }

  private Element value(Text value, Set<Integer> marked) {
    return ByteComparison.isHex(value.en())
        ? blocks.hex(value.en(), marked)
        : blocks.el("span", "", value);
  }

  private Element event(Event event) {
    if (event instanceof Exchange exchange) {
      return exchange(exchange);
    }
    if (event instanceof Lost lost) {
      return line(lost.n(), lost.command(), NO_RESPONSE);
    }
    Reset reset = (Reset) event;
    return line(reset.n(), "", blocks.hex(reset.answer(), Set.of()));
  }

  /** A command without an answer, or a reset, which is no command. */
  private Element line(int n, String command, Object answer) {
    return blocks.el(
        "div",
        "exchange",
        blocks.el("div", "", blocks.el("b", "", "#" + n), " ", command.isEmpty() ? RESET : null),
        command.isEmpty()
            ? null
            : blocks.el(
                "div", "", blocks.el("span", "way", ">"), " ", blocks.hex(command, Set.of())),
        blocks.el("div", "", blocks.el("span", "way", "<"), " ", answer));
  }

  private Element exchange(Exchange exchange) {
    return blocks.el(
        "div",
        "exchange",
        blocks.el(
            "div",
            "",
            blocks.el("b", "", "#" + exchange.n() + " ", exchange.title()),
            " ",
            blocks.el("span", "soft", exchange.note())),
        blocks.el(
            "div",
            "",
            blocks.el("span", "way", ">"),
            " ",
            blocks.hex(exchange.command(), Set.of())),
        blocks.el(
            "div",
            "",
            blocks.el("span", "way", "<"),
            " ",
            blocks.hex(exchange.response(), Set.of()),
            " ",
            blocks.el("span", "soft", exchange.meaning())));
  }
}
