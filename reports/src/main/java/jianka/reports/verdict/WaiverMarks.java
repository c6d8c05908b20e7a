package jianka.reports.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;

/**
 * Which failures which waivers cover. A case is waived only when every violation that fails it is
 * covered; verdicts are not touched.
 */
final class WaiverMarks {

  /**
   * @param waivers those that cover at least one of the violations
   * @param all whether they cover every one
   */
  record Mark(boolean all, List<Waiver> waivers) {
    static final Mark NONE = new Mark(false, List.of());
  }

  private final List<Waiver> waivers;
  private final List<List<String>> rules = new ArrayList<>();
  private final Set<String> neverWaived = new LinkedHashSet<>();

  WaiverMarks(List<Waiver> waivers, List<Entry> requirements) throws JournalException {
    this.waivers = waivers;
    for (Entry requirement : requirements) {
      List<String> ids = requirement.texts("ids");
      rules.add(ids);
      if (requirement.flagOr("noWaiver", false)) {
        neverWaived.addAll(ids);
      }
    }
  }

  Mark of(String caseId, Collection<Finding> findings) {
    List<Finding> failing = findings.stream().filter(f -> f.verdict() == Verdict.FAIL).toList();
    Set<Waiver> used = new LinkedHashSet<>();
    boolean all = !failing.isEmpty();
    for (Finding violation : failing) {
      List<Waiver> covering = covering(caseId, violation.requirements());
      used.addAll(covering);
      all &= !covering.isEmpty();
    }
    return used.isEmpty() ? Mark.NONE : new Mark(all, List.copyOf(used));
  }

  private List<Waiver> covering(String caseId, List<String> violated) {
    if (!Collections.disjoint(violated, neverWaived)) {
      return List.of();
    }
    List<Waiver> ofTheCase =
        waivers.stream().filter(w -> w.of() == Waiver.Of.CASE && w.id().equals(caseId)).toList();
    if (!ofTheCase.isEmpty()) {
      return ofTheCase;
    }
    List<Waiver> ofItsRequirements =
        waivers.stream()
            .filter(w -> w.of() == Waiver.Of.REQUIREMENT && violated.contains(w.id()))
            .toList();
    Set<String> named = new LinkedHashSet<>();
    ofItsRequirements.forEach(waiver -> named.addAll(sameAs(waiver.id(), violated)));
    return named.containsAll(violated) ? ofItsRequirements : List.of();
  }

  /** The ids of one Rule say the same, so that naming one of them names them all. */
  private Set<String> sameAs(String id, List<String> violated) {
    Set<String> same = new LinkedHashSet<>(List.of(id));
    rules.stream()
        .filter(ids -> ids.contains(id) && !Collections.disjoint(ids, violated))
        .forEach(same::addAll);
    return same;
  }
}
