package jianka.reports.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jianka.reports.Journals;
import jianka.reports.compare.CaseChange.Kind;
import jianka.reports.journal.JournalReader;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.Judge;
import jianka.reports.verdict.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "PASS, FAIL, REGRESSION",
    "PASS, REVIEW, REGRESSION",
    "PASS, INCONCLUSIVE, REGRESSION",
    "PASS, ERROR, REGRESSION",
    "REVIEW, FAIL, REGRESSION",
    "ERROR, FAIL, REGRESSION",
    "FAIL, PASS, MENDED",
    "ERROR, PASS, MENDED",
    "FAIL, ERROR, CHANGED",
    "FAIL, REVIEW, CHANGED",
    "PASS, absent, REGRESSION",
    "FAIL, absent, ONLY_A",
    "PASS, NA, ONLY_A",
    "absent, FAIL, ONLY_B",
    "NA, PASS, ONLY_B"
  })
  void every_change_of_a_verdict_has_its_kind(String before, String after, Kind kind)
      throws Exception {
    Comparison comparison = compare(verdict(before), verdict(after));
    assertEquals(List.of(kind), comparison.cases().stream().map(CaseChange::kind).toList());
    assertEquals(kind == Kind.REGRESSION, comparison.regressed());
  }

  @ParameterizedTest
  @CsvSource({"PASS, PASS", "FAIL, FAIL", "NA, NA", "absent, NA", "absent, absent"})
  void the_same_is_no_change(String before, String after) throws Exception {
    Comparison comparison = compare(verdict(before), verdict(after));
    assertEquals(List.of(), comparison.cases());
    assertFalse(comparison.regressed());
  }

  @Test
  void a_case_that_another_selection_left_out_is_no_regression() throws Exception {
    Campaign all = judge(verdict("PASS"));
    Journals chosen =
        Journals.begun(
            "{type:'campaign.begin', format:1, tool:{}, host:{}, product:{}, profile:{name:'v3',"
                + "parameters:[]}, terminals:[], isolation:'shared', seed:1, jobs:1,"
                + " selection:'@b', cases:1, faulty:null}");
    chosen.whole("B-2/y", true, "draft").campaignEnd();
    Comparison comparison = Comparison.of(all, judge(chosen), 50);
    assertEquals(1, comparison.cases(Kind.ONLY_A).size());
    assertFalse(comparison.regressed());
  }

  @Test
  void a_waived_failure_stays_a_regression_and_a_new_mark_is_named() throws Exception {
    Waiver waiver =
        new Waiver(Waiver.Of.REQUIREMENT, "A-1", "P", "known", "Li", LocalDate.of(2026, 6, 30));
    Campaign passed = judge(verdict("PASS"));
    Campaign failed = judge(verdict("FAIL"));
    Campaign waived = judge(verdict("FAIL"), waiver);
    Comparison worse = Comparison.of(passed, waived, 50);
    assertTrue(worse.regressed());
    assertEquals("FAIL (waived)", CaseChange.word(worse.cases().get(0).b()).en());
    Comparison marked = Comparison.of(failed, waived, 50);
    assertEquals(Kind.WAIVER, marked.cases().get(0).kind());
    assertFalse(marked.regressed());
  }

  @Test
  void a_changed_byte_a_status_word_and_a_length_are_named_once_for_all_places() throws Exception {
    Comparison comparison =
        compare(answers("6F0484020102", "9000", "77"), answers("6F0484020103", "6A82", "7788"));
    List<AnswerChange> changed = comparison.answers().changed();
    assertEquals(
        List.of(AnswerChange.Kind.BYTES, AnswerChange.Kind.STATUS, AnswerChange.Kind.LENGTH),
        changed.stream().map(AnswerChange::kind).toList());
    assertEquals(List.of(5), changed.get(0).bytes());
    assertEquals(2, changed.get(0).places().size(), "both cases");
    assertEquals("A-1/x", changed.get(0).places().get(0).caseId());
    assertEquals(6, comparison.answers().places());
  }

  private static Journals answers(String fci, String status, String data) {
    Journals journal = Journals.planning(2);
    for (String id : List.of("A-1/x", "A-1/y")) {
      journal
          .begin(id, 1, "'A-1'")
          .exchange(id, 1, "SELECT", "00A4000002DDF1", fci + "9000")
          .exchange(id, 2, "VERIFY", "0020000003123456", status)
          .exchange(id, 2, "READ BINARY", "00B0000000", data + "9000")
          .finding(id, 1, true, "draft", "found")
          .end(id, 1, "completed");
    }
    return journal.campaignEnd();
  }

  @ParameterizedTest
  @CsvSource({
    // GET CHALLENGE: all of it, but not its length
    "0084000008, 11223344556677889000, A1B2C3D4E5F607089000, natural",
    "0084000008, 11223344556677889000, 112233449000, LENGTH",
    // INITIALIZE FOR LOAD: balance, counter, version, algorithm count; random and MAC1 do not
    "B02800010B01, 000000640001010155555555666666669000, 000000640001010177777777888888889000, natural",
    "B02800010B01, 000000640001010155555555666666669000, 000000650001010177777777888888889000, BYTES",
    // INITIALIZE FOR PURCHASE: only the random
    "B02801011301, 000000640000000100000002202600010101555555559000, 000000640000000100000002202600010101777777779000, natural",
    "B02801011301, 000000640000000100000002202600010101555555559000, 000000640000000100000002202600020101777777779000, BYTES",
    "B02C01000F00, 11111111222222229000, 33333333444444449000, natural",
    "B02E000002, 11111111222222229000, 33333333444444449000, natural",
    // INTERNAL AUTHENTICATION: the same question has the same answer
    "0088000010AA, 11111111222222229000, 33333333444444449000, BYTES",
    "00B201000A, 11119000, 22229000, BYTES"
  })
  void randoms_and_macs_do_not_count_but_everything_else_does(
      String command, String before, String after, String what) throws Exception {
    AnswerChanges answers = compare(one(command, before), one(command, after)).answers();
    if (what.equals("natural")) {
      assertEquals(List.of(), answers.changed());
      assertEquals(Map.of("X", 1L), answers.natural());
    } else {
      assertEquals(AnswerChange.Kind.valueOf(what), answers.changed().get(0).kind());
      assertEquals(Map.of(), answers.natural());
    }
  }

  @Test
  void a_cryptogram_over_another_question_is_natural_also_when_it_is_fetched() throws Exception {
    Comparison comparison =
        compare(
            fetched("0088000010AAAAAAAA", "1111111122222222"),
            fetched("0088000010BBBBBBBB", "3333333344444444"));
    assertEquals(List.of(), comparison.answers().changed());
    assertEquals(Map.of("GET RESPONSE", 1L), comparison.answers().natural());
    assertEquals(Map.of("INTERNAL AUTHENTICATION", 1L), comparison.answers().commands());
  }

  private static Journals fetched(String command, String data) {
    String id = "A-1/x";
    return Journals.planning(1)
        .begin(id, 1, "'A-1'")
        .exchange(id, 1, "INTERNAL AUTHENTICATION", command, "6108")
        .exchange(id, 1, "GET RESPONSE", "00C0000008", data + "9000")
        .finding(id, 1, true, "draft", "found")
        .end(id, 1, "completed")
        .campaignEnd();
  }

  @Test
  void what_the_bench_wrote_by_chance_is_natural_when_it_comes_back() throws Exception {
    AnswerChanges answers = compare(written("0A0B0C", "11"), written("0D0E0F", "11")).answers();
    assertEquals(List.of(), answers.changed());
    assertEquals(Map.of("READ", 1L), answers.natural());
    AnswerChanges other = compare(written("0A0B0C", "11"), written("0D0E0F", "12")).answers();
    assertEquals(List.of(5), other.changed().get(0).bytes(), "the byte beside it was not written");
  }

  private static Journals written(String data, String beside) {
    String id = "A-1/x";
    return Journals.planning(1)
        .begin(id, 1, "'A-1'")
        .add(
            "{type:'random', case:'%s', attempt:1, step:1, purpose:'record', value:'%s'}"
                .formatted(id, data))
        .exchange(id, 2, "READ", "00B2010000", "0701" + data + beside + "9000")
        .finding(id, 1, true, "draft", "found")
        .end(id, 1, "completed")
        .campaignEnd();
  }

  @Test
  void a_changed_reset_answer_a_declaration_and_a_slower_command_are_named() throws Exception {
    Comparison comparison = compare(timed("3B00", 1000, "3"), timed("3B01", 4000, "5"));
    assertEquals(AnswerChange.Kind.RESET, comparison.answers().changed().get(0).kind());
    assertEquals("3B01", comparison.answers().changed().get(0).b());
    assertEquals(
        List.of(new Difference(new jianka.reports.text.Text("product mask", "产品 mask"), "3", "5")),
        comparison.declared());
    Timing timing =
        comparison.timings().stream()
            .filter(t -> t.name().equals("READ"))
            .findFirst()
            .orElseThrow();
    assertEquals(new Timing("READ", 5, 5, 1000, 4000, true, false), timing);
    assertFalse(comparison.regressed(), "times and answers alone are no regression");
  }

  private static Journals timed(String atr, long micros, String mask) {
    String id = "A-1/x";
    Journals journal =
        Journals.begun(
            "{type:'campaign.begin', format:1, tool:{}, host:{}, product:{name:'P',mask:'%s'},"
                    .formatted(mask)
                + " profile:{name:'v3',parameters:[]}, terminals:[], isolation:'shared', seed:1,"
                + " jobs:1, selection:null, cases:1, faulty:null}");
    journal.begin(id, 1, "'A-1'");
    journal.add(
        "{type:'reset', case:'%s', attempt:1, step:1, n:1, kind:'cold', interface:'contact', answer:'%s', micros:9}"
            .formatted(id, atr));
    for (int i = 0; i < 5; i++) {
      journal.exchange(id, 2, "READ", "00B2010000", "9000", micros);
    }
    return journal.finding(id, 1, true, "draft", "found").end(id, 1, "completed").campaignEnd();
  }

  private static Journals one(String command, String response) {
    String id = "A-1/x";
    return Journals.planning(1)
        .begin(id, 1, "'A-1'")
        .exchange(id, 1, "X", command, response)
        .finding(id, 1, true, "draft", "found")
        .end(id, 1, "completed")
        .campaignEnd();
  }

  /** A campaign whose case A-1/x has this verdict, beside one that passes. */
  private static Journals verdict(String verdict) {
    Journals journal = Journals.planning(1).whole("B-2/y", true, "draft");
    String id = "A-1/x";
    switch (verdict) {
      case "PASS" -> journal.whole(id, true, "draft");
      case "FAIL" -> journal.whole(id, false, "draft");
      case "REVIEW" -> journal.whole(id, false, "inferred");
      case "INCONCLUSIVE" -> journal.begin(id, 1, "'A-1'").end(id, 1, "precondition");
      case "ERROR" -> journal.begin(id, 1, "'A-1'").end(id, 1, "error");
      case "NA" ->
          journal.add(
              "{type:'not.applicable', case:'%s', requirements:['A-1'], title:'t', subject:'a', reason:{en:'no',zh:'无'}}"
                  .formatted(id));
      default -> {}
    }
    return journal.campaignEnd();
  }

  private Comparison compare(Journals a, Journals b) throws Exception {
    return Comparison.of(judge(a), judge(b), 50);
  }

  private Campaign judge(Journals journal, Waiver... waivers) throws Exception {
    Path own = Files.createTempDirectory(folder, "campaign");
    return Judge.judge(
        JournalReader.read(journal.write(own).resolve("journal.jsonl")), List.of(waivers));
  }
}
