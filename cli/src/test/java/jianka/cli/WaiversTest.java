package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waivers from the command line to every file of the campaign folder. */
class WaiversTest {

  private static final String[] FAULTY = {
    "run", "--only", "SEC-013", "--terminal", "sim:faulty=empty-verify-counts", "--lang", "en"
  };

  @TempDir private Path folder;

  @Test
  void a_waiver_is_shown_everywhere_and_changes_no_exit_code() throws Exception {
    Path out = folder.resolve("out");
    Console.Result result =
        Console.run(Console.join(options(file("SEC-013", later()), out), FAULTY));
    assertEquals(1, result.code(), result.all());
    assertTrue(result.out().contains("FAIL  (waived) SEC-013/"), result.out());
    assertTrue(result.out().contains("does not conform"), result.out());
    assertTrue(Files.readString(out.resolve("result.json")).contains("\"waived\" : true"));
    assertTrue(Files.readString(out.resolve("junit.xml")).contains("<failure message=\"waived: "));
    assertTrue(Files.readString(out.resolve("waivers.yaml")).contains("SEC-013"));
    assertTrue(Files.readString(out.resolve("manifest.json")).contains("waivers.yaml"));
    assertEquals(0, Console.run("rejudge", out.toString()).code(), "the same marks again");
    assertEquals(3, Console.run("verify", out.toString()).code(), "whole, not signed");
    Files.writeString(
        out.resolve("waivers.yaml"), Files.readString(out.resolve("waivers.yaml")) + "\n");
    assertEquals(1, Console.run("verify", out.toString()).code(), "the copy is sealed");
  }

  @Test
  void a_mark_can_be_given_later_and_rejudge_sees_that_it_is_missing() throws Exception {
    Path out = folder.resolve("out");
    Console.run(Console.join(new String[] {"--out", out.toString()}, FAULTY));
    String waivers = file("SEC-013", later()).toString();
    Console.Result again =
        Console.run("rejudge", out.toString(), "--waivers", waivers, "--lang", "en");
    assertEquals(1, again.code(), again.all());
    assertTrue(again.out().contains("the journal says FAIL (waived)"), again.out());
    assertFalse(Files.exists(out.resolve("waivers.yaml")), "rejudge stores nothing");
    Console.Result reported =
        Console.run("report", out.toString(), "--waivers", waivers, "--lang", "en");
    assertEquals(1, reported.code(), reported.all());
    assertTrue(reported.out().contains("(waived)"), reported.out());
    assertEquals(0, Console.run("rejudge", out.toString()).code());
  }

  @Test
  void what_can_be_known_before_is_refused_before_a_card_is_touched() throws Exception {
    Path out = folder.resolve("out");
    for (String requirement : new String[] {"SEC-013", "SEC-014"}) {
      LocalDate until = requirement.equals("SEC-013") ? LocalDate.of(2020, 1, 1) : later();
      Console.Result result =
          Console.run(Console.join(options(file(requirement, until), out), FAULTY));
      assertEquals(2, result.code(), result.all());
      assertTrue(result.err().contains("waivers.yaml:"), result.err());
      assertFalse(Files.exists(out), "nothing was run");
    }
    Console.Result core =
        Console.run("run", "--only", "SEC-009", "--waivers", file("SEC-009", later()).toString());
    assertEquals(2, core.code(), core.all());
    assertTrue(core.err().contains("不得豁免"), core.err());
  }

  @Test
  void an_unused_waiver_is_refused_and_the_evidence_is_kept() throws Exception {
    Path out = folder.resolve("out");
    Console.Result result =
        Console.run(
            Console.join(
                options(file("SEC-013", later()), out),
                "run",
                "--only",
                "SEC-013",
                "--lang",
                "en"));
    assertEquals(2, result.code(), result.all());
    assertTrue(result.err().contains("covers no failure of SEC-013"), result.err());
    assertFalse(Files.exists(out.resolve("waivers.yaml")));
    assertEquals(3, Console.run("verify", out.toString()).code(), "whole, not signed");
    assertEquals(0, Console.run("rejudge", out.toString()).code());
  }

  private static String[] options(Path waivers, Path out) {
    return new String[] {"--waivers", waivers.toString(), "--out", out.toString()};
  }

  private static LocalDate later() {
    return LocalDate.now().plusMonths(3);
  }

  private Path file(String requirement, LocalDate until) throws Exception {
    return Files.writeString(
        folder.resolve("waivers.yaml"),
        """
        waivers:
          - requirement: %s
            product: Jianka reference card v2-3des
            reason: known
            who: Li Example
            until: %s
        """
            .formatted(requirement, until));
  }
}
