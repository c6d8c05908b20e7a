package jianka.reports.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;
import jianka.reports.verdict.TerminalInfo;
import org.jspecify.annotations.Nullable;

/**
 * Campaign B seen from campaign A.
 *
 * @param common number of cases that have a verdict in both
 * @param cases what changed, in the order of A, then of B
 */
public record Comparison(
    Campaign a,
    Campaign b,
    long common,
    List<Difference> declared,
    List<CaseChange> cases,
    AnswerChanges answers,
    List<Timing> timings) {

  public Comparison {
    declared = List.copyOf(declared);
    cases = List.copyOf(cases);
    timings = List.copyOf(timings);
  }

  /**
   * @param percent from how many percent on a change of a command's median time is notable
   */
  public static Comparison of(Campaign a, Campaign b, int percent) {
    return of(new Side(a, Laboratory.UNSTATED), new Side(b, Laboratory.UNSTATED), percent);
  }

  /**
   * The same with what the laboratories stated.
   *
   * @param percent from how many percent on a change of a command's median time is notable
   */
  public static Comparison of(Side sideA, Side sideB, int percent) {
    Campaign a = sideA.campaign();
    Campaign b = sideB.campaign();
    Map<String, CaseResult> before = byId(a);
    Map<String, CaseResult> after = byId(b);
    Set<String> ids = new LinkedHashSet<>(before.keySet());
    ids.addAll(after.keySet());
    boolean sameSelection = Objects.equals(a.run().selection(), b.run().selection());
    Answers answers = new Answers(identities(a).equals(identities(b)));
    List<CaseChange> changes = new ArrayList<>();
    Set<String> common = new LinkedHashSet<>();
    for (String id : ids) {
      CaseResult left = before.get(id);
      CaseResult right = after.get(id);
      CaseChange.of(left, right, sameSelection).ifPresent(changes::add);
      if (judged(left) && judged(right)) {
        common.add(id);
        answers.compare(Objects.requireNonNull(left), Objects.requireNonNull(right));
      }
    }
    return new Comparison(
        a,
        b,
        common.size(),
        Declarations.differences(sideA, sideB),
        changes,
        answers.changes(),
        Timings.of(a, b, common, percent));
  }

  private static Map<String, CaseResult> byId(Campaign campaign) {
    Map<String, CaseResult> cases = new LinkedHashMap<>();
    campaign.cases().forEach(result -> cases.put(result.id(), result));
    return cases;
  }

  private static Set<String> identities(Campaign campaign) {
    return campaign.terminals().stream().map(TerminalInfo::answer).collect(Collectors.toSet());
  }

  private static boolean judged(@Nullable CaseResult result) {
    return result != null && result.verdict().isPresent();
  }

  public List<CaseChange> cases(CaseChange.Kind kind) {
    return cases.stream().filter(change -> change.kind() == kind).toList();
  }

  /** Whether a case got worse: the exit code 1 of the command line. */
  public boolean regressed() {
    return !cases(CaseChange.Kind.REGRESSION).isEmpty();
  }
}
