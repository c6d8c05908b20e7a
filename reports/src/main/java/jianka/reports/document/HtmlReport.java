package jianka.reports.document;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianka.reports.text.Language;
import jianka.reports.verdict.CaseResult;

/**
 * {@code report.html}: one file that needs nothing else and may reach for nothing else, because its
 * security policy names only its own script and style by their digests.
 */
public final class HtmlReport {

  /**
   * In characters. An index up to this length stands as it is, so that any browser reads it; a
   * longer one is packed, because reading it would take longer than everything else.
   */
  private static final int LONGEST_INDEX = 2_000_000;

  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  /** In the order they depend on each other. */
  private static final List<String> SCRIPTS =
      List.of("words.js", "page.js", "evidence.js", "cases.js", "tables.js", "report.js");

  private final TestReport report;
  private final Language language;
  private final String style = resource("report.css");
  private final String script = script();

  private HtmlReport(TestReport report, Language language) throws IOException {
    this.report = report;
    this.language = language;
  }

  /**
   * @param language the language it opens in; the reader can switch
   */
  public static void write(TestReport report, Language language, Path file) throws IOException {
    HtmlReport page = new HtmlReport(report, language);
    WholeFile.write(file, page::write);
  }

  private void write(Writer out) throws IOException {
    String template = resource("report.html");
    Matcher place = PLACE.matcher(template);
    int from = 0;
    while (place.find()) {
      out.write(template, from, place.start() - from);
      fill(place.group(1), out);
      from = place.end();
    }
    out.write(template, from, template.length() - from);
  }

  private void fill(String place, Writer out) throws IOException {
    switch (place) {
      case "language" -> out.write(language.tag());
      case "style" -> out.write(style);
      case "script" -> out.write(script);
      case "styleDigest" -> out.write(digest(style));
      case "scriptDigest" -> out.write(digest(script));
      case "data" -> data(out);
      default -> throw new IllegalStateException("report.html has an unknown place " + place);
    }
  }

  private void data(Writer out) throws IOException {
    String index = ReportData.index(report, language);
    if (index.length() <= LONGEST_INDEX) {
      out.write("<script type=\"application/json\" id=\"index\">");
      out.write(index);
      out.write("</script>\n");
    } else {
      packed(ReportData.packed(index), "index", out);
    }
    int number = 0;
    for (List<CaseResult> block : ReportData.blocks(report.campaign())) {
      packed(ReportData.packed(ReportData.block(block)), "block-" + number++, out);
    }
  }

  private static void packed(byte[] bytes, String id, Writer out) throws IOException {
    out.write("<script type=\"application/gzip;base64\" id=\"" + id + "\">");
    out.write(Base64.getEncoder().encodeToString(bytes));
    out.write("</script>\n");
  }

  private static String script() throws IOException {
    StringBuilder script = new StringBuilder("\"use strict\";\n(async () => {\n");
    for (String name : SCRIPTS) {
      script.append(resource(name));
    }
    return script.append("})();\n").toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("/jianka/reports/html/" + name)) {
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
