package jianka.reports.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import jianka.reports.Journals;
import jianka.reports.Reports;
import jianka.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a comparison is written to: console, JSON, page. */
class ComparisonDocumentsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"passing, failing", "failing, passing", "hostile, hostile", "cut, failing"})
  void the_file_keeps_to_its_schema(String a, String b) throws Exception {
    Comparison comparison = compare(a, b);
    ComparisonFile.write(comparison, folder.resolve("c.json"));
    JsonNode written = JSON.readTree(folder.resolve("c.json").toFile());
    assertEquals(Set.of(), schema().validate(written));
    assertEquals(
        comparison.cases(CaseChange.Kind.REGRESSION).size(), written.get("regressions").asInt());
    assertEquals(comparison.cases().size(), written.get("cases").size());
    assertEquals(comparison.answers().changed().size(), written.at("/answers/changed").size());
  }

  @ParameterizedTest
  @CsvSource({"ZH, 退步, 双方均有判定", "EN, regressions, judged in both"})
  void console_and_page_speak_the_language_asked_for(Language language, String one, String other)
      throws Exception {
    Comparison comparison = compare("passing", "failing");
    String said = ComparisonText.of(comparison, language);
    assertTrue(said.contains(one) && said.contains(other), said);
    String page = page(comparison, language);
    assertTrue(page.contains("lang=\"" + language.tag() + "\""), page);
    assertTrue(page.contains(one), page);
  }

  @Test
  void names_of_a_hostile_campaign_stay_text() throws Exception {
    Comparison comparison = compare("hostile", longNamed());
    for (Language language : Language.values()) {
      String said = ComparisonText.of(comparison, language);
      assertFalse(
          said.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E));
      assertTrue(said.lines().allMatch(line -> line.length() < 1200), "lines stay readable");
      assertFalse(said.lines().anyMatch(line -> line.startsWith("PASS  forged")));
      String page = page(comparison, language);
      assertFalse(page.contains("<script") || page.contains("<img"), "no element of theirs");
      assertFalse(page.codePoints().anyMatch(c -> c == 0x202E || c == 0x1B));
      assertTrue(page.contains("default-src 'none'"));
      assertTrue(page.length() < 200_000, "long names are shortened: " + page.length());
    }
  }

  /** The journal of a product and a case with names of 10,000 characters. */
  private Path longNamed() throws Exception {
    String name = "长\u202e<b>".repeat(2500);
    return Journals.begun(
            "{type:'campaign.begin', format:1, tool:{}, host:{}, product:{name:'%s'},"
                    .formatted(name)
                + " profile:{name:'v3',parameters:[]}, terminals:[], isolation:'shared', seed:1,"
                + " jobs:1, selection:null, cases:1, faulty:null}")
        .whole("A-1/" + name, false, "draft")
        .campaignEnd()
        .write(Files.createDirectories(folder.resolve("long")));
  }

  private String page(Comparison comparison, Language language) throws Exception {
    ComparisonPage.write(comparison, language, folder.resolve("c.html"));
    return Files.readString(folder.resolve("c.html"));
  }

  private Comparison compare(String a, String b) throws Exception {
    return compare(a, Journals.folder(folder.resolve("b"), b));
  }

  private Comparison compare(String a, Path b) throws Exception {
    return Comparison.of(
        Reports.read(Journals.folder(folder.resolve("a"), a)), Reports.read(b), 50);
  }

  private static JsonSchema schema() throws Exception {
    try (InputStream in =
        ComparisonFile.class.getResourceAsStream("/jianka/reports/compare.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JSON.readTree(in));
    }
  }
}
