package jianka.reports.waiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jianka.reports.Journals;
import jianka.reports.Reports;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.text.Language;
import jianka.reports.verdict.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every waiver that would hide what nobody decided is refused with its place. */
class WaiverFileTest {

  private static final String GOOD =
      """
      waivers:
        - requirement: AB-001
          product: P
          reason: known
          who: Li Example
          until: 2026-06-30
      """;

  /** The journals of {@link Journals} begin on 2026-01-01. */
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void a_waiver_is_read_as_it_stands() throws Exception {
    assertEquals(
        java.util.List.of(
            new Waiver(
                Waiver.Of.REQUIREMENT,
                "AB-001",
                "P",
                "known",
                "Li Example",
                LocalDate.of(2026, 6, 30))),
        WaiverFile.read(file(GOOD)).waivers());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "requirement: AB-001|requirement: AB-*|2: waivers[0].requirement: should be one requirement",
        "requirement: AB-001|requirement: [AB-001, AB-002]|2: waivers[0].requirement: should be one value",
        "requirement: AB-001|requirement: all|2: waivers[0].requirement: should be one requirement",
        "requirement: AB-001|case: AB-001/*|2: waivers[0].case: should be one case",
        "requirement: AB-001|case: AB-001|2: waivers[0].case: should be one case",
        "requirement: AB-001|covers: AB-001|2: waivers[0]: \"covers\" is not a field here",
        "product: P|product: '*'|3: waivers[0].product: should be the name of one product, is too wide",
        "product: P|product:|3: waivers[0].product: is missing",
        "product: P\\n    reason: known|reason: known|2: waivers[0].product: is missing",
        "who: Li Example\\n    until: 2026-06-30|who: Li Example|2: waivers[0].until: is missing",
        "who: Li Example\\n    until|until|2: waivers[0].who: is missing",
        "reason: known|reason: '  '|4: waivers[0].reason: is empty",
        "until: 2026-06-30|until: 30.6.2026|6: waivers[0].until: should be a day such as 2027-06-30",
        "until: 2026-06-30|until: 2026-02-30|6: waivers[0].until: should be a day",
        "who: Li Example|who: Li Example\\n    who: Wang|6: waivers[0]: \"who\" stands here twice",
        "product: P|product: [|:5: not readable as YAML",
        "waivers:|waiver:|1: \"waiver\" is not a field here; known are waivers"
      })
  void a_file_that_is_wrong_in_itself_is_refused(String good, String bad, String complaint)
      throws Exception {
    String old = good.replace("\\n", "\n");
    assertTrue(GOOD.contains(old), old);
    Path file = file(GOOD.replace(old, bad.replace("\\n", "\n")));
    String said =
        assertThrows(DeclarationException.class, () -> WaiverFile.read(file)).getMessage();
    assertTrue(said.startsWith(file + ":"), said);
    assertTrue(said.contains(complaint), said);
  }

  @Test
  void a_second_waiver_for_the_same_is_refused() throws Exception {
    Path file = file(GOOD + GOOD.substring(GOOD.indexOf("  -")));
    String said =
        assertThrows(DeclarationException.class, () -> WaiverFile.read(file)).getMessage();
    assertTrue(said.contains(":7: waivers[1]: is a second waiver for AB-001"), said);
  }

  @ParameterizedTest
  @CsvSource({
    "requirement: AB-001, requirement: AB-009, AB-009 is not in this campaign",
    "requirement: AB-001, requirement: AB-002, covers no failure of AB-002",
    "requirement: AB-001, requirement: AB-003, no waiver can be given for AB-003",
    "requirement: AB-001, case: AB-003/blocked, no waiver can be given for AB-003",
    "requirement: AB-001, case: AB-009/x, AB-009/x is not in this campaign",
    "requirement: AB-001, case: AB-002/fine, covers no failure of AB-002/fine",
    "product: P, product: P2, 'is \"P2\", the campaign tests \"P\"'",
    "until: 2026-06-30, until: 2025-12-31, is over since 2025-12-31",
    "until: 2026-06-30, until: 2026-01-31, is over since 2026-01-31",
    "until: 2026-06-30, until: 2029-01-01, more than 2 years ahead"
  })
  void a_waiver_that_does_not_fit_the_campaign_is_refused(String good, String bad, String complaint)
      throws Exception {
    campaign();
    WaiverFile waivers = WaiverFile.read(file(GOOD.replace(good, bad)));
    DeclarationException said =
        assertThrows(DeclarationException.class, () -> Reports.read(folder, waivers, NOW));
    assertTrue(said.getMessage().contains(complaint), said.getMessage());
    assertTrue(said.getMessage().contains("w.yaml:"), said.getMessage());
    assertTrue(said.text().zh().matches(".*\\p{IsHan}.*"), said.text().zh());
    assertThrows(
        DeclarationException.class, () -> Reports.write(folder, Language.EN, waivers, NOW));
    assertFalse(Files.exists(folder.resolve(WaiverFile.NAME)), "nothing is stored");
    assertFalse(Files.exists(folder.resolve("result.json")), "nothing is written");
  }

  @Test
  void the_stored_copy_judges_again_as_on_the_day_of_the_campaign() throws Exception {
    campaign();
    // Valid on the day it was given; the copy is read long after it ended.
    Reports.write(folder, Language.EN, WaiverFile.read(file(GOOD)), NOW);
    assertEquals(GOOD, Files.readString(folder.resolve(WaiverFile.NAME)));
    assertEquals(1, Reports.read(folder).summary().waived());
    Files.writeString(folder.resolve(WaiverFile.NAME), GOOD.replace("2026-06-30", "2025-06-30"));
    assertThrows(DeclarationException.class, () -> Reports.read(folder));
  }

  @Test
  void what_is_no_text_is_refused() throws Exception {
    Path file = folder.resolve("binary.yaml");
    Files.write(file, new byte[] {(byte) 0xFF, 0x00});
    assertTrue(message(file).contains("not UTF-8"), message(file));
    Files.write(file, new byte[(1 << 20) + 1]);
    assertTrue(message(file).contains("longer than 1 MiB"), message(file));
    Files.writeString(file, "");
    assertTrue(message(file).contains("is empty"), message(file));
    assertTrue(message(folder.resolve("none.yaml")).contains("does not exist"));
    Files.writeString(file, "waivers: &a [*a]");
    assertTrue(message(file).contains("waivers[0]"), message(file));
  }

  private static String message(Path file) {
    return assertThrows(DeclarationException.class, () -> WaiverFile.read(file)).getMessage();
  }

  private void campaign() throws Exception {
    Journals.planning(3)
        .requirement("'AB-001'", "T")
        .requirement("'AB-002'", "T")
        .add(
            "{type:'requirement', ids:['AB-003'], title:{en:'t',zh:'t'}, text:'x', source:'s',"
                + " basis:'draft', subject:'a', feature:{en:'f',zh:'f'}, verification:'T',"
                + " noWaiver:true}")
        .begin("AB-001/wrong", 1, "'AB-001'")
        .finding("AB-001/wrong", 1, false, "draft", "'AB-001'", "found")
        .end("AB-001/wrong", 1, "completed")
        .begin("AB-002/fine", 1, "'AB-002'")
        .finding("AB-002/fine", 1, true, "draft", "'AB-002'", "found")
        .end("AB-002/fine", 1, "completed")
        .begin("AB-003/blocked", 1, "'AB-003'")
        .finding("AB-003/blocked", 1, false, "draft", "'AB-003'", "found")
        .end("AB-003/blocked", 1, "completed")
        .campaignEnd()
        .write(folder);
  }

  private Path file(String content) throws Exception {
    return Files.writeString(folder.resolve("w.yaml"), content);
  }
}
