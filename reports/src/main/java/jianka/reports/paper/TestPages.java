package jianka.reports.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jianka.reports.document.TestReport;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Run;
import jianka.reports.verdict.TerminalInfo;
import org.w3c.dom.Element;

/** Items tested, how and with what they were tested, and by which rule they were judged. */
final class TestPages {

  /** Fields of the product that stand elsewhere or say nothing to a reader. */
  private static final List<String> ELSEWHERE = List.of("name", "reference");

  private static final Map<String, Text> FIELDS =
      Map.of(
          "supplier", new Text("supplier", "供应商"),
          "profile", new Text("profile", "卡型配置"),
          "version", new Text("version", "版本"),
          "algorithm", new Text("algorithm", "算法"),
          "sample", new Text("sample", "样卡"));

  private final Blocks blocks;
  private final TestReport report;
  private final Campaign campaign;
  private final Laboratory laboratory;

  TestPages(Blocks blocks, TestReport report) {
    this.blocks = blocks;
    this.report = report;
    this.campaign = report.campaign();
    this.laboratory = report.laboratory();
  }

  List<Element> items() {
    List<Element> product = new ArrayList<>();
    product.add(blocks.must("Name", "名称", campaign.product().get("name")));
    campaign
        .product()
        .forEach(
            (name, value) -> {
              if (!ELSEWHERE.contains(name)) {
                Text label = FIELDS.getOrDefault(name, Text.same(name));
                product.add(blocks.must(label.en(), label.zh(), String.valueOf(value)));
              }
            });
    return List.of(
        blocks.fields(product),
        blocks.p(
            "small",
            "Stated by the customer; the laboratory is not responsible for it. It can affect the validity of the results.",
            "以上为客户提供的信息，实验室不对其负责；该信息可能影响结果的有效性。"),
        blocks.el("h3", "", new Text("Samples", "样品")),
        samples());
  }

  private Element samples() {
    if (laboratory.samples().isEmpty()) {
      return blocks.el("p", "unstated", Blocks.NOT_STATED);
    }
    List<Element> rows = new ArrayList<>();
    for (Laboratory.Sample sample : laboratory.samples()) {
      rows.add(
          blocks.row(
              sample.id(),
              sample.serial().isEmpty() ? Blocks.NONE : Masked.serial(sample.serial(), reference()),
              sample.received() == null ? Blocks.NOT_STATED : sample.received(),
              sample.condition().isEmpty() ? Blocks.NOT_STATED : sample.condition()));
    }
    return blocks.table(
        "samples",
        List.of(
            new Text("mark", "标识"),
            new Text("serial (end)", "序列号（末位）"),
            new Text("received", "接收日期"),
            new Text("condition at receipt", "接收状态")),
        rows);
  }

  private boolean reference() {
    return Boolean.TRUE.equals(campaign.product().get("reference"));
  }

  List<Element> tests() {
    Laboratory.Tests tests = laboratory.tests();
    Laboratory.Sampling sampling = laboratory.sampling();
    Run run = campaign.run();
    List<Element> rows = new ArrayList<>();
    rows.add(
        blocks.must(
            "Place of the tests",
            "检测地点",
            tests.place().isEmpty() ? laboratory.laboratory().address() : tests.place()));
    rows.add(blocks.must("Environment", "环境条件", tests.environment()));
    rows.add(blocks.may("Special conditions", "特殊条件", tests.conditions()));
    rows.add(
        blocks.may(
            "Sampling",
            "抽样",
            stated(
                sampling.plan(),
                sampling.by(),
                sampling.date() == null ? "" : sampling.date().toString(),
                sampling.place(),
                sampling.conditions())));
    rows.add(blocks.must("Run", "运行", run.started() + ", " + seconds(run.millis()) + " s"));
    rows.add(
        blocks.must(
            "Samples and order",
            "样卡与次序",
            new Text(
                "card between cases: "
                    + run.isolation()
                    + ", seed "
                    + run.seed()
                    + ", in parallel: "
                    + run.jobs(),
                "用例间的卡：" + isolation(run) + "，随机种子 " + run.seed() + "，并行数 " + run.jobs())));
    rows.add(blocks.must("Test tool", "检测工具", plain(campaign.tool().values())));
    rows.add(blocks.must("Host", "运行环境", plain(campaign.host().values())));
    return List.of(
        blocks.fields(rows),
        blocks.el("h3", "", new Text("Readers and cards", "读写器与卡")),
        terminals(),
        blocks.el("h3", "", new Text("Equipment", "设备")),
        equipment());
  }

  private static String isolation(Run run) {
    return switch (run.isolation()) {
      case "shared" -> "共用";
      case "fresh" -> "每个用例换新";
      default -> run.isolation();
    };
  }

  private Element terminals() {
    if (campaign.terminals().isEmpty()) {
      return blocks.el("p", "", Blocks.NONE);
    }
    List<Element> rows = new ArrayList<>();
    for (TerminalInfo terminal : campaign.terminals()) {
      rows.add(
          blocks.row(
              terminal.uri(),
              terminal.name(),
              side(terminal.cardInterface()),
              blocks.el("span", "hex", Masked.answer(terminal.answer(), reference()))));
    }
    return blocks.table(
        "terminals",
        List.of(
            new Text("address", "地址"),
            new Text("name", "名称"),
            new Text("interface", "界面"),
            new Text("answer to reset", "复位应答")),
        rows);
  }

  private static Text side(String cardInterface) {
    return switch (cardInterface) {
      case "contact" -> new Text("contact", "接触式");
      case "contactless" -> new Text("contactless", "非接触式");
      default -> Text.same(cardInterface);
    };
  }

  private Element equipment() {
    if (laboratory.equipment().isEmpty()) {
      return blocks.el("p", "", Blocks.NONE);
    }
    List<Element> rows = new ArrayList<>();
    for (Laboratory.Equipment one : laboratory.equipment()) {
      rows.add(
          blocks.row(
              one.name(), one.serial(), one.calibrated() == null ? Blocks.NONE : one.calibrated()));
    }
    return blocks.table(
        "equipment",
        List.of(
            new Text("equipment", "设备"),
            new Text("serial number", "编号"),
            new Text("calibrated until", "校准有效期至")),
        rows);
  }

  List<Element> method() {
    Run run = campaign.run();
    List<Element> rows = new ArrayList<>();
    rows.add(
        blocks.must(
            "Method",
            "方法",
            new Text(
                "conformance suite of the test tool, "
                    + campaign.requirements().size()
                    + " rules, digest "
                    + report.catalogue(),
                "检测工具的符合性套件，" + campaign.requirements().size() + " 条规则，摘要 " + report.catalogue())));
    rows.add(
        blocks.must(
            "Requirement base",
            "要求来源",
            new Text(
                "public texts of LD/T 32-2015, LD/T 33-2015 and LD/T 6001-2023, their draft of 2011, file table V2.0, ISO/IEC; each rule names its source and basis (Annex A)",
                "LD/T 32-2015、LD/T 33-2015、LD/T 6001-2023 的公开内容及2011年征求意见稿、文件结构和数据项V2.0、ISO/IEC；每条规则注明来源与性质（附录A）")));
    rows.add(
        blocks.must(
            "Profile",
            "卡型配置",
            new Text(
                campaign.profile() + ", digest of the parameters " + report.parameters(),
                campaign.profile() + "，参数摘要 " + report.parameters())));
    rows.add(
        blocks.must(
            "Selection",
            "用例选择",
            run.selection() == null
                ? new Text("everything that applies", "全部适用用例")
                : run.selection()));
    rows.add(blocks.must("Decision rule", "判定规则", rule()));
    rows.add(blocks.may("Method: additions", "方法的增加", laboratory.method().additions()));
    rows.add(blocks.may("Method: deviations", "方法的偏离", laboratory.method().deviations()));
    rows.add(blocks.may("Method: exclusions", "方法的删减", laboratory.method().exclusions()));
    rows.add(blocks.may("External results", "外部提供者的结果", laboratory.external()));
    rows.add(
        blocks.must("Static review", "声明的静态审查", new Text("not performed by the tool", "检测工具未执行")));
    return List.of(blocks.fields(rows));
  }

  private Object rule() {
    Text own =
        new Text(
            "every applicable mandatory item must pass on every sample. One FAIL: does not conform. No FAIL but REVIEW, INCONCLUSIVE, ERROR or cases not run: not decided. Measured values are compared with the limit without guard band (simple acceptance).",
            "每个适用的强制项目须在所有样品上通过。有一项不通过即为不符合；无不通过但有待评审、无结论、执行错误或未执行者为未判定。测量值直接与限值比较，不设保护带（简单接受）。");
    return laboratory.decisionRule().isEmpty() ? own : laboratory.decisionRule();
  }

  private static List<String> stated(String... values) {
    return java.util.Arrays.stream(values).filter(value -> !value.isEmpty()).toList();
  }

  private static String plain(java.util.Collection<?> values) {
    return String.join(" ", values.stream().map(String::valueOf).toList());
  }

  static String seconds(long millis) {
    return String.format(java.util.Locale.ROOT, "%.1f", millis / 1000.0);
  }
}
