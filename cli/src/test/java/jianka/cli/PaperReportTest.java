package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import jianka.reports.paper.PaperFont;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report on paper as it is asked for on the command line. */
class PaperReportTest {

  @TempDir Path parent;

  @AfterEach
  void forgetTheFont() {
    System.clearProperty(PaperFont.PROPERTY);
  }

  @Test
  void a_run_prints_what_the_laboratory_states_and_the_manifest_covers_it() throws Exception {
    Path out = parent.resolve("campaign");
    Console.Result run = run(out, "--laboratory", example(), "--pdf");
    assertEquals(0, run.code(), run.all());
    assertTrue(Files.size(out.resolve("report.pdf")) > 10_000);
    assertTrue(Files.readString(out.resolve("laboratory.json")).contains("JK-2026-0017"));
    String manifest = Files.readString(out.resolve("manifest.json"));
    assertTrue(manifest.contains("report.pdf") && manifest.contains("laboratory.json"), manifest);
    Files.delete(out.resolve("report.pdf"));
    Console.Result again = Console.run("report", out.toString(), "--pdf-lang", "both");
    assertEquals(0, again.code(), again.all());
    assertTrue(Files.exists(out.resolve("report.pdf")), "from the folder alone");
    assertEquals(3, Console.run("verify", out.toString()).code(), "whole, unsigned");
  }

  @Test
  void nothing_is_printed_that_was_not_asked_for() {
    Path out = parent.resolve("plain");
    assertEquals(0, run(out).code());
    assertFalse(Files.exists(out.resolve("report.pdf")));
    assertFalse(Files.exists(out.resolve("laboratory.json")));
  }

  @Test
  void a_pdf_never_stays_behind_the_other_reports() throws Exception {
    Path out = parent.resolve("both");
    assertEquals(0, run(out, "--pdf").code());
    byte[] before = Files.readAllBytes(out.resolve("report.pdf"));
    assertEquals(0, Console.run("report", out.toString(), "--laboratory", example()).code());
    assertFalse(java.util.Arrays.equals(before, Files.readAllBytes(out.resolve("report.pdf"))));
  }

  @Test
  void without_a_font_a_run_keeps_its_result_and_says_how_to_get_one() {
    System.setProperty(PaperFont.PROPERTY, parent.resolve("none.ttf").toString());
    Path out = parent.resolve("fontless");
    Console.Result run = run(out, "--pdf", "--lang", "en");
    assertEquals(0, run.code(), run.all());
    assertTrue(run.err().contains("fonts-wqy-microhei"), run.err());
    assertTrue(Files.exists(out.resolve("manifest.json")));
    Console.Result report = Console.run("report", out.toString(), "--pdf", "--lang", "en");
    assertEquals(2, report.code(), report.all());
    assertTrue(report.err().contains("fonts-wqy-microhei"), report.err());
  }

  @Test
  void a_mistake_of_the_laboratory_costs_no_campaign() throws Exception {
    Path file =
        Files.writeString(
            parent.resolve("laboratory.yaml"), "laboratory:\n  name: x\n  adress: y\n");
    Path out = parent.resolve("none");
    Console.Result run = run(out, "--laboratory", file.toString(), "--lang", "en");
    assertEquals(2, run.code(), run.all());
    assertTrue(run.err().contains("laboratory.yaml:3"), run.err());
    assertTrue(run.err().contains("adress"), run.err());
    assertFalse(Files.exists(out));
  }

  private static Console.Result run(Path out, String... more) {
    return Console.run(Console.join(more, "run", "--only", "SEC-006", "--out", out.toString()));
  }

  private static String example() {
    return Path.of(System.getProperty("jianka.home"), "features/products/example-laboratory.yaml")
        .toString();
  }
}
