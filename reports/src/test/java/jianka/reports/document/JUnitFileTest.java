package jianka.reports.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import jianka.reports.Journals;
import jianka.reports.Reports;
import jianka.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class JUnitFileTest {

  private final XPath xpath = XPathFactory.newInstance().newXPath();

  @TempDir private Path parent;

  @ParameterizedTest
  @CsvSource({
    "CMD-012/no-such-record, failure, commands",
    "TRN-001/atr, error, transport",
    "CMD-034/blocked-pin, skipped, security",
    "FIL-020/mf-by-fid, skipped, files",
    "TRN-060/ats, skipped, transport"
  })
  void what_has_not_passed_says_so(String id, String element, String subject) throws Exception {
    Document junit = junit("failing", Language.EN);
    String testcase = "//testsuite[@name='" + subject + "']/testcase[@name='" + id + "']";
    assertEquals("1", text(junit, "count(" + testcase + "/" + element + ")"));
    assertTrue(!text(junit, testcase + "/" + element + "/@message").isBlank());
    assertEquals(subject, text(junit, testcase + "/@classname"));
  }

  @Test
  void a_passed_case_has_nothing_but_its_properties() throws Exception {
    Document junit = junit("failing", Language.EN);
    String testcase = "//testcase[@name='FIL-003/environment-by-name']";
    assertEquals("1", text(junit, "count(" + testcase + "/*)"));
    assertEquals("PASS", text(junit, testcase + "/properties/property[@name='verdict']/@value"));
  }

  @Test
  void a_failure_brings_its_evidence() throws Exception {
    String evidence =
        text(junit("failing", Language.EN), "//testcase[@name='CMD-034/one-wrong-pin']/failure");
    assertTrue(evidence.contains("expected: 63C2"), evidence);
    assertTrue(evidence.contains("actual:   63C1"), evidence);
    assertTrue(evidence.contains("> 0020000003654321"), evidence);
    assertTrue(evidence.contains("CMD-034 SEC-006 (draft)"), evidence);
  }

  @Test
  void the_reason_is_in_the_language_asked_for() throws Exception {
    String message =
        text(
            junit("failing", Language.ZH),
            "//testcase[@name='CMD-034/one-wrong-pin']/failure/@message");
    assertEquals("一次错误密码减少了两次", message);
  }

  @Test
  void the_totals_count_what_is_there() throws Exception {
    Document junit = junit("failing", Language.EN);
    assertEquals(text(junit, "count(//testcase)"), text(junit, "/testsuites/@tests"));
    assertEquals(text(junit, "count(//failure)"), text(junit, "/testsuites/@failures"));
    assertEquals(text(junit, "count(//error)"), text(junit, "/testsuites/@errors"));
    assertEquals(text(junit, "count(//skipped)"), text(junit, "/testsuites/@skipped"));
  }

  @Test
  void hostile_names_stay_text() throws Exception {
    Document junit = junit("hostile", Language.EN);
    assertEquals("0", text(junit, "count(//script) + count(//img)"));
    assertTrue(text(junit, "/testsuites/@name").contains("<img src=x"));
    assertTrue(text(junit, "/testsuites/@name").contains("⟨U+001B⟩[31m"));
  }

  private Document junit(String journal, Language language) throws Exception {
    Path folder = Journals.folder(parent, journal);
    Reports.write(folder, language);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("junit.xml").toFile());
  }

  private String text(Document document, String path) throws Exception {
    return xpath.evaluate(path, document);
  }
}
