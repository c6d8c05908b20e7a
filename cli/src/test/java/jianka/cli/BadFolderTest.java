package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands that read a campaign folder say when it is not what it should be. */
class BadFolderTest {

  @TempDir private static Path parent;
  private static Path good;

  @TempDir private Path own;

  @BeforeAll
  static void runACampaign() {
    good = parent.resolve("good");
    assertEquals(0, Console.run("run", "--only", "SEC-004", "--out", good.toString()).code());
  }

  /** A way to spoil a folder. */
  private interface Spoiling {
    void spoil(Path folder) throws IOException;
  }

  private static Spoiling spoiling(String name) {
    return switch (name) {
      case "a record altered" ->
          folder -> edit(folder, "journal.jsonl", s -> s.replaceFirst("\"9000\"", "\"9001\""));
      case "a record taken out" ->
          folder ->
              edit(
                  folder,
                  "journal.jsonl",
                  s -> {
                    List<String> lines = new java.util.ArrayList<>(s.lines().toList());
                    lines.remove(lines.size() / 2);
                    return String.join("\n", lines) + "\n";
                  });
      case "records missing at the end" ->
          folder ->
              edit(
                  folder,
                  "journal.jsonl",
                  s -> s.substring(0, s.lastIndexOf('\n', s.length() - 2) + 1));
      case "cut within a record" ->
          folder -> {
            byte[] bytes = Files.readAllBytes(folder.resolve("journal.jsonl"));
            Files.write(folder.resolve("journal.jsonl"), Arrays.copyOf(bytes, bytes.length - 40));
          };
      case "a foreign journal" ->
          folder ->
              Files.writeString(folder.resolve("journal.jsonl"), "{\"event\":\"start\"}\n{}\n");
      case "no text at all" ->
          folder -> Files.write(folder.resolve("journal.jsonl"), new byte[] {0, 1, 2, (byte) 0xFF});
      case "an empty journal" -> folder -> Files.writeString(folder.resolve("journal.jsonl"), "");
      case "a newer journal" ->
          folder ->
              edit(folder, "journal.jsonl", s -> s.replaceFirst("\"format\":1", "\"format\":2"));
      case "a newer manifest" ->
          folder ->
              edit(
                  folder, "manifest.json", s -> s.replaceFirst("\"format\" : 1", "\"format\" : 2"));
      case "a manifest that is none" ->
          folder -> Files.writeString(folder.resolve("manifest.json"), "[]");
      case "no journal" -> folder -> Files.delete(folder.resolve("journal.jsonl"));
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @CsvSource({
    "a record altered, breaks the chain, 断链",
    "a record taken out, breaks the chain, 断链",
    "records missing at the end, cut or replaced, 被截断或替换",
    "cut within a record, cut or replaced, 被截断或替换",
    "a foreign journal, no journal of jianka, 不是 jianka 的日志",
    "no text at all, no journal of jianka, 不是 jianka 的日志",
    "an empty journal, no journal of jianka, 不是 jianka 的日志",
    "a newer journal, 'format 2, this version reads up to 1', 格式版本为 2",
    "a newer manifest, 'format 2, this version reads up to 1', 格式版本为 2",
    "a manifest that is none, is not a manifest, 不是有效的清单",
    "no journal, no campaign folder, 不是活动目录"
  })
  void every_command_refuses_it_and_says_why(String how, String en, String zh) throws Exception {
    Path bad = copy(own.resolve("bad"));
    spoiling(how).spoil(bad);
    refused(en, "report", bad.toString(), "--lang", "en");
    refused(zh, "report", bad.toString());
    refused(en, "rejudge", bad.toString(), "--lang", "en");
    refused(en, "compare", bad.toString(), good.toString(), "--lang", "en");
    refused(zh, "compare", good.toString(), bad.toString());
    // The check itself goes on to the end and gives its findings instead.
    Console.Result verified = Console.run("verify", bad.toString(), "--lang", "en");
    assertEquals(1, verified.code(), how + ": " + verified.all());
    assertTrue(verified.out().contains("FAULT"), verified.out());
  }

  @ParameterizedTest
  @CsvSource({"result.json", "report.html", "junit.xml"})
  void an_altered_document_is_not_compared_and_not_verified(String name) throws Exception {
    Path bad = copy(own.resolve("bad"));
    edit(bad, name, s -> s.replaceFirst("0", "1"));
    assertEquals(2, Console.run("compare", good.toString(), bad.toString()).code());
    assertEquals(1, Console.run("verify", bad.toString()).code());
  }

  @Test
  void a_folder_without_a_seal_is_read_but_not_verified() throws Exception {
    Path open = copy(own.resolve("open"));
    Files.delete(open.resolve("manifest.json"));
    assertEquals(0, Console.run("compare", good.toString(), open.toString()).code());
    assertEquals(0, Console.run("rejudge", open.toString()).code());
    refused("is not sealed", "verify", open.toString());
  }

  @Test
  void campaigns_with_nothing_in_common_are_not_compared() {
    String other = own.resolve("other").toString();
    assertEquals(0, Console.run("run", "--only", "SEC-001", "--out", other).code());
    refused("no judged case in common", "compare", good.toString(), other);
  }

  @Test
  void comparing_needs_two_folders_and_a_threshold_that_is_one() {
    refused("no folder", "compare", good.toString(), own.resolve("none").toString());
    refused("--slower", "compare", good.toString(), good.toString(), "--slower", "0");
    refused("B", "compare", good.toString());
    for (String option : new String[] {"--json", "--html"}) {
      String nowhere = own.resolve("none/c").toString();
      refused(option, "compare", good.toString(), good.toString(), option, nowhere);
    }
  }

  @Test
  void a_key_needs_a_folder_and_no_time_stamp_service_is_found_wrong_only_after_the_run() {
    refused("is no folder", "keys", "new-signer", own.resolve("none/k.p12").toString());
    Path out = own.resolve("stamped");
    refused(
        "no http or https URL",
        "run",
        "--sign",
        own.resolve("k.p12").toString(),
        "--timestamp",
        "ftp://stamp.example",
        "--out",
        out.toString());
    assertFalse(Files.exists(out));
  }

  @Test
  void a_faulty_card_is_a_regression_and_its_changed_answer_is_shown() throws Exception {
    String a = own.resolve("a").toString();
    String b = own.resolve("b").toString();
    Path json = own.resolve("c.json");
    Console.run("run", "--only", "SEC-013", "--out", a);
    Console.run(
        "run", "--only", "SEC-013", "--terminal", "sim:faulty=empty-verify-counts", "--out", b);
    Console.Result worse = Console.run("compare", a, b, "--lang", "en", "--json", json.toString());
    assertEquals(1, worse.code(), worse.all());
    assertTrue(worse.out().contains("PASS → FAIL  SEC-013/"), worse.out());
    assertTrue(worse.out().contains("A 63C3"), worse.out());
    assertTrue(Files.readString(json).contains("\"kind\" : \"regression\""));
    assertEquals(0, Console.run("compare", b, a).code());
    assertEquals(0, Console.run("compare", b, b).code());
  }

  private static void refused(String reason, String... arguments) {
    boolean chinese = reason.matches(".*\\p{IsHan}.*");
    Console.Result result = chinese ? Console.run(arguments) : Console.english(arguments);
    assertEquals(2, result.code(), String.join(" ", arguments) + ": " + result.all());
    assertTrue(result.err().contains(reason), result.err());
  }

  private static void edit(
      Path folder, String name, java.util.function.UnaryOperator<String> change)
      throws IOException {
    Path file = folder.resolve(name);
    String before = Files.readString(file, StandardCharsets.UTF_8);
    String after = change.apply(before);
    assertTrue(!after.equals(before), name + " was to be changed");
    Files.writeString(file, after);
  }

  private static Path copy(Path to) throws IOException {
    try (Stream<Path> all = Files.walk(good)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(good.relativize(path).toString()));
      }
    }
    return to;
  }
}
