package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded answers of a card, run through the scenarios again without it. */
class ReplayTest {

  private static final String FEATURE =
      """
      Feature: Made up for this test / 测试用例

        @CMD-901
        Rule: The card gives randoms / 卡片返回随机数
          要求：卡片返回随机数。
          来源：test
          性质：draft

          Example: eight bytes / 八字节
            Given the card after a cold reset
            When GET CHALLENGE is sent with Le 08
            And GET CHALLENGE is sent with Le 04
            Then the status word is 9000 or 61xx
      """;

  @TempDir Path folder;
  private final String usualHome = System.getProperty("jianka.home");

  @AfterEach
  void the_usual_home() throws Exception {
    System.setProperty("jianka.home", usualHome);
    Files.deleteIfExists(folder.resolve("home/features/profiles"));
  }

  /** After silence on a reset commands are not sent, in the replay as little. */
  @Test
  void silence_after_a_reset_is_silence_again() throws Exception {
    Path out = folder.resolve("silent");
    String faulty = "sim:faulty=no-answer-to-a-warm-reset";
    Console.run("run", "--only", "TRN-021", "--terminal", faulty, "--out", out.toString());
    Path again = folder.resolve("silent-again");
    Console.run("run", "--terminal", "replay:" + out, "--out", again.toString());
    assertEquals(events(out), events(again));
    assertTrue(events(out).stream().anyMatch(e -> e.contains("\"unsent\":true")));
  }

  /** What passed between terminal and card, and what was remarked. */
  private static List<String> events(Path campaign) throws Exception {
    return Files.readAllLines(campaign.resolve("journal.jsonl")).stream()
        .filter(l -> l.matches(".*\"type\":\"(reset|exchange|lost|remark|finding)\".*"))
        .map(l -> l.replaceAll("\"(seq|time|micros|chain)\":[^,}]+,?", ""))
        .toList();
  }

  @Test
  void a_campaign_in_blocks_passes_again() throws Exception {
    Path out = folder.resolve("blocks");
    Console.Result recorded =
        Console.run(
            "run",
            "--terminal",
            "sim:contactless,variant=seven-byte-uid",
            "--only",
            "@TRN-089 or @TRN-091 or @TRN-092 or @TRN-093 or @TRN-101",
            "--out",
            out.toString());
    assertTrue(recorded.all().contains("PASS 12"), recorded.all());
    Console.Result replayed =
        Console.run(
            "run",
            "--terminal",
            "replay:" + out,
            "--product",
            Path.of(usualHome, "features/products/variants/seven-byte-uid.yaml").toString(),
            "--out",
            folder.resolve("again").toString());
    assertTrue(replayed.all().contains("PASS 12"), replayed.all());
  }

  @Test
  void a_passing_campaign_passes_again() throws Exception {
    Path out = folder.resolve("recorded");
    Console.run(
        "run",
        "--product",
        Path.of(usualHome, "features/products/reference-v3-sm4.yaml").toString(),
        "--only",
        "@security or @transport",
        "--seed",
        "9",
        "--out",
        out.toString());
    Console.Result result = replay(out);
    assertEquals(0, result.code(), result.all());
    assertEquals(verdicts(out), verdicts(folder.resolve("replayed")));
  }

  @Test
  void a_failing_campaign_fails_again_on_either_side() throws Exception {
    for (String side : new String[] {"sim:contactless,faulty=", "sim:faulty="}) {
      Path out = folder.resolve("recorded-" + side.length());
      Console.run(
          "run",
          "--product",
          Path.of(usualHome, "features/products/reference-v3-sm4.yaml").toString(),
          "--only",
          "security",
          "--terminal",
          side + "empty-verify-counts",
          "--out",
          out.toString());
      assertTrue(verdicts(out).containsValue("FAIL"), "a faulty card was recorded");
      Console.Result result = replay(out);
      assertEquals(1, result.code(), result.all());
      assertEquals(verdicts(out), verdicts(folder.resolve("replayed")));
    }
  }

  @Test
  void what_the_recording_withholds_is_never_a_failure() throws Exception {
    Path out = folder.resolve("recorded");
    String product = Path.of(usualHome, "features/products/example-v2.yaml").toString();
    Console.run("run", "--product", product, "--only", "files", "--out", out.toString());
    Console.Result refused = replay(out);
    assertEquals(2, refused.code(), refused.all());
    Console.Result result = replay(out, "--product", product);
    assertEquals(3, result.code(), result.all());
    Map<String, String> verdicts = verdicts(folder.resolve("replayed"));
    assertFalse(verdicts.containsValue("FAIL") || verdicts.containsValue("ERROR"), result.all());
    assertTrue(verdicts.containsValue("PASS"), result.all());
  }

  @Test
  void the_first_command_that_differs_is_named() throws Exception {
    Path features = Files.createDirectories(folder.resolve("home/features/commands"));
    Path real = Path.of(usualHome).toAbsolutePath().resolve("features/profiles");
    Files.createSymbolicLink(folder.resolve("home/features/profiles"), real);
    System.setProperty("jianka.home", folder.resolve("home").toString());
    Path feature = Files.writeString(features.resolve("random.feature"), FEATURE);
    Path out = folder.resolve("recorded");
    assertEquals(0, Console.run("run", "--out", out.toString()).code());
    Files.writeString(feature, FEATURE.replace("Le 04", "Le 10"));
    deviates(out, "event 3 was exchange 0084000004, the scenario does the command 0084000010");
    Files.writeString(feature, FEATURE.replace("      And GET CHALLENGE is sent with Le 04\n", ""));
    deviates(out, "the scenario ends before event 3, exchange 0084000004");
    Files.writeString(
        feature, FEATURE.replace("Le 04\n", "Le 04\n      And the card is reset warm\n"));
    deviates(out, "after 3 recorded events the scenario does more: a warm reset");
    Files.writeString(feature, FEATURE.replace("eight bytes", "other name"));
    deviates(out, "was not recorded to its end");
  }

  @Test
  void a_changed_recording_is_refused() throws Exception {
    Path out = folder.resolve("recorded");
    Console.run("run", "--only", "SEC-006", "--out", out.toString());
    Path journal = out.resolve("journal.jsonl");
    Files.writeString(journal, Files.readString(journal).replace("63C2", "9000"));
    Console.Result result = replay(out);
    assertEquals(2, result.code(), result.all());
    assertTrue(result.err().contains("chain of the journal is broken"), result.all());
    assertEquals(2, replay(folder.resolve("none")).code());
  }

  private void deviates(Path out, String said) throws Exception {
    Console.Result result = replay(out);
    assertEquals(4, result.code(), result.all());
    assertTrue(result.out().contains(said), result.all());
  }

  /** Replays into the folder "replayed", which is emptied first. */
  private Console.Result replay(Path recorded, String... more) throws Exception {
    Path out = folder.resolve("replayed");
    if (Files.exists(out)) {
      try (var files = Files.list(out)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    return Console.run(
        Console.join(
            more,
            "run",
            "--terminal",
            "replay:" + recorded,
            "--lang",
            "en",
            "--out",
            out.toString()));
  }

  private static Map<String, String> verdicts(Path campaign) throws Exception {
    Map<String, String> verdicts = new TreeMap<>();
    JsonNode json = new ObjectMapper().readTree(campaign.resolve("result.json").toFile());
    json.get("cases").forEach(c -> verdicts.put(c.get("id").asText(), c.get("verdict").asText()));
    return verdicts;
  }
}
