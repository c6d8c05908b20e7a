package jianka.reports.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jianka.reports.document.TestReport;
import jianka.reports.official.Item;
import jianka.reports.official.OfficialItems;
import jianka.reports.official.Part;
import jianka.reports.official.SourcePart;
import jianka.reports.text.Subjects;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.OfficialItem;
import jianka.reports.verdict.Summary;
import jianka.reports.verdict.Verdict;
import org.w3c.dom.Element;

/** The totals, by subject, by official item and by part of the card standard. */
final class ResultPages {

  private static final List<Verdict> WORST_FIRST =
      List.of(Verdict.FAIL, Verdict.ERROR, Verdict.INCONCLUSIVE, Verdict.REVIEW, Verdict.PASS);

  private final Blocks blocks;
  private final TestReport report;
  private final Campaign campaign;

  ResultPages(Blocks blocks, TestReport report) {
    this.blocks = blocks;
    this.report = report;
    this.campaign = report.campaign();
  }

  List<Element> content() {
    List<Element> page = new ArrayList<>();
    page.addAll(totals());
    page.add(blocks.el("h3", "", new Text("By subject", "按科目")));
    page.add(bySubject());
    page.add(blocks.el("h3", "", new Text("By item of LD/T 6001-2023", "按 LD/T 6001-2023 检测项目")));
    page.add(
        blocks.p(
            "small",
            "Names and clause numbers of the public contents pages. The criteria are those of the requirements in Annex A, not the text of the standard. Items marked * are of this project and not official.",
            "项目名称与条款号取自公开目录；判据为附录A所列要求，并非标准原文。标有 * 的项目为本项目自拟，非官方项目。"));
    OfficialItems.parts().forEach(part -> page.add(items(part)));
    unlisted().ifPresent(page::add);
    page.add(
        blocks.el(
            "h3",
            "",
            new Text(
                "By part of LD/T 32-2015 and LD/T 33-2015", "按 LD/T 32-2015、LD/T 33-2015 部分")));
    page.add(
        blocks.p(
            "small",
            "The final texts are not public; a rule belongs to the parts of the draft of 2011 that it names as its source. A rule may name several.",
            "正式文本未公开；规则按其注明来源的2011年征求意见稿部分归类，一条规则可属于多个部分。"));
    page.add(byPart());
    return page;
  }

  private List<Element> totals() {
    Summary summary = campaign.summary();
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Verdict verdict : WORST_FIRST) {
      counts.put(verdict.name(), summary.count(verdict));
    }
    counts.put("NOT_RUN", summary.notRun());
    List<Element> cells = new ArrayList<>();
    counts.forEach((label, count) -> cells.add(total(label, count)));
    cells.add(total("NOT_PERFORMED", summary.notPerformed()));
    cells.add(total("NOT_APPLICABLE", summary.notApplicable()));
    Text sum =
        new Text(
            "%d executed + %d not run = %d selected; besides, %d not performed for want of a person, %d not applicable. %d exchanges, %d bytes."
                .formatted(
                    summary.executed(),
                    summary.notRun(),
                    summary.selected(),
                    summary.notPerformed(),
                    summary.notApplicable(),
                    summary.exchanges(),
                    summary.bytes()),
            "已执行 %d + 未执行 %d = 选定 %d；另有人工未执行 %d、不适用 %d。指令交互 %d 次，%d 字节。"
                .formatted(
                    summary.executed(),
                    summary.notRun(),
                    summary.selected(),
                    summary.notPerformed(),
                    summary.notApplicable(),
                    summary.exchanges(),
                    summary.bytes()));
    List<Element> page = new ArrayList<>();
    page.add(blocks.bar(counts));
    page.add(blocks.el("table", "totals", blocks.el("tr", "", cells)));
    page.add(blocks.p("small", sum));
    campaign.remarks().forEach(remark -> page.add(blocks.p("remark", remark)));
    return page;
  }

  private Element total(String label, long count) {
    return blocks.el(
        "td",
        count == 0 ? "zero" : "",
        blocks.el("div", "count", count),
        blocks.el("div", "", blocks.badge(label)));
  }

  private Element bySubject() {
    Map<String, List<CaseResult>> subjects = new TreeMap<>();
    campaign
        .cases()
        .forEach(one -> subjects.computeIfAbsent(one.subject(), s -> new ArrayList<>()).add(one));
    List<Element> rows = new ArrayList<>();
    subjects.forEach(
        (subject, cases) -> {
          Map<String, Long> counts = counts(cases);
          rows.add(
              blocks.row(
                  Subjects.name(subject),
                  cases.size(),
                  counts.get("FAIL"),
                  counts.get("ERROR"),
                  counts.get("INCONCLUSIVE"),
                  counts.get("REVIEW"),
                  counts.get("PASS"),
                  counts.get("NOT_PERFORMED"),
                  counts.get("NOT_APPLICABLE"),
                  blocks.bar(counts)));
        });
    List<Text> columns = new ArrayList<>();
    columns.add(new Text("subject", "科目"));
    columns.add(new Text("cases", "用例"));
    WORST_FIRST.forEach(verdict -> columns.add(verdict.title()));
    columns.add(Blocks.word("NOT_PERFORMED"));
    columns.add(Blocks.word("NOT_APPLICABLE"));
    columns.add(new Text("share", "比例"));
    return blocks.table("counts subjects", columns, rows);
  }

  private static Map<String, Long> counts(List<CaseResult> cases) {
    Map<String, Long> counts = new LinkedHashMap<>();
    WORST_FIRST.forEach(verdict -> counts.put(verdict.name(), 0L));
    counts.put("NOT_PERFORMED", 0L);
    counts.put("NOT_APPLICABLE", 0L);
    cases.forEach(one -> counts.merge(one.label(), 1L, Long::sum));
    return counts;
  }

  private Element items(Part part) {
    Map<String, OfficialItem> tested = new TreeMap<>();
    campaign.items().forEach(item -> tested.put(item.id(), item));
    boolean touched = part.items().stream().anyMatch(item -> tested.containsKey(item.id()));
    List<Element> rows = new ArrayList<>();
    List<Item> without = new ArrayList<>();
    for (Item item : part.items()) {
      OfficialItem result = tested.get(item.id());
      if (result == null && !(touched && item.official())) {
        without.add(item);
      } else {
        rows.add(item(item, result));
      }
    }
    Element heading = blocks.el("h4", "", part.number(), " ", part.title());
    if (rows.isEmpty()) {
      return blocks.el("div", "", heading, blocks.p("soft", without(without)));
    }
    if (!without.isEmpty()) {
      rows.add(blocks.row("", without(without), "", blocks.badge("NOT_RUN"), 0));
    }
    return blocks.el("div", "", heading, itemTable(rows));
  }

  private static Text without(List<Item> items) {
    long official = items.stream().filter(Item::official).count();
    return new Text(
        "without a case: %d items, %d of them official".formatted(items.size(), official),
        "没有用例：%d 个项目，其中官方项目 %d 个".formatted(items.size(), official));
  }

  private Element itemTable(List<Element> rows) {
    return blocks.table(
        "items",
        List.of(
            new Text("clause", "条款"),
            new Text("item", "项目"),
            new Text("group", "类别"),
            new Text("verdict", "判定"),
            new Text("cases", "用例")),
        rows);
  }

  private Element item(Item item, @org.jspecify.annotations.Nullable OfficialItem result) {
    String label = result == null ? "NOT_RUN" : result.label();
    return blocks.row(
        item.official() ? item.clause() : "*",
        blocks.el(
            "span",
            "",
            blocks.el("span", "id", item.id()),
            " ",
            blocks.el("span", "soft", item.title())),
        item.group(),
        blocks.el(
            "span",
            "",
            blocks.badge(label),
            result != null && result.waived() ? blocks.el("div", "waived", Blocks.WAIVED) : null),
        result == null ? 0 : result.cases().size());
  }

  /** Items the cases name and no list knows. */
  private Optional<Element> unlisted() {
    List<Element> rows =
        campaign.items().stream()
            .filter(item -> OfficialItems.of(item.id()).part().isEmpty())
            .map(item -> item(OfficialItems.of(item.id()), item))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            blocks.el(
                "div", "", blocks.el("h4", "", new Text("Other items", "其他项目")), itemTable(rows)));
  }

  private Element byPart() {
    List<Element> rows = new ArrayList<>();
    for (SourcePart part : report.sources()) {
      Map<String, Long> counts = new LinkedHashMap<>();
      WORST_FIRST.forEach(verdict -> counts.put(verdict.name(), (long) part.count(verdict)));
      counts.put("NOT_APPLICABLE", (long) part.open());
      rows.add(
          blocks.row(
              part.number(),
              part.title(),
              part.requirements(),
              part.count(Verdict.FAIL),
              part.count(Verdict.ERROR) + part.count(Verdict.INCONCLUSIVE),
              part.count(Verdict.REVIEW),
              part.count(Verdict.PASS),
              part.open(),
              blocks.bar(counts)));
    }
    return blocks.table(
        "counts parts",
        List.of(
            new Text("standard", "标准"),
            new Text("part", "部分"),
            new Text("rules", "规则"),
            Verdict.FAIL.title(),
            new Text("error, inconclusive", "错误、无结论"),
            Verdict.REVIEW.title(),
            Verdict.PASS.title(),
            new Text("no verdict", "无判定"),
            new Text("share", "比例")),
        rows);
  }
}
