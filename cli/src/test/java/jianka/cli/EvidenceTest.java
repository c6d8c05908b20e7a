package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A violation names the exchange in which the card showed it, not the last one of the case. */
class EvidenceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

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
