package jianka.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.query.Query;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.TestResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import jianka.reports.allure.AllureFiles;
import jianka.reports.allure.AllureResults;
import jianka.reports.messages.Messages;
import jianka.reports.messages.MessagesFile;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The same campaign in every format: nowhere a case more, nowhere another verdict. */
class FormatsAgreeTest {

  private static final Map<String, TestStepResultStatus> MESSAGE_STATUS =
      Map.of(
          "PASS", TestStepResultStatus.PASSED,
          "REVIEW", TestStepResultStatus.SKIPPED,
          "INCONCLUSIVE", TestStepResultStatus.PENDING,
          "ERROR", TestStepResultStatus.UNDEFINED,
          "FAIL", TestStepResultStatus.FAILED);

  private static final Set<String> WITHOUT = Set.of("NOT_APPLICABLE", "NOT_PERFORMED", "NOT_RUN");

  @TempDir private Path parent;

  @ParameterizedTest
  @ValueSource(strings = {"passing", "failing", "hostile", "cut"})
  void every_format_has_the_same_verdicts(String journal) throws Exception {
    agree(Journals.folder(parent, journal));
  }

  @Test
  void attempts_never_hide_an_earlier_verdict_in_any_format() throws Exception {
    String id = "A-1/x";
    Path folder =
        Journals.planning(2)
            .requirement("'A-1'", "T")
            .begin(id, 1, "'A-1'")
            .finding(id, 1, false, "draft", "failed first")
            .end(id, 1, "completed")
            .begin(id, 2, "'A-1'")
            .finding(id, 2, true, "draft", "passed then")
            .end(id, 2, "completed")
            .begin("A-1/y", 1, "'A-1'")
            .finding("A-1/y", 1, false, "inferred", "another reading")
            .end("A-1/y", 1, "precondition")
            .campaignEnd()
            .write(Files.createDirectories(parent.resolve("attempts")));
    Map<String, Long> counts = agree(folder);
    assertEquals(Map.of("FAIL", 1L, "INCONCLUSIVE", 1L), counts);
  }

  @Test
  void the_same_case_on_another_card_or_reader_is_no_retry_and_written_again_the_same()
      throws Exception {
    String one = history("3B00", "pcsc:A");
    assertEquals(one, history("3B00", "pcsc:A"));
    assertNotEquals(one, history("3B01", "pcsc:A"));
    assertNotEquals(one, history("3B00", "pcsc:B"));
  }

  private String history(String answer, String reader) throws Exception {
    Path folder = Files.createTempDirectory(parent, "card");
    Journals.begun(
            "{type:'campaign.begin', format:1, tool:{}, host:{}, product:{name:'P'},"
                + " profile:{name:'v3',parameters:[]}, terminals:[{uri:'%s',name:'r',"
                    .formatted(reader)
                + "interface:'contact',answer:'%s'}], isolation:'shared', seed:1, jobs:1,"
                    .formatted(answer)
                + " selection:null, cases:1, faulty:null}")
        .add(
            "{type:'case.begin', case:'A-1/x', attempt:1, requirements:['A-1'], basis:'draft', title:'t', subject:'a', official:[], terminal:'%s', sample:1, assumed:[], location:'f:1'}"
                .formatted(reader))
        .finding("A-1/x", 1, true, "draft", "found")
        .end("A-1/x", 1, "completed")
        .campaignEnd()
        .write(folder);
    Campaign campaign = Reports.read(folder);
    AllureFiles.write(campaign, Language.EN, folder.resolve("a"));
    AllureFiles.write(campaign, Language.ZH, folder.resolve("a"));
    List<TestResult> results = AllureResults.read(folder.resolve("a"));
    assertEquals(1, results.size(), "the second writing replaces the first");
    return results.get(0).getHistoryId();
  }

  @Test
  void names_of_ten_thousand_characters_and_marks_are_shortened_and_harmless() throws Exception {
    String name = "长\\u202e\\u0007<b>&".repeat(1500);
    Path folder =
        Journals.begun(
                "{type:'campaign.begin', format:1, tool:{}, host:{}, product:{name:'%s'},"
                        .formatted(name)
                    + " profile:{name:'v3',parameters:[]}, terminals:[], isolation:'shared',"
                    + " seed:1, jobs:1, selection:null, cases:1, faulty:null}")
            .begin("A-1/" + name, 1, "'A-1'")
            .finding("A-1/" + name, 1, false, "draft", name)
            .end("A-1/" + name, 1, "completed")
            .campaignEnd()
            .write(Files.createDirectories(parent.resolve("long")));
    agree(folder);
    TestResult result = AllureResults.read(folder.resolve("allure-results")).get(0);
    assertTrue(result.getName().length() < 8000, "length " + result.getName().length());
    for (String file : new String[] {"messages.ndjson", "junit.xml"}) {
      String text = Files.readString(folder.resolve(file));
      assertFalse(text.contains("\u0007") || text.contains("\\u0007"), file);
    }
    String messages = Files.readString(folder.resolve("messages.ndjson"));
    assertFalse(messages.contains("\u202e"), "no direction mark in a name");
    assertFalse(result.getName().contains("\u202e"));
  }

  /** Writes every format, compares them and gives the number of cases by verdict. */
  private static Map<String, Long> agree(Path folder) throws Exception {
    Campaign campaign = Reports.write(folder, Language.EN);
    AllureFiles.write(campaign, Language.EN, folder.resolve("allure-results"));
    MessagesFile.write(campaign, Language.EN, folder.resolve("messages.ndjson"));
    Map<String, Long> counts = new TreeMap<>();
    JsonNode result = new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    result.get("cases").forEach(c -> counts.merge(c.get("verdict").asText(), 1L, Long::sum));
    assertEquals(counts, junit(folder.resolve("junit.xml")), "JUnit");
    assertEquals(counts, allure(folder.resolve("allure-results")), "Allure");
    messages(folder.resolve("messages.ndjson"), counts);
    return counts;
  }

  private static Map<String, Long> junit(Path file) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    Map<String, Long> counts = new TreeMap<>();
    NodeList properties = document.getElementsByTagName("property");
    for (int i = 0; i < properties.getLength(); i++) {
      Element property = (Element) properties.item(i);
      if (property.getAttribute("name").equals("verdict")) {
        counts.merge(property.getAttribute("value"), 1L, Long::sum);
      }
    }
    assertEquals(
        counts.values().stream().mapToLong(Long::longValue).sum(),
        document.getElementsByTagName("testcase").getLength());
    assertEquals(
        counts.getOrDefault("FAIL", 0L).intValue(),
        document.getElementsByTagName("failure").getLength());
    assertEquals(
        counts.getOrDefault("ERROR", 0L).intValue(),
        document.getElementsByTagName("error").getLength());
    return counts;
  }

  private static Map<String, Long> allure(Path folder) throws Exception {
    List<TestResult> results = AllureResults.read(folder);
    assertEquals(
        results.size(),
        results.stream().map(TestResult::getHistoryId).distinct().count(),
        "no case is taken for the retry of another");
    for (TestResult result : results) {
      String verdict = AllureResults.label(result, "verdict");
      Status expected =
          switch (verdict) {
            case "PASS" -> Status.PASSED;
            case "FAIL" -> Status.FAILED;
            case "ERROR" -> Status.BROKEN;
            case "REVIEW", "INCONCLUSIVE" -> null;
            default -> Status.SKIPPED;
          };
      assertEquals(expected, result.getStatus(), result.getFullName());
      assertTrue(result.getStop() >= result.getStart(), result.getFullName());
    }
    return results.stream()
        .collect(
            Collectors.groupingBy(
                r -> AllureResults.label(r, "verdict"), TreeMap::new, Collectors.counting()));
  }

  private static void messages(Path file, Map<String, Long> counts) throws Exception {
    List<Envelope> messages = Messages.read(file);
    Query query = Messages.query(messages);
    Map<TestStepResultStatus, Long> expected = new EnumMap<>(TestStepResultStatus.class);
    long started = 0;
    long all = 0;
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      all += count.getValue();
      if (!WITHOUT.contains(count.getKey())) {
        started += count.getValue();
        expected.put(MESSAGE_STATUS.get(count.getKey()), count.getValue());
      }
    }
    Map<TestStepResultStatus, Long> found = new EnumMap<>(TestStepResultStatus.class);
    query
        .countMostSevereTestStepResultStatus()
        .forEach(
            (status, number) -> {
              if (number > 0) {
                found.put(status, number);
              }
            });
    assertEquals(expected, found, "messages");
    assertEquals(started, query.countTestCasesStarted());
    assertEquals(all, query.findAllPickles().size());
    boolean success = query.findTestRunFinished().orElseThrow().getSuccess();
    assertTrue(
        !success || expected.keySet().equals(Set.of(TestStepResultStatus.PASSED)),
        "only a run that passed everywhere is a success");
    query
        .findAllTestCaseStarted()
        .forEach(
            each -> {
              assertTrue(query.findPickleBy(each).isPresent(), each.getId());
              assertTrue(query.findLineageBy(each).isPresent(), "place in its feature");
              query
                  .findTestStepsFinishedBy(each)
                  .forEach(step -> assertTrue(query.findTestStepBy(step).isPresent()));
            });
  }
}
