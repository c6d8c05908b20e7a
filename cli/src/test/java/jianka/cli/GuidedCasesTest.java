package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that a person carries out: at the console, from a file of results, or not at all. */
class GuidedCasesTest {

  private static final String FEATURE =
      """
      @item:X_BODY_LOOK
      Feature: Made up for this test / 测试用例

        @BODY-901
        Rule: The card has a front / 卡片有正面
          要求：卡片有正面。
          来源：test
          性质：draft

          @manual
          Example: front / 正面
            Given the operator performs "hold the card / 拿起卡片"
            When the operator performs "look at the card / 查看卡片"
            Then the operator confirms "it has a front / 有正面"

        @BODY-902
        Rule: The card has a back / 卡片有背面
          要求：卡片有背面。
          来源：test
          性质：draft

          @manual
          Example: back / 背面
            When the operator performs "turn the card / 翻转卡片"
            Then the operator confirms "it has a back / 有背面"

          Example: answer / 应答
            Given the card after a cold reset
            When GET CHALLENGE is sent with Le 08
            Then the status word is 9000 or 61xx
      """;

  @TempDir Path folder;
  private final String usualHome = System.getProperty("jianka.home");
  private final InputStream usualIn = System.in;

  @BeforeEach
  void a_home_with_guided_cases() throws Exception {
    Path features = Files.createDirectories(folder.resolve("home/features/body"));
    Files.writeString(features.resolve("look.feature"), FEATURE);
    Path real = Path.of(usualHome).toAbsolutePath().resolve("features/profiles");
    Files.createSymbolicLink(folder.resolve("home/features/profiles"), real);
    System.setProperty("jianka.home", folder.resolve("home").toString());
  }

  @AfterEach
  void the_usual_home() throws Exception {
    Files.delete(folder.resolve("home/features/profiles"));
    System.setProperty("jianka.home", usualHome);
    System.setIn(usualIn);
  }

  @Test
  void without_a_person_they_are_not_performed_and_the_statement_says_so() throws Exception {
    Console.Result result = run();
    assertEquals(0, result.code(), result.all());
    assertTrue(result.out().contains("not performed 2"), result.out());
    assertTrue(result.out().contains("not covered by this statement"), result.out());
    assertEquals("NOT_PERFORMED", verdict("BODY-901/front"));
    assertEquals("NOT_PERFORMED", json().at("/requirements/0/verdict").asText());
    assertEquals("NOT_PERFORMED", json().at("/items/0/verdict").asText());
    assertEquals("conforms-as-tested", json().at("/summary/conformity").asText());
  }

  @Test
  void the_plan_lists_what_a_person_has_to_do() {
    Console.Result result = Console.english("plan");
    assertEquals(0, result.code(), result.all());
    assertTrue(result.out().contains("turn the card / 翻转卡片"), result.out());
    assertTrue(result.out().contains("2 not performed without a person"), result.out());
  }

  @Test
  void a_person_at_the_console_decides() throws Exception {
    // any order of the two cases: the first is confirmed, the second is not
    System.setIn(
        typed(
            "y",
            "12 mm",
            "ruler 3",
            "2027-01-31",
            "card 1",
            "clean",
            "n",
            "",
            "",
            "",
            "",
            "",
            "blank"));
    Console.Result result = run("--operator", "Li Ming");
    assertEquals(1, result.code(), result.all());
    List<String> verdicts = List.of(verdict("BODY-901/front"), verdict("BODY-902/back"));
    assertTrue(verdicts.containsAll(List.of("PASS", "FAIL")), verdicts.toString());
    String journal = Files.readString(folder.resolve("out/journal.jsonl"));
    assertTrue(journal.contains("\"who\":\"Li Ming\""), "who answered");
    assertTrue(journal.contains("拿起卡片；查看卡片"), "what was set up and what was done");
    assertTrue(journal.contains("\"instrument\":\"ruler 3\""), "with which instrument");
    assertTrue(journal.contains("\"not confirmed: blank\""), "what was seen");
    assertTrue(journal.contains("未确认：blank"), "what was seen");
  }

  @Test
  void a_person_who_leaves_decides_nothing() throws Exception {
    System.setIn(typed("i", "", "", "", "", "too dark"));
    Console.Result result = run("--operator", "Li Ming");
    assertEquals(3, result.code(), result.all());
    assertEquals("INCONCLUSIVE", verdict("BODY-901/front"));
    assertEquals("INCONCLUSIVE", verdict("BODY-902/back"));
  }

  @Test
  void results_of_a_laboratory_are_taken_from_a_file() throws Exception {
    Path file =
        results(
            "case: BODY-901/front, result: pass, operator: Wang, date: 2026-03-01, value: 5 mm");
    Console.Result result = run("--manual", file.toString());
    assertEquals(0, result.code(), result.all());
    assertEquals("PASS", verdict("BODY-901/front"));
    assertEquals("NOT_PERFORMED", verdict("BODY-902/back"));
  }

  @Test
  void the_plan_writes_the_file_that_a_laboratory_fills_in() throws Exception {
    Path file = folder.resolve("to-fill-in.yaml");
    Console.Result plan =
        Console.english("plan", "--no-time", "--manual-template", file.toString());
    assertEquals(0, plan.code(), plan.all());
    String template = Files.readString(file);
    assertTrue(template.contains("#   turn the card\n#   it has"), template);
    assertTrue(template.contains("- case: BODY-902/back\n  result: \"\"\n"), template);

    Console.Result untouched = run("--manual", file.toString());
    assertEquals(0, untouched.code(), untouched.all());
    assertEquals("NOT_PERFORMED", verdict("BODY-901/front"));
    Files.move(folder.resolve("out"), folder.resolve("out-untouched"));

    String entry = "case: BODY-901/front\n  result: \"";
    String filled = template.replace(entry, entry + "pass");
    Files.writeString(file, filled);
    Console.Result unsigned = run("--manual", file.toString());
    assertEquals(2, unsigned.code(), unsigned.all());
    assertTrue(unsigned.err().contains("operator: is empty"), unsigned.err());

    filled = filled.replace("operator: \"", "operator: \"Wang");
    filled = filled.replace("date: \"", "date: \"2026-03-01");
    int last = filled.indexOf("- case: BODY-902/back");
    Files.writeString(file, filled.substring(0, last));
    Console.Result signed = run("--manual", file.toString());
    assertEquals(0, signed.code(), signed.all());
    assertEquals("PASS", verdict("BODY-901/front"));

    Console.Result again =
        Console.english("plan", "--no-time", "--manual-template", file.toString());
    assertEquals(2, again.code(), again.all());
    assertTrue(again.err().contains("may hold results"), again.err());
  }

  @Test
  void a_wrong_file_is_named_with_line_and_field() throws Exception {
    refused("case: BODY-901/frnt, result: pass, operator: W, date: 2026-03-01", "BODY-901/front");
    refused("case: BODY-902/answer, result: pass, operator: W, date: 2026-03-01", "no guided case");
    refused("case: BODY-901/front, result: ok, operator: W, date: 2026-03-01", "inconclusive");
    refused("case: BODY-901/front, result: pass, operator: W, date: yesterday", "2026-03-01");
    refused("case: BODY-901/front, result: fail, operator: W, date: 2026-03-01", "what was seen");
    refused("case: BODY-901/front, result: pass, operator: ' ', date: 2026-03-01", "is empty");
    refused("case: BODY-901/front, result: pass, date: 2026-03-01", "operator: is missing");
    refused("case: BODY-901/front, outcome: pass", "outcome: is not a field");
  }

  @Test
  void an_example_that_asks_without_its_tag_is_refused() throws Exception {
    Path feature = folder.resolve("home/features/body/look.feature");
    Files.writeString(feature, FEATURE.replaceFirst("@manual", "@other"));
    Console.Result result = Console.english("plan");
    assertEquals(2, result.code(), result.all());
    assertTrue(result.err().contains("tag it @manual"), result.err());
  }

  private void refused(String entry, String said) throws Exception {
    Path file = results(entry);
    Console.Result result = run("--manual", file.toString());
    assertEquals(2, result.code(), result.all());
    assertTrue(
        result.err().contains("results.yaml:1") && result.err().contains(said), result.err());
  }

  private Path results(String entry) throws Exception {
    return Files.writeString(folder.resolve("results.yaml"), "- {" + entry + "}\n");
  }

  private Console.Result run(String... more) {
    String out = folder.resolve("out").toString();
    return Console.run(Console.join(more, "run", "--lang", "en", "--out", out));
  }

  private JsonNode json() throws Exception {
    return new ObjectMapper().readTree(folder.resolve("out/result.json").toFile());
  }

  private String verdict(String id) throws Exception {
    for (JsonNode each : json().get("cases")) {
      if (each.get("id").asText().equals(id)) {
        return each.get("verdict").asText();
      }
    }
    return "none";
  }

  private static InputStream typed(String... lines) {
    return new ByteArrayInputStream(
        (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
