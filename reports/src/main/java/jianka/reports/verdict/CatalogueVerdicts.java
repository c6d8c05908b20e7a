package jianka.reports.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;

/** Verdicts of requirements and official items from those of their cases (TST-078). */
final class CatalogueVerdicts {

  private final List<CaseResult> cases;
  private final Untested untested;
  private final Map<String, Map<String, CaseResult>> byRequirement = new HashMap<>();

  CatalogueVerdicts(List<CaseResult> cases, Untested untested) {
    this.cases = cases;
    this.untested = untested;
    for (CaseResult result : cases) {
      result.requirements().forEach(id -> link(id, result));
      result.violations().forEach(v -> v.requirements().forEach(id -> link(id, result)));
    }
  }

  private void link(String id, CaseResult result) {
    byRequirement.computeIfAbsent(id, ignored -> new LinkedHashMap<>()).put(result.id(), result);
  }

  Requirement requirement(Entry entry) throws JournalException {
    List<String> ids = entry.texts("ids");
    Map<String, CaseResult> linked = new LinkedHashMap<>();
    ids.forEach(id -> linked.putAll(byRequirement.getOrDefault(id, Map.of())));
    List<Verdict> verdicts = new ArrayList<>();
    List<CaseResult> failing = new ArrayList<>();
    for (CaseResult result : linked.values()) {
      Optional<Verdict> share = share(result, ids);
      share.ifPresent(verdicts::add);
      if (share.equals(Optional.of(Verdict.FAIL))) {
        failing.add(result);
      }
    }
    String verification = entry.textOr("verification", "T");
    if (linked.isEmpty() && !verification.contains("T")) {
      // Measurement, inspection or document without a record.
      verdicts.add(Verdict.INCONCLUSIVE);
    }
    return new Requirement(
        ids,
        Evidence.orNone(entry, "title"),
        Evidence.orNone(entry, "text"),
        entry.textOr("source", ""),
        entry.textOr("basis", ""),
        entry.textOr("subject", ""),
        Evidence.orNone(entry, "feature"),
        verification,
        entry.optionalText("faulty"),
        entry.flagOr("noWaiver", false),
        Verdict.worst(verdicts),
        List.copyOf(linked.keySet()),
        unperformed(linked.values()),
        untested.requirement(ids),
        waived(failing));
  }

  /**
   * What a case says about these requirements: its verdict when it tests one of them, else that of
   * the violations it met by the way.
   */
  private static Optional<Verdict> share(CaseResult result, List<String> ids) {
    if (!Collections.disjoint(result.requirements(), ids)) {
      return result.verdict();
    }
    return Verdict.worst(
        result.violations().stream()
            .filter(violation -> !Collections.disjoint(violation.requirements(), ids))
            .map(Finding::verdict)
            .toList());
  }

  private static int unperformed(Collection<CaseResult> of) {
    return (int) of.stream().filter(CaseResult::unperformed).count();
  }

  List<OfficialItem> items() {
    Map<String, List<CaseResult>> byItem = new LinkedHashMap<>();
    for (CaseResult result : cases) {
      for (String item : result.official()) {
        byItem.computeIfAbsent(item, ignored -> new ArrayList<>()).add(result);
      }
    }
    return byItem.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(item -> item(item.getKey(), item.getValue()))
        .toList();
  }

  private OfficialItem item(String id, List<CaseResult> cases) {
    return new OfficialItem(
        id,
        Verdict.worst(cases.stream().flatMap(c -> c.verdict().stream()).toList()),
        cases.stream().map(CaseResult::id).toList(),
        unperformed(cases),
        untested.item(id),
        waived(cases.stream().filter(c -> c.verdict().equals(Optional.of(Verdict.FAIL))).toList()));
  }

  private static boolean waived(List<CaseResult> failing) {
    return !failing.isEmpty() && failing.stream().allMatch(CaseResult::waived);
  }
}
