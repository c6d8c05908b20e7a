package jianka.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A violation names the exchange in which the card showed it, not the last one of the case. */
class EvidenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Names of commands, files and keys are in capitals. */
  private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");

  @Test
  void a_missing_label_is_shown_in_the_record_that_lacks_it(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("run");
    String faulty = "sim:faulty=directory-without-labels";
    Console.Result run =
        Console.run("run", "--only", "FS-052", "--terminal", faulty, "--out", out.toString());
    assertEquals(1, run.code(), run.all());
    List<JsonNode> records = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("journal.jsonl"))) {
      records.add(JSON.readTree(line));
    }
    List<JsonNode> violations =
        records.stream().filter(r -> r.path("check").asText().equals("directory-label")).toList();
    assertEquals(5, violations.size());
    for (JsonNode violation : violations) {
      assertEquals(1, violation.path("exchanges").size());
      String answer = answer(records, violation);
      assertTrue(answer.startsWith("61") && answer.endsWith("9000"), answer);
      assertTrue(violation.path("text").path("zh").asText().contains("没有50对象"));
    }
  }

  /** Item values, access, a torn command, a reset answer: words of every kind of check. */
  @Test
  void a_chinese_report_has_no_english_in_its_findings(@TempDir Path folder) throws Exception {
    Map<String, String> cards =
        Map.of(
            "unlisted-codes", "DATA-135 or DATA-136",
            "everything-writable", "DATA-301",
            "torn-card-stays-dead", "TRN-104",
            "memory-failure-gives-right", "CMD-067",
            "wrong-tck", "TRN-041",
            "directory-missing", "FS-045",
            "load-counts-without-crediting", "CMD-180");
    for (Map.Entry<String, String> card : cards.entrySet()) {
      Path out = folder.resolve(card.getKey());
      String only =
          Stream.of(card.getValue().split(" or ")).map(id -> "@" + id).collect(joining(" or "));
      Console.Result run =
          Console.run(
              "run",
              "--only",
              only,
              "--terminal",
              "sim:faulty=" + card.getKey(),
              "--out",
              out.toString());
      assertTrue(run.code() == 1 || run.code() == 3, run.all());
      int violations = 0;
      for (String line : Files.readAllLines(out.resolve("journal.jsonl"))) {
        JsonNode finding = JSON.readTree(line);
        if (finding.path("type").asText().equals("finding") && !finding.path("ok").asBoolean()) {
          violations++;
          JsonNode expected =
              finding.has("expectedZh") ? finding.path("expectedZh") : finding.path("expected");
          JsonNode actual =
              finding.has("actualZh") ? finding.path("actualZh") : finding.path("actual");
          String chinese = finding.path("text").path("zh").asText() + expected + actual;
          assertFalse(ENGLISH.matcher(chinese).find(), chinese);
        }
      }
      assertTrue(violations > 0, card.getKey() + " " + run.all());
    }
  }

  /** What is there is not said to be absent where the check has found it. */
  @Test
  void a_good_finding_does_not_contradict_itself(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("run");
    String product =
        Path.of(System.getProperty("jianka.home"), "features/products/reference-v3-sm4.yaml")
            .toString();
    String only = "@FS-001 or @FS-027";
    Console.Result run =
        Console.run("run", "--only", only, "--product", product, "--out", out.toString());
    assertTrue(run.code() == 0 || run.code() == 3, run.all());
    int present = 0;
    for (String line : Files.readAllLines(out.resolve("journal.jsonl"))) {
      JsonNode finding = JSON.readTree(line);
      if (finding.path("expected").path(0).asText().equals("present")) {
        present++;
        assertEquals("present", finding.path("actual").asText(), line);
      }
    }
    assertTrue(present > 1, "objects of environments were looked for");
  }

  /** Silence after a reset is the card's fault, keeps no rule, and does not end the run. */
  @Test
  void a_card_that_does_not_answer_a_warm_reset_fails(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("run");
    String faulty = "sim:faulty=no-answer-to-a-warm-reset";
    Console.Result run =
        Console.run(
            "run", "--only", "@TRN-021 or @TRN-022", "--terminal", faulty, "--out", out.toString());
    assertEquals(1, run.code(), run.all());
    Map<String, String> verdicts = new TreeMap<>();
    for (JsonNode one : JSON.readTree(out.resolve("result.json").toFile()).path("cases")) {
      verdicts.put(one.path("id").asText(), one.path("verdict").asText());
    }
    assertEquals("FAIL", verdicts.get("TRN-021/one-reset-after-another"));
    assertEquals("FAIL", verdicts.get("TRN-021/commands-after-a-warm-reset"));
    assertEquals("INCONCLUSIVE", verdicts.get("TRN-022/rules-of-a-warm-answer/length"));
    assertFalse(verdicts.containsValue("PASS"), verdicts.toString());
    assertFalse(verdicts.containsValue("ERROR"), verdicts.toString());
  }

  /** What the card answered in the exchange a finding rests on. */
  private static String answer(List<JsonNode> records, JsonNode finding) {
    return records.stream()
        .filter(r -> r.path("type").asText().equals("exchange"))
        .filter(r -> r.path("case").equals(finding.path("case")))
        .filter(r -> r.path("n").equals(finding.path("exchanges").path(0)))
        .map(r -> r.path("response").asText())
        .findFirst()
        .orElse("");
  }
}
