package jianka.reports.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import jianka.reports.text.Language;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.Finding;
import jianka.reports.verdict.Verdict;
import jianka.reports.verdict.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * {@code junit.xml} for continuous integration: one suite for each subject, FAIL as failure, ERROR
 * as error. What is not decided or does not apply is skipped, because it has not passed.
 */
public final class JUnitFile {

  private static final Text NOT_PERFORMED = new Text("not performed", "人工未执行");
  private static final Text NOT_APPLICABLE = new Text("not applicable", "不适用");

  private final XMLStreamWriter xml;
  private final Language language;

  private JUnitFile(XMLStreamWriter xml, Language language) {
    this.xml = xml;
    this.language = language;
  }

  public static void write(Campaign campaign, Language language, Path file) throws IOException {
    WholeFile.write(file, out -> write(campaign, language, out));
  }

  private static void write(Campaign campaign, Language language, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      new JUnitFile(xml, language).document(campaign);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("junit.xml could not be written", e);
    }
  }

  private void document(Campaign campaign) throws XMLStreamException {
    Map<String, List<CaseResult>> suites = new TreeMap<>();
    for (CaseResult result : campaign.cases()) {
      suites.computeIfAbsent(result.subject(), ignored -> new ArrayList<>()).add(result);
    }
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    attribute("name", String.valueOf(campaign.product().getOrDefault("name", "")));
    totals(campaign.cases());
    for (Map.Entry<String, List<CaseResult>> suite : suites.entrySet()) {
      suite(suite.getKey(), suite.getValue(), campaign);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String subject, List<CaseResult> cases, Campaign campaign)
      throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuite");
    attribute("name", subject);
    totals(cases);
    attribute("timestamp", campaign.run().started().toString());
    for (CaseResult result : cases) {
      testcase(result);
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  private void totals(List<CaseResult> cases) throws XMLStreamException {
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", String.valueOf(count(cases, Verdict.FAIL)));
    attribute("errors", String.valueOf(count(cases, Verdict.ERROR)));
    long decided =
        count(cases, Verdict.PASS) + count(cases, Verdict.FAIL) + count(cases, Verdict.ERROR);
    attribute("skipped", String.valueOf(cases.size() - decided));
    attribute("time", seconds(cases.stream().mapToLong(CaseResult::millis).sum()));
  }

  private static long count(List<CaseResult> cases, Verdict verdict) {
    return cases.stream().filter(c -> c.verdict().equals(Optional.of(verdict))).count();
  }

  private void testcase(CaseResult result) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("testcase");
    attribute("classname", result.subject());
    attribute("name", result.id());
    attribute("time", seconds(result.millis()));
    xml.writeStartElement("properties");
    property("verdict", result.label());
    property("requirements", String.join(" ", result.requirements()));
    if (!result.waivers().isEmpty()) {
      property("waived", String.valueOf(result.waived()));
      for (Waiver waiver : result.waivers()) {
        property("waiver", waiver.text().in(language));
      }
    }
    xml.writeEndElement();
    if (result.verdict().isEmpty()) {
      skipped(
          result.unperformed() ? NOT_PERFORMED.in(language) : NOT_APPLICABLE.in(language), result);
    } else {
      switch (result.verdict().get()) {
        case PASS -> {}
        case REVIEW, INCONCLUSIVE -> skipped(result.verdict().get().title().in(language), result);
        case ERROR -> trouble("error", "ERROR", result);
        case FAIL -> trouble("failure", check(result), result);
      }
    }
    xml.writeEndElement();
  }

  private void skipped(String prefix, CaseResult result) throws XMLStreamException {
    xml.writeStartElement("skipped");
    attribute("message", prefix + word(": ", "：") + said(result.reason()));
    if (!result.violations().isEmpty()) {
      xml.writeCharacters(Visible.xml(EvidenceText.of(result, language)));
    }
    xml.writeEndElement();
  }

  private void trouble(String element, String type, CaseResult result) throws XMLStreamException {
    xml.writeStartElement(element);
    String mark = said(result.waiverMark());
    attribute("message", (mark.isEmpty() ? "" : mark + word(": ", "：")) + said(result.reason()));
    attribute("type", type);
    xml.writeCharacters(Visible.xml(EvidenceText.of(result, language)));
    xml.writeEndElement();
  }

  private static String check(CaseResult result) {
    return result
        .findings()
        .filter(finding -> finding.verdict() == Verdict.FAIL)
        .map(Finding::check)
        .findFirst()
        .orElse("FAIL");
  }

  private void property(String name, String value) throws XMLStreamException {
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private String said(@Nullable Text text) {
    return text == null ? "" : text.in(language);
  }

  /** Attribute values are one line: XML would turn line breaks into blanks anyway. */
  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, Visible.xml(value).replaceAll("[\t\n\r]+", " "));
  }

  private static String seconds(long millis) {
    return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
  }
}
