package jianka.reports.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jianka.reports.Journals;
import jianka.reports.journal.JournalReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A waiver marks a failure and never turns it into anything else. */
class WaiverMarksTest {

  @TempDir private Path folder;

  @Test
  void nothing_but_the_mark_changes() throws Exception {
    Journals journal =
        Journals.planning(2)
            .requirement("'A-1'", "T")
            .whole("A-1/x", false, "draft")
            .whole("A-1/y", true, "draft")
            .campaignEnd();
    Campaign without = judge(journal);
    Campaign with = judge(journal, requirement("A-1"));
    assertEquals(
        without.cases().stream().map(CaseResult::verdict).toList(),
        with.cases().stream().map(CaseResult::verdict).toList());
    assertEquals(without.exitCode(), with.exitCode());
    assertEquals(Conformity.DOES_NOT_CONFORM, with.summary().conformity());
    assertEquals(1, with.summary().count(Verdict.FAIL));
    assertEquals(1, with.summary().waived());
    assertEquals("FAIL", with.requirements().get(0).label());
    assertTrue(with.requirements().get(0).waived());
    assertTrue(with.items().get(0).waived());
    assertEquals(0, without.summary().waived());
    assertFalse(without.requirements().get(0).waived());
  }

  @Test
  void a_case_with_another_failure_is_waived_in_part_only() throws Exception {
    Journals journal =
        Journals.planning(1)
            .requirement("'A-1'", "T")
            .requirement("'B-2'", "T")
            .begin("A-1/x", 1, "'A-1'")
            .finding("A-1/x", 1, false, "draft", "'A-1'", "one")
            .finding("A-1/x", 1, false, "iso", "'B-2'", "two")
            .end("A-1/x", 1, "completed")
            .campaignEnd();
    CaseResult part = judge(journal, requirement("A-1")).cases().get(0);
    assertFalse(part.waived());
    assertEquals(List.of(requirement("A-1")), part.waivers());
    assertEquals("partly waived", part.waiverMark().en());
    assertTrue(judge(journal, requirement("A-1"), requirement("B-2")).cases().get(0).waived());
    assertTrue(judge(journal, ofCase("A-1/x")).cases().get(0).waived());
  }

  @Test
  void one_id_of_a_rule_stands_for_the_others_but_not_for_another_rule() throws Exception {
    Journals journal =
        Journals.planning(2)
            .requirement("'A-1','C-3'", "T")
            .requirement("'B-2'", "T")
            .begin("A-1/x", 1, "'A-1','C-3'")
            .finding("A-1/x", 1, false, "draft", "'A-1','C-3'", "one rule")
            .end("A-1/x", 1, "completed")
            .begin("A-1/y", 1, "'A-1','C-3'")
            .finding("A-1/y", 1, false, "draft", "'A-1','B-2'", "two rules")
            .end("A-1/y", 1, "completed")
            .campaignEnd();
    Campaign judged = judge(journal, requirement("C-3"));
    assertTrue(judged.caseOf("A-1/x").orElseThrow().waived());
    assertFalse(judged.caseOf("A-1/y").orElseThrow().waived());
    assertEquals(List.of(), judged.caseOf("A-1/y").orElseThrow().waivers());
  }

  @Test
  void what_is_no_failure_takes_no_mark() throws Exception {
    Journals journal =
        Journals.planning(3)
            .requirement("'A-1'", "T")
            .whole("A-1/review", false, "inferred")
            .begin("A-1/error", 1, "'A-1'")
            .end("A-1/error", 1, "error")
            .whole("A-1/pass", true, "draft")
            .campaignEnd();
    Campaign judged = judge(journal, requirement("A-1"));
    assertTrue(judged.cases().stream().allMatch(c -> c.waivers().isEmpty() && !c.waived()));
    assertEquals(List.of(), judged.waivers());
  }

  @Test
  void a_requirement_that_excludes_waivers_is_never_marked() throws Exception {
    Journals journal =
        Journals.planning(1)
            .add(
                "{type:'requirement', ids:['A-1','C-3'], title:{en:'t',zh:'t'}, text:'x',"
                    + " source:'s', basis:'draft', subject:'a', feature:{en:'f',zh:'f'},"
                    + " verification:'T', noWaiver:true}")
            .whole("A-1/x", false, "draft")
            .campaignEnd();
    assertTrue(judge(journal).requirements().get(0).noWaiver());
    assertFalse(judge(journal, requirement("A-1")).cases().get(0).waived());
    assertFalse(judge(journal, ofCase("A-1/x")).cases().get(0).waived());
  }

  private Campaign judge(Journals journal, Waiver... waivers) throws Exception {
    return Judge.judge(
        JournalReader.read(journal.write(folder).resolve("journal.jsonl")), List.of(waivers));
  }

  private static Waiver requirement(String id) {
    return new Waiver(Waiver.Of.REQUIREMENT, id, "P", "known", "Li", LocalDate.of(2026, 6, 30));
  }

  private static Waiver ofCase(String id) {
    return new Waiver(Waiver.Of.CASE, id, "P", "known", "Li", LocalDate.of(2026, 6, 30));
  }
}
