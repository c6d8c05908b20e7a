package jianka.reports.compare;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jianka.reports.document.WholeFile;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as one page that needs nothing else: no script, and a policy that lets it load
 * nothing.
 */
public final class ComparisonPage {

  /** Places named of one changed answer; the JSON file has all. */
  private static final int MOST_PLACES = 200;

  private final Comparison comparison;
  private final Language language;
  private final Html html;

  private ComparisonPage(Comparison comparison, Language language, Writer out) {
    this.comparison = comparison;
    this.language = language;
    this.html = new Html(out);
  }

  public static void write(Comparison comparison, Language language, Path file) throws IOException {
    WholeFile.write(file, out -> new ComparisonPage(comparison, language, out).page());
  }

  private void page() throws IOException {
    String style = style();
    html.open("!doctype html").open("html lang=\"" + language.tag() + "\"").open("head");
    html.open("meta charset=\"utf-8\"");
    html.open(
        "meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none';"
            + " form-action 'none'; style-src '"
            + digest(style)
            + "'\"");
    html.open("meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"");
    String title = word("Two campaigns side by side", "两次检测对比");
    html.element("title", title);
    html.open("style").raw(style).close("style").close("head").open("body").open("main");
    html.element("h1", title);
    conclusion();
    sides();
    declared();
    for (CaseChange.Kind kind : CaseChange.Kind.values()) {
      cases(kind);
    }
    answers();
    timings();
    html.close("main").close("body").close("html");
  }

  private void conclusion() throws IOException {
    int regressions = comparison.cases(CaseChange.Kind.REGRESSION).size();
    html.element(
        regressions == 0 ? "p class=\"good\"" : "p class=\"bad\"",
        regressions == 0
            ? word("No regression from A to B.", "从 A 到 B 没有退步。")
            : word("Regressions from A to B: ", "从 A 到 B 的退步：") + regressions);
    html.element(
        "p",
        word("Cases judged in both: ", "双方均有判定的用例：")
            + comparison.common()
            + word("; answers compared: ", "；比较的应答：")
            + comparison.answers().compared()
            + word("; changed at places: ", "；变化位置：")
            + comparison.answers().places());
  }

  private void sides() throws IOException {
    Campaign a = comparison.a();
    Campaign b = comparison.b();
    table("sides", "", "A", "B");
    row(word("product", "产品"), product(a), product(b));
    row(word("begun", "开始"), a.run().started().toString(), b.run().started().toString());
    for (Verdict verdict : Verdict.values()) {
      row(
          verdict.name(),
          String.valueOf(a.summary().count(verdict)),
          String.valueOf(b.summary().count(verdict)));
    }
    row(
        word("of FAIL waived", "FAIL 中已豁免"),
        String.valueOf(a.summary().waived()),
        String.valueOf(b.summary().waived()));
    html.close("tbody").close("table");
  }

  private static String product(Campaign campaign) {
    return String.valueOf(campaign.product().getOrDefault("name", ""));
  }

  private void declared() throws IOException {
    if (comparison.declared().isEmpty()) {
      return;
    }
    heading(word("Declared otherwise", "声明不同"), comparison.declared().size());
    table("declared", "", "A", "B");
    for (Difference difference : comparison.declared()) {
      row(difference.what().in(language), orDash(difference.a()), orDash(difference.b()));
    }
    html.close("tbody").close("table");
  }

  private static String orDash(String value) {
    return value.isEmpty() ? "–" : value;
  }

  private void cases(CaseChange.Kind kind) throws IOException {
    List<CaseChange> changes = comparison.cases(kind);
    if (changes.isEmpty()) {
      return;
    }
    heading(kind.title().in(language), changes.size());
    table("cases", word("case", "用例"), "A", "B", word("reason", "原因"));
    for (CaseChange change : changes) {
      html.open("tr").open("th scope=\"row\"").text(change.id());
      html.element("small", change.title().in(language)).close("th");
      verdict(change.a());
      verdict(change.b());
      Text reason = change.reason();
      html.element("td", reason == null ? "" : reason.in(language)).close("tr");
    }
    html.close("tbody").close("table");
  }

  private void verdict(@Nullable CaseResult side) throws IOException {
    String style =
        side == null
            ? "none"
            : side.verdict().map(v -> v.name().toLowerCase(Locale.ROOT)).orElse("none");
    html.open("td").element("span class=\"" + style + "\"", CaseChange.word(side).in(language));
    html.close("td");
  }

  private void answers() throws IOException {
    AnswerChanges answers = comparison.answers();
    heading(word("Changed answers", "应答变化"), answers.changed().size());
    for (AnswerChange change : answers.changed()) {
      answer(change);
    }
    tally(
        word(
            "Differ by nature, not counted as changed: randoms, cryptograms, MACs, what the bench wrote",
            "固有差异，不计为变化：随机数、密文、MAC、检测工具写入的数据"),
        answers.natural());
    tally(word("Commands with other data", "数据不同的命令"), answers.commands());
    tally(word("Exchanged in A only", "仅 A 有的交互"), answers.onlyA());
    tally(word("Exchanged in B only", "仅 B 有的交互"), answers.onlyB());
  }

  private void answer(AnswerChange change) throws IOException {
    html.open("section class=\"answer\"");
    html.open("h3").text(change.name().in(language)).text(" ");
    html.open("code").hex(change.command()).close("code").close("h3");
    String bytes = change.bytes().isEmpty() ? "" : " " + AnswerText.ranges(change.bytes());
    html.element("p", change.kind().title().in(language) + bytes);
    html.open("div class=\"pair\"");
    side("A", change.a(), change.bytes());
    side("B", change.b(), change.bytes());
    html.close("div");
    int places = change.places().size();
    html.open("details").element("summary", word("places: ", "位置数：") + places).open("ul");
    for (AnswerChange.Place place : change.places().subList(0, Math.min(places, MOST_PLACES))) {
      html.element("li", place.caseId() + word(" step ", " 步骤 ") + place.step() + " #" + place.n());
    }
    if (places > MOST_PLACES) {
      int more = places - MOST_PLACES;
      html.element("li", word("and more, in --json: ", "其余见 --json：") + more);
    }
    html.close("ul").close("details").close("section");
  }

  private void side(String name, String answer, List<Integer> bytes) throws IOException {
    html.open("div").element("b", name).open("code");
    int at = 0;
    for (int index : bytes) {
      html.hex(answer.substring(at, 2 * index));
      html.open("mark").hex(answer.substring(2 * index, 2 * index + 2)).close("mark");
      at = 2 * index + 2;
    }
    html.hex(answer.substring(at)).close("code").close("div");
  }

  private void tally(String name, Map<String, Long> counts) throws IOException {
    if (counts.isEmpty()) {
      return;
    }
    html.element("h3", name).open("ul");
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      html.element("li", count.getKey() + "  " + count.getValue());
    }
    html.close("ul");
  }

  private void timings() throws IOException {
    heading(word("Median times in ms", "耗时中位数（毫秒）"), comparison.timings().size());
    table("times", word("command", "命令"), "A", "B", word("answers A, B", "应答数 A、B"), "");
    for (Timing timing : comparison.timings()) {
      html.open(timing.changed() ? "tr class=\"changed\"" : "tr");
      html.element("th scope=\"row\"", timing.name());
      html.element("td", millis(timing.medianA())).element("td", millis(timing.medianB()));
      html.element("td", timing.countA() + ", " + timing.countB());
      html.element(
          "td",
          timing.slower() ? word("slower", "变慢") : timing.faster() ? word("faster", "变快") : "");
      html.close("tr");
    }
    html.close("tbody").close("table");
  }

  private static String millis(long micros) {
    return String.format(Locale.ROOT, "%.2f", micros / 1000.0);
  }

  private void heading(String title, int entries) throws IOException {
    html.element("h2", title + " (" + entries + ")");
  }

  private void table(String style, String... columns) throws IOException {
    html.open("table class=\"" + style + "\"").open("thead").open("tr");
    for (String column : columns) {
      html.element("th scope=\"col\"", column);
    }
    html.close("tr").close("thead").open("tbody");
  }

  private void row(String name, String a, String b) throws IOException {
    html.open("tr").element("th scope=\"row\"", name);
    html.element("td", a).element("td", b).close("tr");
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private static String style() throws IOException {
    String name = "/jianka/reports/compare/compare.css";
    try (InputStream in = ComparisonPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException("resource " + name + " is missing from the program");
      }
      // Browsers take digests after turning every line end into a line feed.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
