package jianka.reports.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jianka.reports.Journals;
import jianka.reports.Reports;
import jianka.reports.journal.JournalException;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "std|FAIL",
        "standard|FAIL",
        "std (second-hand)|FAIL",
        "std (regional)|FAIL",
        "draft|FAIL",
        "field|FAIL",
        "iso|FAIL",
        "draft, field|FAIL",
        "inferred, field|FAIL",
        "inferred|REVIEW",
        "INF|REVIEW",
        "assumed|REVIEW",
        "project rule|REVIEW",
        "inferred (std practice)|REVIEW",
        "isolated|REVIEW",
        "hearsay|REVIEW",
        "''|REVIEW",
      })
  void the_basis_decides_what_a_violation_means(String basis, Verdict verdict) throws Exception {
    assertEquals(verdict, only(Journals.planning(1).whole("A-1/x", false, basis)));
  }

  @ParameterizedTest
  @CsvSource({"completed,PASS", "precondition,INCONCLUSIVE", "error,ERROR", "review,REVIEW"})
  void the_outcome_counts_when_every_finding_is_good(String outcome, Verdict verdict)
      throws Exception {
    Journals journal =
        Journals.planning(1)
            .begin("A-1/x", 1, "'A-1'")
            .finding("A-1/x", 1, true, "draft", "good")
            .end("A-1/x", 1, outcome);
    assertEquals(verdict, only(journal));
  }

  @ParameterizedTest
  @CsvSource({"completed", "precondition", "error", "review"})
  void no_outcome_erases_a_failure(String outcome) throws Exception {
    Journals journal =
        Journals.planning(1)
            .begin("A-1/x", 1, "'A-1'")
            .finding("A-1/x", 1, false, "draft", "first")
            .finding("A-1/x", 1, false, "draft", "second")
            .end("A-1/x", 1, outcome);
    CaseResult result = judged(journal).cases().get(0);
    assertEquals(Optional.of(Verdict.FAIL), result.verdict());
    assertEquals(Text.same("first"), result.reason());
  }

  @Test
  void a_later_attempt_erases_nothing() throws Exception {
    Journals journal =
        Journals.planning(1)
            .begin("A-1/x", 1, "'A-1'")
            .finding("A-1/x", 1, false, "draft", "first attempt")
            .end("A-1/x", 1, "completed")
            .begin("A-1/x", 2, "'A-1'")
            .finding("A-1/x", 2, true, "draft", "good")
            .end("A-1/x", 2, "completed");
    CaseResult result = judged(journal).cases().get(0);
    assertEquals(Optional.of(Verdict.FAIL), result.verdict());
    assertEquals(Text.same("first attempt"), result.reason());
    assertEquals(2, result.attempts().size());
    assertEquals(Verdict.PASS, result.attempts().get(1).verdict());
  }

  @Test
  void a_case_without_a_check_is_an_error() throws Exception {
    Journals journal = Journals.planning(1).begin("A-1/x", 1, "'A-1'").end("A-1/x", 1, "completed");
    assertEquals(Verdict.ERROR, only(journal));
  }

  @Test
  void a_case_without_an_end_is_an_error_even_when_its_checks_were_good() throws Exception {
    Journals journal =
        Journals.planning(1).begin("A-1/x", 1, "'A-1'").finding("A-1/x", 1, true, "draft", "good");
    assertEquals(Verdict.ERROR, only(journal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"failed", "skipped", "error"})
  void a_step_that_did_not_pass_without_a_failed_check_is_no_pass(String status) throws Exception {
    Journals journal =
        Journals.planning(1)
            .begin("A-1/x", 1, "'A-1'")
            .finding("A-1/x", 1, true, "draft", "good")
            .add(
                "{type:'step.end', case:'A-1/x', attempt:1, step:1, status:'"
                    + status
                    + "', micros:1}")
            .end("A-1/x", 1, "completed");
    assertEquals(Verdict.ERROR, only(journal));
  }

  @Test
  void interleaved_cases_are_kept_apart() throws Exception {
    Campaign campaign =
        judged(
            Journals.planning(2)
                .begin("A-1/x", 1, "'A-1'")
                .begin("A-1/y", 1, "'A-1'")
                .finding("A-1/y", 1, false, "draft", "bad")
                .finding("A-1/x", 1, true, "draft", "good")
                .end("A-1/y", 1, "completed")
                .end("A-1/x", 1, "completed"));
    assertEquals(Optional.of(Verdict.PASS), campaign.cases().get(0).verdict());
    assertEquals(Optional.of(Verdict.FAIL), campaign.cases().get(1).verdict());
  }

  @Test
  void the_worst_case_makes_the_requirement_and_the_item() throws Exception {
    Campaign campaign =
        judged(
            Journals.planning(2)
                .requirement("'A-1'", "T")
                .whole("A-1/x", true, "draft")
                .whole("A-1/y", false, "inferred"));
    assertEquals("REVIEW", campaign.requirements().get(0).label());
    assertEquals(List.of("A-1/x", "A-1/y"), campaign.requirements().get(0).cases());
    assertEquals("X_ONE", campaign.items().get(0).id());
    assertEquals("REVIEW", campaign.items().get(0).label());
  }

  @Test
  void a_requirement_violated_by_the_way_does_not_pass() throws Exception {
    Campaign campaign =
        judged(
            Journals.planning(1)
                .requirement("'A-1'", "T")
                .requirement("'B-1'", "T")
                .begin("B-1/x", 1, "'B-1'")
                .finding("B-1/x", 1, false, "inferred", "A-1 by the way")
                .end("B-1/x", 1, "error"));
    assertEquals("REVIEW", campaign.requirements().get(0).label());
    assertEquals("ERROR", campaign.requirements().get(1).label());
  }

  @Test
  void a_requirement_without_a_case_was_not_run_or_waits_for_its_record() throws Exception {
    Campaign campaign =
        judged(Journals.planning(0).requirement("'A-1'", "T").requirement("'A-2'", "M"));
    assertEquals("NOT_RUN", campaign.requirements().get(0).label());
    assertEquals("INCONCLUSIVE", campaign.requirements().get(1).label());
  }

  @Test
  void only_a_complete_clean_run_conforms() throws Exception {
    Journals clean =
        Journals.planning(1).requirement("'A-1'", "T").whole("A-1/x", true, "draft").campaignEnd();
    assertEquals(Conformity.CONFORMS, judged(clean).summary().conformity());

    Journals unfinished =
        Journals.planning(1).requirement("'A-1'", "T").whole("A-1/x", true, "draft");
    assertEquals(Conformity.NOT_DECIDED, judged(unfinished).summary().conformity());

    Journals notAllRun =
        Journals.planning(2).requirement("'A-1'", "T").whole("A-1/x", true, "draft").campaignEnd();
    assertEquals(Conformity.NOT_DECIDED, judged(notAllRun).summary().conformity());

    Journals nothingRequired = Journals.planning(1).whole("A-1/x", true, "draft").campaignEnd();
    assertEquals(Conformity.NOT_DECIDED, judged(nothingRequired).summary().conformity());

    Journals failing = Journals.planning(2).requirement("'A-1'", "T").whole("A-1/x", false, "iso");
    assertEquals(Conformity.DOES_NOT_CONFORM, judged(failing).summary().conformity());
  }

  @ParameterizedTest
  @CsvSource({
    "'not.performed', '', CONFORMS_AS_TESTED, 1",
    "'not.applicable', ', beyondTerminal:true', CONFORMS_AS_TESTED, 1",
    "'not.applicable', '', CONFORMS, 0"
  })
  void without_person_or_terminal_only_what_was_tested_conforms(
      String type, String more, Conformity statement, int named) throws Exception {
    Campaign campaign =
        judged(
            Journals.planning(1)
                .requirement("'A-1'", "T")
                .add(
                    "{type:'"
                        + type
                        + "', case:'A-1/y', requirements:['A-1'], title:{en:'y',zh:'y'},"
                        + " subject:'s', official:[], reason:{en:'r',zh:'r'}"
                        + more
                        + "}")
                .whole("A-1/x", true, "draft")
                .campaignEnd());
    assertEquals(statement, campaign.summary().conformity());
    assertEquals(named, campaign.grounds().size() - 1);
  }

  @Test
  void a_selection_never_conforms() throws Exception {
    Campaign campaign =
        judged(
            new Journals()
                .add(
                    "{type:'campaign.begin', format:1, profile:{name:'v3'}, selection:'@PIN', cases:1}")
                .requirement("'A-1'", "T")
                .whole("A-1/x", true, "draft")
                .campaignEnd());
    assertEquals(Conformity.NOT_DECIDED, campaign.summary().conformity());
    assertEquals(0, campaign.exitCode());
  }

  @Test
  void what_has_cases_without_a_result_is_not_decided_unless_one_fails() throws Exception {
    String selected =
        "{type:'campaign.begin', format:1, profile:{name:'v3'}, selection:'A-1', cases:1,"
            + " unselected:{cases:3, requirements:{'A-1':1}, items:{X_ONE:3}}}";
    assertEquals(
        List.of("INCOMPLETE", "INCOMPLETE"), labels(new Journals().add(selected), true, null));
    assertEquals(List.of("FAIL", "FAIL"), labels(new Journals().add(selected), false, null));

    String left = "left:{cases:1, requirements:{'B-1':1}, items:{X_ONE:1}}";
    assertEquals(List.of("PASS", "INCOMPLETE"), labels(Journals.planning(2), true, left));
  }

  @Test
  void of_a_killed_run_nobody_knows_what_is_decided() throws Exception {
    Campaign campaign =
        judged(Journals.planning(1).requirement("'A-1'", "T").whole("A-1/x", true, "draft"));
    assertEquals("INCOMPLETE", campaign.requirements().get(0).label());
    assertEquals(Optional.empty(), campaign.requirements().get(0).decision());
    assertEquals("INCOMPLETE", campaign.items().get(0).label());
  }

  private List<String> labels(Journals journal, boolean good, @Nullable String left)
      throws Exception {
    journal.requirement("'A-1'", "T").whole("A-1/x", good, "draft");
    if (left == null) {
      journal.campaignEnd();
    } else {
      journal.add("{type:'campaign.end', millis:1, notRun:1, stopped:null, " + left + "}");
    }
    Campaign campaign = judged(journal);
    return List.of(campaign.requirements().get(0).label(), campaign.items().get(0).label());
  }

  @Test
  void the_totals_add_up() throws Exception {
    Campaign campaign = Reports.read(Journals.folder(folder, "failing"));
    Summary summary = campaign.summary();
    assertEquals(8, summary.selected());
    assertEquals(7, summary.executed());
    assertEquals(1, summary.notRun());
    assertEquals(1, summary.notApplicable());
    assertEquals(3, summary.count(Verdict.FAIL));
    assertEquals(1, summary.count(Verdict.ERROR));
    assertEquals(1, summary.count(Verdict.INCONCLUSIVE));
    assertEquals(1, summary.count(Verdict.REVIEW));
    assertEquals(1, summary.count(Verdict.PASS));
    assertEquals(summary.executed() + summary.notApplicable(), campaign.cases().size());
  }

  @Test
  void a_journal_cut_within_a_line_makes_the_running_case_an_error() throws Exception {
    Campaign campaign = Reports.read(Journals.folder(folder, "cut"));
    CaseResult running = campaign.caseOf("CMD-034/one-wrong-pin").orElseThrow();
    assertEquals(Optional.of(Verdict.ERROR), running.verdict());
    assertTrue(campaign.remarks().get(0).en().contains("killed"), campaign.remarks().toString());
    assertFalse(campaign.run().ended());
    assertEquals(
        Optional.of(Verdict.FAIL),
        campaign.caseOf("CMD-012/no-such-record").orElseThrow().verdict());
    assertEquals(5, campaign.summary().notRun());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type:'finding', case:'A-1/x', attempt:1, step:1, check:'c', basis:'draft'}|field ok",
        "{type:'finding', case:'A-1/x', attempt:1, step:1, check:'c', ok:'true'}|field ok",
        "{type:'finding', case:'A-1/x', attempt:1, step:1, check:'c', ok:false}|field basis",
        "{type:'finding', case:'A-1/z', attempt:1, step:1, check:'c', ok:true}|has not begun",
        "{type:'case.end', case:'A-1/x', attempt:1, outcome:'fine'}|field outcome",
        "{type:'case.begin', case:'A-1/x', attempt:1}|not over",
        "{type:'campaign.begin', format:1, cases:1}|second time",
        "{type:'step.end', case:'A-1/x', attempt:1, step:1, status:'good'}|field status",
      })
  void a_record_a_verdict_cannot_rest_on_is_refused(String record, String said) throws IOException {
    Journals journal = Journals.planning(1).begin("A-1/x", 1, "'A-1'").add(record);
    JournalException refused = assertThrows(JournalException.class, () -> judged(journal));
    assertTrue(refused.getMessage().startsWith("journal line 3: "), refused.getMessage());
    assertTrue(refused.getMessage().contains(said), refused.getMessage());
  }

  @Test
  void an_unknown_type_of_record_is_passed_over() throws Exception {
    Journals journal =
        Journals.planning(1).add("{type:'operator.entry', who:'n'}").whole("A-1/x", true, "draft");
    assertEquals(Verdict.PASS, only(journal));
  }

  @Test
  void what_was_executed_counts_although_declared_not_applicable() throws Exception {
    Campaign campaign =
        judged(
            Journals.planning(1)
                .add(
                    "{type:'not.applicable', case:'A-1/x', requirements:['A-1'], title:'t', subject:'a', reason:{en:'no',zh:'无'}}")
                .whole("A-1/x", false, "draft"));
    assertEquals(1, campaign.cases().size());
    assertEquals(Optional.of(Verdict.FAIL), campaign.cases().get(0).verdict());
  }

  @Test
  void the_exit_code_follows_the_worst_thing() throws Exception {
    assertEquals(
        0, judged(Journals.planning(1).whole("A-1/x", true, "draft").campaignEnd()).exitCode());
    assertEquals(
        1,
        judged(
                Journals.planning(3)
                    .whole("A-1/x", false, "draft")
                    .begin("A-1/y", 1, "'A-1'")
                    .end("A-1/y", 1, "error"))
            .exitCode());
    assertEquals(
        3, judged(Journals.planning(1).whole("A-1/x", false, "inferred").campaignEnd()).exitCode());
    assertEquals(
        3, judged(Journals.planning(2).whole("A-1/x", true, "draft").campaignEnd()).exitCode());
    assertEquals(3, judged(Journals.planning(0).campaignEnd()).exitCode(), "nothing was run");
    assertEquals(
        4,
        judged(
                Journals.planning(1)
                    .begin("A-1/y", 1, "'A-1'")
                    .end("A-1/y", 1, "error")
                    .campaignEnd())
            .exitCode());
    assertEquals(
        4, judged(Journals.planning(1).whole("A-1/x", true, "draft")).exitCode(), "no end");
  }

  private Verdict only(Journals journal) throws Exception {
    return judged(journal).cases().get(0).verdict().orElseThrow();
  }

  private Campaign judged(Journals journal) throws Exception {
    return Reports.read(journal.write(folder));
  }
}
