package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The PIN of the card has more tries than its declaration says. */
class UndeclaredTriesTest {

  @TempDir Path folder;

  @Test
  void tries_beyond_the_declared_ones_are_not_used_up_to_pass_a_case() throws Exception {
    Console.Result result =
        Console.english(
            "run",
            "--despite-contradictions",
            "--product",
            Path.of(System.getProperty("jianka.home"), "features/products/reference-v2-3des.yaml")
                .toString(),
            "--terminal",
            "sim:variant=five-tries",
            "--only",
            "SEC-006/one-wrong-pin",
            "--out",
            folder.resolve("out").toString());
    assertEquals(3, result.code(), result.all());
    assertTrue(result.out().contains("the PIN counter shows 5, the case needs 3"), "why");
    String journal = Files.readString(folder.resolve("out/journal.jsonl"));
    assertTrue(journal.contains("\"command\":\"0020000003"), "the right PIN was sent");
    assertEquals(-1, journal.indexOf("\"response\":\"63C4\""), "no wrong PIN was sent");
  }
}
