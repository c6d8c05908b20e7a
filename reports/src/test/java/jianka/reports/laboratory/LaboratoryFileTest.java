package jianka.reports.laboratory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jianka.reports.declaration.DeclarationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaboratoryFileTest {

  @TempDir private Path folder;

  @Test
  void the_example_is_complete() throws Exception {
    Laboratory example = LaboratoryFile.read(example());
    assertEquals(List.of(), Completeness.missing(example, 1));
    assertEquals(
        List.of("1个样品中实际检测的是哪些（本次运行用卡0张）"),
        Completeness.missing(example, 0).stream().map(text -> text.zh()).toList(),
        "a sample that no case was executed on is not covered");
    assertEquals(LocalDate.of(2026, 11, 20), example.samples().get(0).received());
  }

  @Test
  void what_a_folder_keeps_is_what_was_read() throws Exception {
    Laboratory example = LaboratoryFile.read(example());
    LaboratoryFile.keep(example, folder);
    assertEquals(example, LaboratoryFile.ofFolder(folder));
  }

  @Test
  void every_field_survives_being_kept() throws Exception {
    Path file =
        written(
            """
            report: {number: N, issued: 2026-03-05, replaces: M, because: "typing error: a"}
            laboratory: {name: a, address: b, contact: c, accreditation: d}
            customer: {name: e, address: f, contact: g}
            samples: [{id: 'S', serial: '007', received: 2026-03-01, condition: "h: 2"}]
            sampling: {by: i, date: 2026-02-27, place: j, plan: k, conditions: l}
            tests: {place: m, from: 2026-03-02, to: 2026-03-04, environment: n, conditions: o}
            equipment: [{name: p, serial: q, calibrated_until: 2027-01-01}]
            method: {additions: [r], deviations: [s, "no"], exclusions: [t]}
            decision_rule: u
            external_results: [v]
            opinions: [{author: w, basis: x, text: y}]
            tested: {name: A, function: B, date: 2026-03-04}
            reviewed: {name: C, function: D, date: 2026-03-05}
            authorised: {name: E, function: F, date: 2026-03-05}
            """);
    Laboratory read = LaboratoryFile.read(file);
    LaboratoryFile.keep(read, folder);
    Laboratory again = LaboratoryFile.ofFolder(folder);
    assertEquals(read, again);
    assertEquals("007", again.samples().get(0).serial(), "no number is made of it");
    assertEquals(List.of("s", "no"), again.method().deviations());
    assertEquals("typing error: a", again.report().because());
  }

  @Test
  void a_folder_without_a_declaration_states_nothing() throws Exception {
    assertSame(Laboratory.UNSTATED, LaboratoryFile.ofFolder(folder));
    assertTrue(Completeness.missing(Laboratory.UNSTATED, 1).size() > 10);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "laboratory: {nmae: x}|laboratory.yaml:1: laboratory|nmae",
        "labs: x|laboratory.yaml:1|labs",
        "report:\\n  issued: 3 May|laboratory.yaml:2: report.issued|3 May",
        "report: {issued: 2026-01-01}\\ntests: {to: 2026-01-02}|laboratory.yaml:1: report.issued|before the end",
        "tests:\\n  from: 2026-01-02\\n  to: 2026-01-01|laboratory.yaml:3: tests.to|before the tests began",
        "tests: {from: 2026-01-01}\\nsamples:\\n- {id: A, received: 2026-01-02}|laboratory.yaml:3: samples[0].received|after the tests began",
        "samples: [{id: A}, {id: A}]|laboratory.yaml:1: samples[1].id|another sample",
        "samples: [{serial: A}]|samples[0].id|missing",
        "report: {replaces: A}|report.because|what changed and why",
        "samples: 3|samples|should be a list",
        "laboratory: [x]|laboratory|lines",
        "a: [|laboratory.yaml:|not readable as YAML"
      })
  void a_mistake_is_named_with_its_place(String text, String place, String what) throws Exception {
    Path file = written(text.replace("\\n", "\n"));
    DeclarationException mistake =
        assertThrows(DeclarationException.class, () -> LaboratoryFile.read(file));
    assertTrue(mistake.getMessage().contains(place), mistake.getMessage());
    assertTrue(mistake.getMessage().contains(what), mistake.getMessage());
  }

  @Test
  void who_tested_cannot_be_the_one_who_reviewed() throws Exception {
    Path file = written(Files.readString(example()).replace("王五（虚构）", "李四（虚构）"));
    assertEquals(
        List.of("第二人审核"),
        Completeness.missing(LaboratoryFile.read(file), 1).stream()
            .map(text -> text.zh())
            .toList());
  }

  private Path written(String text) throws Exception {
    return Files.writeString(folder.resolve("laboratory.yaml"), text);
  }

  private static Path example() {
    return Path.of(System.getProperty("jianka.home"), "features/products/example-laboratory.yaml");
  }
}
