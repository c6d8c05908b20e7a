package jianka.reports.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jianka.reports.text.Text;

/**
 * Totals and the statement of conformity with its grounds (TST-080, TST-107, TST-110): one FAIL
 * does not conform; conformity needs PASS or "not applicable" everywhere and a complete run. Where
 * a person or a terminal was missing, what was tested conforms, and no more is said.
 */
final class Statement {

  private final Run run;
  private final List<Requirement> requirements;
  private final List<CaseResult> cases;
  private final Map<Verdict, Long> counts;
  private final long executed;
  private final long notRun;
  private final long unperformed;
  private final long beyond;
  private final List<Text> open = new ArrayList<>();

  Statement(Run run, long planned, List<Requirement> requirements, List<CaseResult> cases) {
    this.run = run;
    this.requirements = requirements;
    this.cases = cases;
    this.counts =
        cases.stream()
            .flatMap(result -> result.verdict().stream())
            .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
    this.executed = counts.values().stream().mapToLong(Long::longValue).sum();
    this.unperformed = cases.stream().filter(CaseResult::unperformed).count();
    this.beyond = cases.stream().filter(CaseResult::beyondTerminal).count();
    this.notRun = Math.max(0, planned - executed);
    findOpenPoints();
  }

  Summary summary() {
    return new Summary(
        executed + notRun,
        executed,
        counts,
        notRun,
        cases.size() - executed - unperformed,
        unperformed,
        waived(),
        cases.stream().mapToLong(CaseResult::exchanges).sum(),
        cases.stream().mapToLong(CaseResult::bytes).sum(),
        conformity());
  }

  /** One sentence for each ground; what is open is named beside failures too. */
  List<Text> grounds() {
    List<Text> grounds = new ArrayList<>();
    long failed = counts.getOrDefault(Verdict.FAIL, 0L);
    if (failed > 0) {
      long unmet = requirements.stream().filter(r -> r.label().equals(Verdict.FAIL.name())).count();
      grounds.add(
          new Text(
              counted(failed, "case fails", "cases fail")
                  + ", "
                  + counted(unmet, "requirement is not met", "requirements are not met"),
              failed + " 个用例不通过，" + unmet + " 项要求不满足"));
      if (waived() > 0) {
        grounds.add(
            new Text(
                counted(waived(), "failing case is waived", "failing cases are waived")
                    + ", which does not change the statement",
                waived() + " 个不通过的用例已获豁免，豁免不改变结论"));
      }
    }
    grounds.addAll(open);
    if (grounds.isEmpty()) {
      grounds.add(
          new Text("all " + executed + " executed cases pass", "已执行的 " + executed + " 个用例全部通过"));
    }
    if (unperformed > 0) {
      grounds.add(
          new Text(
              counted(unperformed, "guided case was", "guided cases were")
                  + " not performed: what needs a person is not covered by this statement",
              unperformed + " 个需人工执行的用例未执行：本结论不涵盖需人工检测的内容"));
    }
    if (beyond > 0) {
      grounds.add(
          new Text(
              counted(beyond, "case needs", "cases need")
                  + " what the terminal cannot do or a read-only run must not: not covered by this"
                  + " statement",
              beyond + " 个用例因终端能力所限或只读运行而未执行：本结论不涵盖"));
    }
    return grounds;
  }

  private long waived() {
    return cases.stream().filter(CaseResult::waived).count();
  }

  private Conformity conformity() {
    if (counts.containsKey(Verdict.FAIL)) {
      return Conformity.DOES_NOT_CONFORM;
    }
    if (!open.isEmpty()) {
      return Conformity.NOT_DECIDED;
    }
    return unperformed + beyond > 0 ? Conformity.CONFORMS_AS_TESTED : Conformity.CONFORMS;
  }

  private void findOpenPoints() {
    if (executed == 0) {
      open.add(new Text("no case was executed", "没有执行任何用例"));
    }
    long undecided =
        cases.stream().flatMap(c -> c.verdict().stream()).filter(Verdict::undecided).count();
    if (undecided > 0) {
      open.add(
          new Text(
              counted(undecided, "case is not decided", "cases are not decided"),
              undecided + " 个用例未判定"));
    }
    if (notRun > 0) {
      open.add(
          new Text(counted(notRun, "case was not run", "cases were not run"), notRun + " 个用例未执行"));
    }
    if (run.selection() != null) {
      open.add(new Text("only a selection of the cases was run", "只执行了部分用例"));
    }
    if (!run.ended()) {
      open.add(new Text("the run did not come to its end", "运行未正常结束"));
    } else if (run.stopped() != null) {
      open.add(new Text("the run was stopped early", "运行提前停止"));
    }
    uncovered();
  }

  private void uncovered() {
    if (requirements.isEmpty()) {
      open.add(new Text("the journal names no requirement", "日志中没有要求"));
      return;
    }
    long uncovered = requirements.stream().filter(r -> r.cases().isEmpty()).count();
    if (uncovered > 0) {
      open.add(
          new Text(
              counted(uncovered, "requirement has no result", "requirements have no result"),
              uncovered + " 项要求没有结果"));
    }
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
