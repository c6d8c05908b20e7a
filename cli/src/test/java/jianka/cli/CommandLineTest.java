package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who uses the command well, and who uses it wrongly. */
class CommandLineTest {

  @TempDir Path folder;

  @Test
  void the_reference_card_passes_and_leaves_a_whole_campaign_folder() throws Exception {
    Path out = folder.resolve("campaign");
    Console.Result result = Console.run("run", "--out", out.toString(), "--lang", "en");
    assertEquals(0, result.code(), result.all());
    for (String file : new String[] {"journal.jsonl", "result.json", "junit.xml", "report.html"}) {
      assertTrue(Files.size(out.resolve(file)) > 100, file);
    }
    assertTrue(result.out().contains(out.toString()), result.out());
  }

  @Test
  void the_third_generation_passes_on_both_sides_and_with_fresh_cards() {
    for (String[] more :
        new String[][] {
          {"--terminal", "sim:"},
          {"--terminal", "sim:contactless"},
          {"--isolation", "fresh", "--seed", "7"},
          {"--jobs", "2", "--seed", "3"}
        }) {
      String product = referenceProduct();
      Console.Result result =
          Console.run(
              Console.join(
                  more,
                  "run",
                  "--product",
                  product,
                  "--out",
                  folder.resolve(String.join("", more).replaceAll("\\W", "")).toString()));
      assertEquals(0, result.code(), result.all());
    }
  }

  @Test
  void a_faulty_card_makes_the_exit_code_1_and_is_named_in_the_summary() {
    Console.Result result =
        Console.run(
            "run",
            "--terminal",
            "sim:faulty=empty-verify-counts",
            "--lang",
            "en",
            "--out",
            folder.resolve("faulty").toString());
    assertEquals(1, result.code(), result.all());
    assertTrue(result.out().contains("SEC-013"), result.out());
  }

  @Test
  void verdicts_are_computed_again_from_the_journal_and_tampering_shows() throws Exception {
    Path out = folder.resolve("sealed");
    assertEquals(0, Console.run("run", "--only", "SEC-009", "--out", out.toString()).code());
    assertEquals(0, Console.run("rejudge", out.toString()).code());
    Console.Result whole = Console.run("verify", out.toString());
    assertEquals(3, whole.code(), whole.all());
    assertTrue(whole.out().contains("UNSIGNED"), whole.out());
    Path result = out.resolve("result.json");
    Files.writeString(result, Files.readString(result).replace("\"PASS\"", "\"FAIL\""));
    assertEquals(1, Console.run("rejudge", out.toString()).code());
    Console.Result broken = Console.run("verify", out.toString(), "--lang", "en");
    assertEquals(1, broken.code(), broken.all());
    assertTrue(broken.out().contains("result.json"), broken.out());
  }

  @Test
  void a_folder_that_is_no_campaign_is_refused() {
    complain(Console.english("rejudge", folder.toString()), "no campaign folder");
    complain(Console.english("verify", folder.resolve("none").toString()), "is no folder");
  }

  @Test
  void a_campaign_is_never_overwritten() {
    String out = folder.resolve("once").toString();
    assertEquals(0, Console.run("run", "--only", "SEC-004", "--out", out).code());
    complain(
        Console.english("run", "--only", "SEC-004", "--out", out), "may hold a campaign already");
  }

  @Test
  void an_unknown_option_is_named() {
    complain(Console.english("run", "--colour", "red"), "--colour");
  }

  @Test
  void a_missing_product_file_is_named() {
    complain(Console.english("run", "--product", "none.yaml"), "none.yaml", "does not exist");
  }

  @Test
  void a_broken_product_file_is_named_with_line_and_field() throws Exception {
    Path file = folder.resolve("product.yaml");
    Files.writeString(file, "product: {name: x}\nprofile: v2-3des\nparameters: {pin.trys: 3}\n");
    complain(Console.english("run", "--product", file.toString()), "product.yaml:3", "pin.trys");
  }

  @Test
  void an_output_folder_that_cannot_be_written_is_named() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    complain(
        Console.english("run", "--out", file.resolve("below").toString()), "cannot be written");
  }

  @Test
  void a_selection_that_chooses_nothing_is_refused() {
    complain(Console.english("run", "--only", "NOPE-999"), "chooses no case");
    complain(Console.english("run", "--only", "@a and ("), "no tag expression");
  }

  @Test
  void an_unknown_terminal_or_faulty_card_lists_what_there_is() {
    complain(Console.english("run", "--terminal", "usb:1"), "sim:wire=9600");
    complain(Console.english("run", "--terminal", "sim:speed=1"), "wire=BAUD");
    complain(
        Console.english("run", "--terminal", "sim:faulty=empty-verify-count"),
        "empty-verify-counts");
    complain(Console.english("run", "--terminal", "sim:contactless"), "no contactless side");
  }

  @Test
  void serving_without_vpcd_says_so() {
    Console.Result result = Console.run("card", "serve", "--vpcd", "127.0.0.1:1");
    assertEquals(4, result.code(), result.all());
    assertTrue(result.err().contains("127.0.0.1:1"), result.err());
  }

  @Test
  void the_help_names_the_exit_codes() {
    assertEquals(0, Console.run("--help").code());
    assertTrue(Console.run("--help").out().contains("3  没有不符合项，但有未决项"));
    assertTrue(Console.english("--help").out().contains("3  nothing failed but something is"));
  }

  private static String referenceProduct() {
    return Path.of(System.getProperty("jianka.home"), "features/products/reference-v3-sm4.yaml")
        .toString();
  }

  private static void complain(Console.Result result, String... parts) {
    assertEquals(2, result.code(), result.all());
    for (String part : parts) {
      assertTrue(result.err().contains(part), result.err());
    }
  }
}
