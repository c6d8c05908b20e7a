package jianka.reports.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jianka.reports.Journals;
import jianka.reports.LargeJournal;
import jianka.reports.Reports;
import jianka.reports.laboratory.LaboratoryFile;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The report on paper, read back page by page. */
class PdfReportTest {

  @TempDir private static Path parent;
  private static final Map<String, Path> PRINTED = new HashMap<>();

  @BeforeAll
  static void prepareTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({"passing,EN", "failing,ZH", "failing,BOTH", "hostile,ZH", "hostile,EN", "cut,BOTH"})
  void it_is_pdf_a(String journal, PaperLanguage language) throws Exception {
    assertEquals(Set.of(), faults(printed(journal, language)));
  }

  @Test
  void a_broken_file_is_not_pdf_a() throws Exception {
    Path file = parent.resolve("broken.pdf");
    byte[] bytes = Files.readAllBytes(printed("passing", PaperLanguage.EN));
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    int at = text.indexOf("/OutputIntents");
    assertTrue(at > 0, "it has an output intent");
    bytes[at + 1] = 'X';
    Files.write(file, bytes);
    assertFalse(faults(file).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"ZH,第 %d 页 共 %d 页", "EN,page %d of %d", "BOTH,page %d of %d"})
  void every_page_has_the_number_of_the_report_and_its_own(PaperLanguage language, String said)
      throws Exception {
    List<String> pages = pages(printed("failing", language, example()));
    for (int page = 0; page < pages.size(); page++) {
      assertTrue(pages.get(page).contains("JK-2026-0017"), pages.get(page));
      String number = said.formatted(page + 1, pages.size());
      assertTrue(pages.get(page).contains(number), number + " not in " + pages.get(page));
    }
    String last = pages.get(pages.size() - 1);
    assertTrue(last.contains("End of the report") || last.contains("报告结束"), last);
  }

  @Test
  void every_field_of_the_standard_is_there_and_says_when_it_is_empty() throws Exception {
    String text = text(printed("failing", PaperLanguage.EN));
    // ISO/IEC 17025:2017 7.8.2.1 a to p, 7.8.2.2, 7.8.3.1, 7.8.5 to 7.8.8 (TAB-TST-24)
    for (String field :
        List.of(
            "Test report",
            "Laboratory not stated",
            "Place of the tests not stated",
            "Customer not stated",
            "Method conformance suite",
            "Name SSC-3 reference card",
            "Samples",
            "Dates of the tests",
            "Date of issue not stated",
            "Sampling none",
            "The results relate only to the items tested",
            "Method: additions none",
            "Method: deviations none",
            "Method: exclusions none",
            "Authorised by",
            "External results none",
            "may be copied only in full",
            "Stated by the customer",
            "Environment not stated",
            "Statement of conformity",
            "Decision rule every applicable mandatory item",
            "Measurements and inspections",
            "Opinions and interpretations",
            "Amends report none",
            "Waivers",
            "not an approval of the ministry",
            "Draft, not for issue",
            "SHA-256")) {
      assertTrue(text.contains(field), field + " not in\n" + text);
    }
  }

  @Test
  void a_complete_declaration_is_no_draft_and_is_printed() throws Exception {
    String text = text(printed("failing", PaperLanguage.ZH, example()));
    for (String said :
        List.of(
            "JK-2026-0017",
            "示例检测实验室",
            "CNAS L0000",
            "示例制卡有限公司",
            "S-001",
            "2026-11-20",
            "赵六",
            "23 ± 1 °C",
            "2026-12-02",
            "R-77")) {
      assertTrue(text.contains(said), said + " not in\n" + text);
    }
    assertFalse(text.contains("草稿"), text);
    assertFalse(text.contains("未填写"), text);
  }

  @Test
  void a_failure_has_its_evidence() throws Exception {
    String text = text(printed("failing", PaperLanguage.EN));
    for (String said :
        List.of("CMD-034/one-wrong-pin", "63 C2", "63 C1", "journal record", "does not conform")) {
      assertTrue(text.contains(said), said + " not in\n" + text);
    }
  }

  @Test
  void items_of_the_project_are_marked_as_not_official() throws Exception {
    String text = text(printed("failing", PaperLanguage.EN));
    assertTrue(text.contains("* X_ATR") || text.contains("* X_FUNC_VERIFY"), text);
    assertTrue(text.contains("are of this project and not official"), text);
  }

  @Test
  void nothing_hostile_reaches_the_page() throws Exception {
    String text = text(printed("hostile", PaperLanguage.EN));
    assertTrue(text.contains("<img src=x onerror="), text);
    assertTrue(text.codePoints().noneMatch(p -> p == 0x202E || p == 0x1B || p == 0), text);
  }

  @Test
  void a_name_of_ten_thousand_characters_is_cut() throws Exception {
    Journals journal = Journals.planning(1);
    journal.requirement("'A-1'", "T").whole("A-1/x", false, "draft").campaignEnd();
    Path folder = journal.write(Files.createDirectories(parent.resolve("long")));
    Path file = folder.resolve("journal.jsonl");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"name\":\"P\"", "\"name\":\"" + "长".repeat(10_000) + "\""));
    String text = text(print(folder, PaperLanguage.ZH));
    assertTrue(text.replace("\n", "").contains("… (10000)"), text);
    assertTrue(text.length() < 20_000, "length " + text.length());
    assertEquals(Set.of(), faults(folder.resolve("report.pdf")));
  }

  @Test
  void a_missing_font_is_said_with_the_way_to_get_one() {
    System.setProperty(PaperFont.PROPERTY, parent.resolve("none.ttf").toString());
    try {
      MissingFontException missing =
          assertThrows(MissingFontException.class, () -> printed("cut", PaperLanguage.ZH));
      assertTrue(missing.text().en().contains("fonts-wqy-microhei"), missing.text().en());
      assertTrue(missing.text().zh().contains("none.ttf"), missing.text().zh());
    } finally {
      System.clearProperty(PaperFont.PROPERTY);
    }
    assertFalse(Files.exists(parent.resolve("cutZHfalse/cut/report.pdf")));
  }

  @Test
  void ten_thousand_cases_are_printed() throws Exception {
    Path folder = LargeJournal.write(Files.createDirectories(parent.resolve("large")), 10_000);
    Campaign campaign = Reports.write(folder, Language.ZH);
    long began = System.nanoTime();
    Reports.print(campaign, folder, PaperLanguage.ZH);
    long millis = (System.nanoTime() - began) / 1_000_000;
    Path file = folder.resolve("report.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      System.out.printf(
          "10 000 cases, 200 with evidence: %d pages, %d kB, %d ms%n",
          pdf.getNumberOfPages(), Files.size(file) / 1000, millis);
      assertTrue(pdf.getNumberOfPages() > 30);
    }
  }

  private static Path example() {
    return Path.of(System.getProperty("jianka.home"), "features/products/example-laboratory.yaml");
  }

  private static Path printed(String journal, PaperLanguage language) throws Exception {
    return printed(journal, language, null);
  }

  /** Printing takes seconds: each combination is printed once. */
  private static Path printed(
      String journal, PaperLanguage language, @org.jspecify.annotations.Nullable Path laboratory)
      throws Exception {
    String key = journal + language + (laboratory != null);
    Path known = PRINTED.get(key);
    if (known != null) {
      return known;
    }
    Path folder = Journals.folder(Files.createDirectories(parent.resolve(key)), journal);
    if (laboratory != null) {
      LaboratoryFile.keep(LaboratoryFile.read(laboratory), folder);
    }
    Path file = print(folder, language);
    PRINTED.put(key, file);
    return file;
  }

  private static Path print(Path folder, PaperLanguage language) throws Exception {
    Campaign campaign = Reports.write(folder, Language.ZH);
    Reports.print(campaign, folder, language);
    return folder.resolve(PdfReport.NAME);
  }

  private static String text(Path file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(pdf);
    }
  }

  private static List<String> pages(Path file) throws Exception {
    List<String> pages = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(pdf));
      }
    }
    return pages;
  }

  private static Set<String> faults(Path file) throws Exception {
    Set<String> faults = new TreeSet<>();
    try (PDFAParser parser =
        Foundries.defaultInstance()
            .createParser(
                new ByteArrayInputStream(Files.readAllBytes(file)), PDFAFlavour.PDFA_2_B)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false).validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          faults.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
        }
      }
      assertEquals(faults.isEmpty(), result.isCompliant());
    }
    return faults;
  }
}
