package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Differences that the specification wants remarked and not failed (DATA-195, DATA-205, DATA-206).
 */
class RemarkedDifferencesTest {

  @TempDir Path folder;

  @Test
  void numbers_that_differ_are_remarked() throws Exception {
    List<String> remarks = remarks("sim:variant=numbers-that-differ");
    assertEquals(2, remarks.size(), remarks.toString());
    assertTrue(
        remarks.get(0).contains("issuing area 990000, item 01 the city 999900"), remarks.get(0));
    assertTrue(remarks.get(1).contains("another birth date or sex"), remarks.get(1));
  }

  @Test
  void numbers_that_agree_are_not() throws Exception {
    assertEquals(List.of(), remarks("sim:"));
  }

  private List<String> remarks(String terminal) throws Exception {
    Path out = folder.resolve("run");
    Console.Result result =
        Console.english(
            "run", "--terminal", terminal, "--only", "@DATA-195", "--out", out.toString());
    assertEquals(0, result.code(), result.all());
    return Files.readAllLines(out.resolve("journal.jsonl")).stream()
        .filter(line -> line.contains("\"type\":\"remark\"") && line.contains("\"case\""))
        .sorted()
        .toList();
  }
}
