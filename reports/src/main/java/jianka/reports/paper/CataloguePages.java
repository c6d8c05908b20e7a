package jianka.reports.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jianka.reports.document.TestReport;
import jianka.reports.text.BasisNames;
import jianka.reports.text.Subjects;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Parameter;
import jianka.reports.verdict.Requirement;
import jianka.reports.verdict.Verdict;
import org.w3c.dom.Element;

/** What was left out and why, what was assumed, and every requirement with its verdict. */
final class CataloguePages {

  private final Blocks blocks;
  private final Campaign campaign;
  private final Map<String, CaseResult> cases = new LinkedHashMap<>();

  CataloguePages(Blocks blocks, TestReport report) {
    this.blocks = blocks;
    this.campaign = report.campaign();
    campaign.cases().forEach(one -> cases.put(one.id(), one));
  }

  /** Cases that do not apply, by their reason (PRG-037). */
  List<Element> notApplicable() {
    Map<Text, List<CaseResult>> byReason = new LinkedHashMap<>();
    for (CaseResult one : campaign.cases()) {
      Text reason = one.reason();
      if (one.verdict().isEmpty() && !one.unperformed() && reason != null) {
        byReason.computeIfAbsent(reason, ignored -> new ArrayList<>()).add(one);
      }
    }
    if (byReason.isEmpty()) {
      return List.of(blocks.el("p", "", Blocks.NONE));
    }
    List<Element> rows = new ArrayList<>();
    byReason.forEach(
        (reason, own) ->
            rows.add(
                blocks.row(
                    reason,
                    own.size(),
                    String.join(
                        " ",
                        own.stream()
                            .flatMap(one -> one.requirements().stream())
                            .distinct()
                            .toList()))));
    return List.of(
        blocks.table(
            "reasons left-out",
            List.of(
                new Text("declaration that excludes them", "排除依据（声明）"),
                new Text("cases", "用例"),
                new Text("requirements concerned", "涉及的要求")),
            rows));
  }

  /** What needs a person who was not there, and rules of the catalogue without any case. */
  List<Element> notPerformed() {
    List<Element> rows = new ArrayList<>();
    for (CaseResult one : campaign.cases()) {
      if (one.unperformed()) {
        rows.add(
            blocks.row(
                lines(one.requirements()),
                one.title(),
                blocks.el("span", "id", one.id()),
                blocks.badge(one.label())));
      }
    }
    for (Requirement one : campaign.requirements()) {
      if (one.cases().isEmpty()) {
        rows.add(
            blocks.row(
                lines(one.ids()),
                one.title(),
                verification(one.verification()),
                blocks.badge(one.label())));
      }
    }
    if (rows.isEmpty()) {
      return List.of(blocks.el("p", "", Blocks.NONE));
    }
    return List.of(
        blocks.table(
            "guided",
            List.of(
                new Text("requirements", "要求"),
                new Text("title", "名称"),
                new Text("case or way of verification", "用例或验证方式"),
                new Text("state", "状态")),
            rows));
  }

  private static Text verification(String letters) {
    if (letters.contains("T")) {
      return new Text("test", "试验");
    }
    if (letters.contains("M")) {
      return new Text("measurement", "测量");
    }
    return letters.contains("I") ? new Text("inspection", "检查") : new Text("document", "文件");
  }

  List<Element> assumed() {
    List<Element> rows = new ArrayList<>();
    for (Parameter one : campaign.assumed()) {
      rows.add(blocks.row(blocks.el("span", "id", one.name()), one.value(), one.meaning()));
    }
    if (rows.isEmpty()) {
      return List.of(blocks.el("p", "", Blocks.NONE));
    }
    return List.of(
        blocks.p(
            "small",
            "Nobody stated these values; they are defaults. What contradicts them is a case for review, never a failure.",
            "以下取值未经声明，采用默认值；与之不符的结果列为待评审，不判不通过。"),
        blocks.table(
            "assumed",
            List.of(
                new Text("parameter", "参数"), new Text("value", "取值"), new Text("meaning", "含义")),
            rows));
  }

  /** Every rule of the catalogue by subject: requirement, basis, verdict and its cases. */
  List<Element> requirements() {
    Map<String, List<Requirement>> subjects = new TreeMap<>();
    campaign
        .requirements()
        .forEach(one -> subjects.computeIfAbsent(one.subject(), s -> new ArrayList<>()).add(one));
    List<Element> page = new ArrayList<>();
    page.add(
        blocks.p(
            "small",
            "T test, M measurement, I inspection, D document. Every case with its exchanges stands in result.json and report.html, which belong to this report (Annex C).",
            "T 试验，M 测量，I 检查，D 文件。各用例及其指令交互见 result.json 与 report.html，二者为本报告的组成部分（附录C）。"));
    subjects.forEach(
        (subject, own) -> {
          page.add(blocks.el("h3", "", Subjects.name(subject), " (" + own.size() + ")"));
          page.add(
              blocks.table(
                  "requirements",
                  List.of(
                      new Text("verdict", "判定"),
                      new Text("ids", "编号"),
                      new Text("requirement", "要求"),
                      new Text("source, basis", "来源、性质"),
                      new Text("cases", "用例")),
                  own.stream().map(this::requirement).toList()));
        });
    return page;
  }

  private Element requirement(Requirement one) {
    return blocks.row(
        blocks.el(
            "span",
            "",
            blocks.badge(one.label()),
            one.waived() ? blocks.el("div", "waived", Blocks.WAIVED) : null),
        lines(one.ids()),
        wording(one),
        blocks.el(
            "span", "", one.source(), " · ", BasisNames.of(one.basis()), " · ", one.verification()),
        result(one));
  }

  private List<Element> lines(List<String> ids) {
    return ids.stream().map(id -> blocks.el("div", "id", id)).toList();
  }

  private List<Element> wording(Requirement one) {
    List<Element> lines = new ArrayList<>();
    if (blocks.language() != PaperLanguage.ZH && !one.title().en().isEmpty()) {
      lines.add(blocks.el("div", "", one.title().en()));
    }
    String text = one.text().zh().isEmpty() ? one.title().zh() : one.text().zh();
    lines.add(blocks.el("div", blocks.language() == PaperLanguage.EN ? "soft" : "", text));
    return lines;
  }

  /** How many cases passed, and by name those that did not. */
  private List<Element> result(Requirement one) {
    int passed = 0;
    int excluded = 0;
    int unperformed = one.unperformed();
    List<Element> lines = new ArrayList<>();
    for (String id : one.cases()) {
      CaseResult result = cases.get(id);
      if (result == null || result.verdict().isEmpty()) {
        excluded += result != null && result.unperformed() ? 0 : 1;
      } else if (result.verdict().get() == Verdict.PASS) {
        passed++;
      } else if (lines.size() < 12) {
        lines.add(blocks.el("div", "id " + result.label() + "-text", id));
      }
    }
    int others = one.cases().size() - passed - excluded - unperformed - lines.size();
    if (others > 0) {
      lines.add(blocks.el("div", "", new Text("and " + others + " more", "另有 " + others + " 个")));
    }
    if (passed > 0) {
      lines.add(blocks.el("div", "", new Text(passed + " passed", passed + " 个通过")));
    }
    if (unperformed > 0) {
      lines.add(
          blocks.el("div", "", new Text(unperformed + " not performed", unperformed + " 个人工未执行")));
    }
    if (excluded > 0) {
      lines.add(blocks.el("div", "", new Text(excluded + " not applicable", excluded + " 个不适用")));
    }
    return lines;
  }
}
