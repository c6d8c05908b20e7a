package jianka.reports.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jianka.reports.document.TestReport;
import jianka.reports.text.Text;
import jianka.reports.verdict.Verdict;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole report as a page for the printer: front page, contents, sections, annexes, end. */
final class Paper {

  /** A section with its place in the contents. */
  private record Section(String id, String number, Text title, List<Element> content) {}

  private final Sheet sheet;
  private final Blocks blocks;
  private final TestReport report;
  private final List<Section> sections = new ArrayList<>();

  private Paper(Sheet sheet, TestReport report) {
    this.sheet = sheet;
    this.blocks = new Blocks(sheet);
    this.report = report;
  }

  /**
   * @param folder the campaign folder, whose files the last annex lists
   */
  static Document of(TestReport report, Sheet sheet, Path folder) throws IOException {
    return new Paper(sheet, report).document(folder);
  }

  private Document document(Path folder) throws IOException {
    collect(folder);
    Element body = sheet.el("body", "", head(), foot());
    new FrontPage(blocks, report).content().forEach(body::appendChild);
    body.appendChild(contents());
    for (Section section : sections) {
      body.appendChild(heading(section));
      section.content().forEach(body::appendChild);
    }
    body.appendChild(
        sheet.el(
            "p", "end", "— ", new Text("End of the report", "报告结束"), " · ", report.number(), " —"));
    Document document = sheet.document();
    document.appendChild(sheet.el("html", "", headElement(), body));
    return document;
  }

  private void collect(Path folder) throws IOException {
    TestPages tests = new TestPages(blocks, report);
    EvidencePages evidence = new EvidencePages(blocks, report);
    CataloguePages catalogue = new CataloguePages(blocks, report);
    Annexes annexes = new Annexes(blocks, report);
    section("Items tested", "样品", tests.items());
    section("Tests", "检测", tests.tests());
    section("Method and decision rule", "方法与判定规则", tests.method());
    section("Results", "结果", new ResultPages(blocks, report).content());
    section("Failing cases", "不通过的用例", evidence.inFull(Verdict.FAIL));
    section("Cases for review", "待评审的用例", evidence.inFull(Verdict.REVIEW));
    section("Errors", "执行错误的用例", List.of(evidence.inBrief(Verdict.ERROR)));
    section("Inconclusive cases", "无结论的用例", List.of(evidence.inBrief(Verdict.INCONCLUSIVE)));
    section("Waivers", "豁免", annexes.waivers());
    section("Measurements and inspections", "测量与检查", annexes.testimonies());
    section("Not applicable by declaration", "按声明不适用", catalogue.notApplicable());
    section("Not performed", "未执行的内容", catalogue.notPerformed());
    section("Assumed parameters", "假定参数", catalogue.assumed());
    section("Opinions and interpretations", "意见和解释", annexes.opinions());
    annex("A", "Requirements with verdicts", "要求与判定", catalogue.requirements());
    annex("B", "Times of the commands", "命令时间", annexes.times());
    annex("C", "Records of this report", "报告的记录文件", annexes.files(folder));
  }

  private void section(String en, String zh, List<Element> content) {
    String number = String.valueOf(sections.size() + 1);
    sections.add(new Section("s" + number, number, new Text(en, zh), content));
  }

  private void annex(String letter, String en, String zh, List<Element> content) {
    Text number = new Text("Annex " + letter, "附录" + letter);
    sections.add(new Section("a" + letter, blocks.one(number), new Text(en, zh), content));
  }

  private Element heading(Section section) {
    Element heading =
        sheet.el(
            "h2",
            section.id().startsWith("a") ? "annex" : "",
            section.number(),
            "  ",
            section.title());
    heading.setAttribute("id", section.id());
    return heading;
  }

  private Element contents() {
    List<Element> rows = new ArrayList<>();
    for (Section section : sections) {
      Element link = sheet.el("a", "", section.number(), "  ", section.title());
      link.setAttribute("href", "#" + section.id());
      Element page = sheet.el("a", "page", "");
      page.setAttribute("href", "#" + section.id());
      rows.add(sheet.el("tr", "", sheet.el("td", "", link), sheet.el("td", "c2", page)));
    }
    return sheet.el(
        "div",
        "contents",
        sheet.el("h2", "", new Text("Contents", "目录")),
        sheet.el("table", "", rows));
  }

  private Element head() {
    return sheet.el(
        "div",
        "running head",
        sheet.el(
            "table",
            "",
            sheet.el(
                "tr",
                "",
                sheet.el("td", "", new Text("Test report", "检测报告"), " ", report.number()),
                sheet.el("td", "right", report.draft() ? new Text("DRAFT", "草稿") : ""))));
  }

  private Element foot() {
    Element page = sheet.el("span", "pageNumber", "");
    Element pages = sheet.el("span", "pageTotal", "");
    Object numbers =
        switch (sheet.language()) {
          case ZH -> List.of("第 ", page, " 页 共 ", pages, " 页");
          case EN -> List.of("page ", page, " of ", pages);
          case BOTH ->
              List.of(
                  "第 ",
                  page,
                  " 页 共 ",
                  pages,
                  " 页 · page ",
                  sheet.el("span", "pageNumber", ""),
                  " of ",
                  sheet.el("span", "pageTotal", ""));
        };
    return sheet.el(
        "div",
        "running foot",
        sheet.el(
            "table",
            "",
            sheet.el(
                "tr",
                "",
                sheet.el("td", "", new Text("Not an official certificate", "非官方证书")),
                sheet.el("td", "right", numbers))));
  }

  private Element headElement() throws IOException {
    Element title =
        sheet.el("title", "", sheet.one(new Text("Test report", "检测报告")) + " " + report.number());
    Element subject = sheet.el("meta", "");
    subject.setAttribute("name", "subject");
    subject.setAttribute(
        "content", sheet.printable(String.valueOf(report.campaign().product().get("name"))));
    Element author = sheet.el("meta", "");
    author.setAttribute("name", "author");
    author.setAttribute("content", sheet.printable(report.laboratory().laboratory().name()));
    List<Element> marks = new ArrayList<>();
    for (Section section : sections) {
      Element mark = sheet.el("bookmark", "");
      mark.setAttribute("name", section.number() + " " + sheet.one(section.title()));
      mark.setAttribute("href", "#" + section.id());
      marks.add(mark);
    }
    Element style = sheet.document().createElement("style");
    style.appendChild(sheet.document().createTextNode(css()));
    return sheet.el("head", "", title, subject, author, sheet.el("bookmarks", "", marks), style);
  }

  private static String css() throws IOException {
    try (InputStream in = Paper.class.getResourceAsStream("/jianka/reports/paper/paper.css")) {
      if (in == null) {
        throw new IOException("resource paper.css is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
