package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign that was killed goes on, and comes to the verdicts of one that was not. */
class ResumeTest {

  private static final String[] SMALL = {"run", "--only", "SEC-006", "--lang", "en"};
  private static final String[] LARGE = {"run", "--only", "security", "--lang", "en"};

  @TempDir Path folder;

  @Test
  void a_journal_cut_off_anywhere_is_gone_on_with() throws Exception {
    Path whole = folder.resolve("whole");
    assertTrue(Console.run(with(SMALL, "--out", whole.toString())).code() != 2);
    byte[] journal = Files.readAllBytes(whole.resolve("journal.jsonl"));
    int first = lineEnd(journal);
    for (int i = 0; i < 8; i++) {
      int length = first + (journal.length - first - 2) * i / 7;
      Path cut = Files.createDirectories(folder.resolve("cut-" + length));
      Files.write(cut.resolve("journal.jsonl"), Arrays.copyOf(journal, length));
      Console.Result result = Console.run(with(SMALL, "--out", cut.toString(), "--resume"));
      assertEquals(0, result.code(), length + " bytes: " + result.all());
      assertEquals(verdicts(whole), verdicts(cut), length + " bytes");
      assertEquals(3, Console.run("verify", cut.toString()).code(), "the chain is whole");
    }
  }

  @Test
  void a_process_killed_again_and_again_loses_nothing_but_the_case_in_progress() throws Exception {
    Path whole = folder.resolve("whole");
    Console.run(with(LARGE, "--out", whole.toString()));
    Path killed = folder.resolve("killed");
    long lines = 0;
    for (int round = 0; round < 3; round++) {
      String[] arguments = with(LARGE, "--out", killed.toString());
      kill(round == 0 ? arguments : with(arguments, "--resume"), killed, lines + 700 + 150 * round);
      lines = lines(killed);
    }
    Console.Result result = Console.run(with(LARGE, "--out", killed.toString(), "--resume"));
    assertEquals(0, result.code(), result.all());
    assertEquals(verdicts(whole), verdicts(killed));
    assertEquals(3, count(killed, "campaign.resume"));
    assertTrue(count(killed, "case.begin") <= count(whole, "case.begin") + 3, "one case a kill");
    assertTrue(result.out().contains("interrupted and resumed"), result.out());
    assertEquals(3, Console.run("verify", killed.toString()).code(), "the chain is whole");
  }

  @Test
  void another_campaign_is_refused_by_name() throws Exception {
    Path cut = cutInTheMiddle();
    String out = cut.toString();
    refused(
        Console.english(with(SMALL, "--out", out, "--resume", "--seed", "2")), "seed was 1, is 2");
    String v3 =
        Path.of(System.getProperty("jianka.home"), "features/products/reference-v3-sm4.yaml")
            .toString();
    refused(
        Console.english(with(SMALL, "--out", out, "--resume", "--product", v3)),
        "product.profile was \"v2-3des\", is \"v3-sm4\"");
    refused(
        Console.english(
            with(SMALL, "--out", out, "--resume", "--terminal", "sim:faulty=empty-verify-counts")),
        "faulty was null");
    refused(
        Console.english("run", "--only", "SEC-009", "--out", out, "--resume"),
        "selection was \"SEC-006\"");
    assertEquals(0, count(cut, "campaign.resume"), "nothing was written");
  }

  @Test
  void what_cannot_be_gone_on_with_is_refused() throws Exception {
    refused(Console.english(with(SMALL, "--resume")), "--resume needs --out");
    String none = folder.resolve("none").toString();
    refused(Console.english(with(SMALL, "--out", none, "--resume")), "nothing to resume");
    refused(Console.english(with(SMALL, "--new-card")), "with --resume");
    Path cut = cutInTheMiddle();
    Path file = cut.resolve("journal.jsonl");
    byte[] journal = Files.readAllBytes(file);
    byte[] changed = journal.clone();
    changed[journal.length / 3] ^= 1;
    Files.write(file, changed);
    refused(Console.english(with(SMALL, "--out", cut.toString(), "--resume")), "chain");
    Files.write(file, Arrays.copyOf(journal, 20));
    refused(Console.english(with(SMALL, "--out", cut.toString(), "--resume")), "nothing had begun");
  }

  private Path cutInTheMiddle() throws Exception {
    Path whole = folder.resolve("to-cut");
    Console.run(with(SMALL, "--out", whole.toString()));
    byte[] journal = Files.readAllBytes(whole.resolve("journal.jsonl"));
    Path cut = Files.createDirectories(folder.resolve("cut"));
    Files.write(cut.resolve("journal.jsonl"), Arrays.copyOf(journal, journal.length - 2000));
    return cut;
  }

  /** Runs a process of its own and kills it once the journal has so many lines. */
  private static void kill(String[] arguments, Path campaign, long atLines) throws Exception {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djianka.home=" + System.getProperty("jianka.home"),
                "-cp",
                System.getProperty("java.class.path"),
                "jianka.cli.Jianka"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (process.isAlive() && lines(campaign) < atLines && System.nanoTime() < deadline) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
    process.waitFor();
    assertTrue(process.exitValue() > 128, "killed, not ended: exit code " + process.exitValue());
  }

  private static long lines(Path campaign) throws Exception {
    Path journal = campaign.resolve("journal.jsonl");
    if (!Files.exists(journal)) {
      return 0;
    }
    long lines = 0;
    for (byte each : Files.readAllBytes(journal)) {
      lines += each == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static int lineEnd(byte[] journal) {
    int at = 0;
    while (journal[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  private static long count(Path campaign, String type) throws Exception {
    try (var lines = Files.lines(campaign.resolve("journal.jsonl"))) {
      return lines.filter(line -> line.contains("\"type\":\"" + type + "\"")).count();
    }
  }

  private static Map<String, String> verdicts(Path campaign) throws Exception {
    Map<String, String> verdicts = new TreeMap<>();
    JsonNode json = new ObjectMapper().readTree(campaign.resolve("result.json").toFile());
    json.get("cases").forEach(c -> verdicts.put(c.get("id").asText(), c.get("verdict").asText()));
    return verdicts;
  }

  private static void refused(Console.Result result, String said) {
    assertEquals(2, result.code(), result.all());
    assertTrue(result.err().contains(said), result.all());
  }

  private static String[] with(String[] first, String... more) {
    return Console.join(more, first);
  }
}
