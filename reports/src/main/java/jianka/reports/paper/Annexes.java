package jianka.reports.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianka.reports.document.CommandTime;
import jianka.reports.document.TestReport;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.text.Text;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Testimony;
import jianka.reports.verdict.Verdict;
import jianka.reports.verdict.Waiver;
import org.w3c.dom.Element;

/** Opinions, times of the commands, and the files the report belongs to. */
final class Annexes {

  /** Files of a campaign folder that carry the report; the manifest comes after all of them. */
  private static final List<String> FILES =
      List.of(
          "journal.jsonl",
          "result.json",
          "report.html",
          "junit.xml",
          "laboratory.json",
          "waivers.yaml");

  private final Blocks blocks;
  private final TestReport report;

  Annexes(Blocks blocks, TestReport report) {
    this.blocks = blocks;
    this.report = report;
  }

  List<Element> opinions() {
    List<Element> page = new ArrayList<>();
    for (Laboratory.Opinion opinion : report.laboratory().opinions()) {
      page.add(blocks.el("p", "", opinion.text()));
      page.add(
          blocks.el(
              "p",
              "small",
              opinion.author(),
              " · ",
              new Text("based on", "依据"),
              " ",
              opinion.basis()));
    }
    return page.isEmpty() ? List.of(blocks.el("p", "", Blocks.NONE)) : page;
  }

  /** Failures the programme owner lives with; the verdict stays (index of the base, 7). */
  List<Element> waivers() {
    List<Element> rows = new ArrayList<>();
    for (Waiver waiver : report.campaign().waivers()) {
      rows.add(
          blocks.row(
              blocks.el("span", "id", waiver.id()),
              waiver.reason(),
              waiver.who(),
              waiver.until(),
              waiver.product()));
    }
    if (rows.isEmpty()) {
      return List.of(blocks.el("p", "", Blocks.NONE));
    }
    return List.of(
        blocks.p(
            "small",
            "A waiver marks a failure and changes neither its verdict nor the statement of conformity.",
            "豁免仅作标记，不改变判定与符合性结论。"),
        blocks.table(
            "waivers",
            List.of(
                new Text("requirement or case", "要求或用例"),
                new Text("reason", "原因"),
                new Text("by", "批准人"),
                new Text("until", "有效期至"),
                new Text("product", "产品")),
            rows));
  }

  /** What persons measured, saw or read in guided cases (TST-006). */
  List<Element> testimonies() {
    List<Element> rows = new ArrayList<>();
    for (CaseResult one : report.campaign().cases()) {
      one.attempts().stream()
          .flatMap(attempt -> attempt.steps().stream())
          .flatMap(step -> step.events().stream())
          .filter(Testimony.class::isInstance)
          .map(Testimony.class::cast)
          .forEach(testimony -> rows.add(testimony(one, testimony)));
    }
    if (rows.isEmpty()) {
      return List.of(blocks.el("p", "", Blocks.NONE));
    }
    return List.of(
        blocks.p(
            "small",
            "Values with their units as they were entered. No uncertainty is stated with them.",
            "测量值及单位按录入内容列出，未附测量不确定度。"),
        blocks.table(
            "testimonies",
            List.of(
                new Text("case", "用例"),
                new Text("confirmed", "确认内容"),
                new Text("value", "测量值"),
                new Text("instrument, sample", "仪器、样品"),
                new Text("answer", "结果"),
                new Text("who, when", "人员、时间")),
            rows));
  }

  private Element testimony(CaseResult one, Testimony testimony) {
    Map<String, String> details = testimony.details();
    String things =
        Stream.of("instrument", "calibration", "sample", "note")
            .map(name -> details.getOrDefault(name, ""))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return blocks.row(
        blocks.el("span", "id", one.id()),
        testimony.confirmation().isEmpty() ? one.title() : testimony.confirmation(),
        details.getOrDefault("value", "–"),
        things.isEmpty() ? "–" : things,
        answer(testimony.answer()),
        testimony.who() + ", " + testimony.when());
  }

  private static Text answer(String answer) {
    return switch (answer) {
      case "pass" -> Verdict.PASS.title();
      case "fail" -> Verdict.FAIL.title();
      case "inconclusive" -> Verdict.INCONCLUSIVE.title();
      default -> Text.same(answer);
    };
  }

  List<Element> times() {
    List<Element> rows = new ArrayList<>();
    long longest = Math.max(1, report.times().stream().mapToLong(CommandTime::p95).max().orElse(1));
    for (CommandTime time : report.times()) {
      rows.add(
          blocks.row(
              time.name().isEmpty() ? "–" : time.name(),
              time.count(),
              millis(time.min()),
              millis(time.median()),
              millis(time.p95()),
              millis(time.max()),
              bar(time, longest)));
    }
    if (rows.isEmpty()) {
      return List.of(blocks.el("p", "", Blocks.NONE));
    }
    return List.of(
        blocks.p(
            "small",
            "Milliseconds from command to response as the harness saw them, reader and driver included. Bar: median and 95th percentile.",
            "检测工具所见命令至响应的毫秒数，含读写器与驱动。条形：中位数与第95百分位。"),
        blocks.table(
            "times",
            List.of(
                new Text("command", "命令"),
                new Text("count", "次数"),
                new Text("minimum", "最小"),
                new Text("median", "中位数"),
                new Text("95 %", "95%"),
                new Text("maximum", "最大"),
                new Text(" ", " ")),
            rows));
  }

  private Element bar(CommandTime time, long longest) {
    Element median = blocks.el("td", "part median", " ");
    Element rest = blocks.el("td", "part p95", " ");
    Element empty = blocks.el("td", "part empty", " ");
    long first = Math.max(1, 100 * time.median() / longest);
    long second = Math.max(1, 100 * (time.p95() - time.median()) / longest);
    median.setAttribute("style", "width: " + first + "%");
    rest.setAttribute("style", "width: " + second + "%");
    empty.setAttribute("style", "width: " + Math.max(0, 100 - first - second) + "%");
    return blocks.el("table", "bar", blocks.el("tr", "", median, rest, empty));
  }

  private static String millis(long micros) {
    return String.format(Locale.ROOT, micros < 10_000 ? "%.2f" : "%.1f", micros / 1000.0);
  }

  /** The files of the folder as they are now; the PDF is written after them. */
  List<Element> files(Path folder) throws IOException {
    List<Element> rows = new ArrayList<>();
    for (String name : FILES) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        rows.add(
            blocks.row(name, Files.size(file), blocks.el("span", "hex", TestReport.sha256(file))));
      }
    }
    return List.of(
        blocks.p(
            "small",
            "manifest.json lists the same files and this one with SM3 and SHA-256; jianka verify checks them.",
            "manifest.json 以 SM3 与 SHA-256 列出上述文件及本文件，可用 jianka verify 核对。"),
        blocks.table(
            "files",
            List.of(new Text("file", "文件"), new Text("bytes", "字节"), Text.same("SHA-256")),
            rows));
  }
}
