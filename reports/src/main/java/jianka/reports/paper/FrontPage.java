package jianka.reports.paper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jianka.reports.document.TestReport;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import org.w3c.dom.Element;

/** The first page: who tested what for whom, what came of it, and who answers for it. */
final class FrontPage {

  private final Blocks blocks;
  private final TestReport report;
  private final Laboratory laboratory;

  FrontPage(Blocks blocks, TestReport report) {
    this.blocks = blocks;
    this.report = report;
    this.laboratory = report.laboratory();
  }

  List<Element> content() {
    List<Element> page = new ArrayList<>();
    page.add(
        blocks.el(
            "p", "maker", new Text("Social security card · conformity test", "社会保障卡 · 符合性检测")));
    page.add(blocks.el("h1", "", new Text("Test report", "检测报告")));
    page.add(blocks.el("p", "no", new Text("No.", "编号"), " ", report.number()));
    if (report.draft()) {
      page.add(draft());
    }
    page.add(statement());
    page.add(parties());
    page.add(signatures());
    page.add(notices());
    return page;
  }

  private Element draft() {
    List<String> names = report.missing().stream().map(blocks::one).toList();
    String separator = blocks.language() == PaperLanguage.EN ? ", " : "、";
    return blocks.el(
        "div",
        "draft",
        blocks.el("b", "", new Text("Draft, not for issue.", "草稿，不得签发。")),
        " ",
        new Text("Not stated:", "未填写："),
        " ",
        String.join(separator, names));
  }

  private Element statement() {
    Campaign campaign = report.campaign();
    List<Element> grounds =
        campaign.grounds().stream().map(ground -> blocks.el("li", "", ground)).toList();
    return blocks.el(
        "div",
        "statement " + campaign.summary().conformity().code(),
        blocks.el("div", "label", new Text("Statement of conformity", "符合性结论")),
        blocks.el("div", "word", campaign.summary().conformity().title()),
        blocks.el("ul", "", grounds),
        blocks.p(
            "small",
            "Covers the results of this report against the requirements of Annex A; rule: section 3.",
            "本结论针对本报告所列结果，依据附录A所列要求，判定规则见第3章。"));
  }

  private Element parties() {
    Laboratory.Party house = laboratory.laboratory();
    Laboratory.Party customer = laboratory.customer();
    List<Element> rows = new ArrayList<>();
    rows.add(blocks.must("Laboratory", "实验室", house.name()));
    rows.add(blocks.must("Address", "地址", house.address()));
    rows.add(blocks.may("Contact", "联系方式", house.contact()));
    rows.add(blocks.may("Accreditation", "认可编号", house.accreditation()));
    rows.add(blocks.must("Customer", "客户", customer.name()));
    rows.add(blocks.must("Customer: address", "客户地址", customer.address()));
    rows.add(blocks.must("Customer: contact", "客户联系方式", customer.contact()));
    rows.add(blocks.must("Product", "产品", report.campaign().product().get("name")));
    rows.add(blocks.must("Samples", "样品", samples()));
    rows.add(blocks.must("Dates of the tests", "检测日期", dates()));
    rows.add(blocks.must("Date of issue", "签发日期", laboratory.report().issued()));
    rows.add(blocks.may("Amends report", "修改自报告", amended()));
    return blocks.fields(rows);
  }

  private String samples() {
    return String.join(", ", laboratory.samples().stream().map(Laboratory.Sample::id).toList());
  }

  /** The stated days, or those of the journal (UTC). */
  private String dates() {
    java.time.Instant started = report.campaign().run().started();
    LocalDate from = laboratory.tests().from();
    LocalDate to = laboratory.tests().to();
    LocalDate first = from == null ? LocalDate.ofInstant(started, ZoneOffset.UTC) : from;
    LocalDate last =
        to == null
            ? LocalDate.ofInstant(
                started.plusMillis(report.campaign().run().millis()), ZoneOffset.UTC)
            : to;
    return first.equals(last) ? first.toString() : first + " – " + last;
  }

  private Object amended() {
    Laboratory.Identity identity = laboratory.report();
    return identity.replaces().isEmpty() ? "" : List.of(identity.replaces(), identity.because());
  }

  private Element signatures() {
    return blocks.el(
        "table",
        "signatures",
        blocks.el(
            "tr",
            "",
            signature(new Text("Tested by", "检测"), laboratory.tested()),
            signature(new Text("Reviewed by", "审核"), laboratory.reviewed()),
            signature(new Text("Authorised by", "批准"), laboratory.authorised())));
  }

  private Element signature(Text role, Laboratory.Person person) {
    LocalDate date = person.date();
    return blocks.el(
        "td",
        "",
        blocks.el("div", "role", role),
        blocks.el("div", "line", " "),
        person.name().isEmpty()
            ? blocks.el("div", "unstated", Blocks.NOT_STATED)
            : blocks.el("div", "", person.name()),
        blocks.el("div", "small", person.function()),
        blocks.el(
            "div", "small", new Text("Date:", "日期："), " ", date == null ? "" : date.toString()));
  }

  private Element notices() {
    return blocks.el(
        "div",
        "notices",
        blocks.p(
            "",
            "The results relate only to the items tested. This report may be copied only in full without the written approval of the laboratory.",
            "结果仅对所测样品有效。未经实验室书面批准，不得部分复制本报告。"),
        blocks.p(
            "",
            "This report is not an approval of the ministry or of its testing bodies and does not state conformity with LD/T 6001, whose criteria are not public.",
            "本报告不代表主管部门或其检测机构的批准或认可；LD/T 6001 的判据未公开，本报告不声明符合该标准。"));
  }
}
