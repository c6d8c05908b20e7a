package jianka.reports.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/** Gathers the records of all cases, which interleave when several terminals work. */
final class CaseRecords {

  private final Map<String, Entry> begins = new LinkedHashMap<>();
  private final Map<String, Entry> excluded = new LinkedHashMap<>();
  private final Map<String, List<AttemptRecords>> attempts = new HashMap<>();
  private final Map<String, AttemptRecords> current = new HashMap<>();

  void exclude(Entry entry) throws JournalException {
    excluded.putIfAbsent(entry.text("case"), entry);
  }

  void begin(Entry entry) throws JournalException {
    String id = entry.text("case");
    AttemptRecords open = current.get(key(entry));
    if (open != null && !open.ended()) {
      throw entry.fault(
          "case",
          id + " begins while the same attempt at it is not over",
          "：" + id + " 的同一次执行尚未结束又再次开始");
    }
    AttemptRecords attempt = new AttemptRecords(entry);
    begins.putIfAbsent(id, entry);
    attempts.computeIfAbsent(id, ignored -> new ArrayList<>()).add(attempt);
    current.put(key(entry), attempt);
  }

  /** Takes a record of a case that has begun. */
  void add(Entry entry) throws JournalException {
    AttemptRecords attempt = current.get(key(entry));
    if (attempt == null) {
      throw entry.fault(
          "case", entry.text("case") + " has not begun", "：" + entry.text("case") + " 尚未开始");
    }
    attempt.add(entry);
  }

  /** The cases in the order they began, then those that were not executed. */
  List<CaseResult> results(WaiverMarks marks) throws JournalException {
    List<CaseResult> results = new ArrayList<>();
    for (Map.Entry<String, Entry> begun : begins.entrySet()) {
      List<Attempt> done =
          attempts.getOrDefault(begun.getKey(), List.of()).stream()
              .map(AttemptRecords::toAttempt)
              .toList();
      WorstSoFar worst = worst(attempts.getOrDefault(begun.getKey(), List.of()));
      WaiverMarks.Mark mark =
          marks.of(begun.getKey(), done.stream().flatMap(Attempt::findings).toList());
      results.add(
          result(begun.getValue(), Optional.of(worst.verdict()), worst.reason(), done, mark));
    }
    for (Map.Entry<String, Entry> left : excluded.entrySet()) {
      // What was executed counts, whatever the declaration says about it.
      if (!begins.containsKey(left.getKey())) {
        Entry entry = left.getValue();
        Text reason = entry.bilingual("reason");
        results.add(result(entry, Optional.empty(), reason, List.of(), WaiverMarks.Mark.NONE));
      }
    }
    return results;
  }

  /**
   * The worst of all attempts. One that broke off and was made again had not come to a verdict
   * (NONE, TST-074): only what it had found counts.
   */
  private static WorstSoFar worst(List<AttemptRecords> attempts) {
    WorstSoFar worst = new WorstSoFar();
    for (int i = 0; i < attempts.size(); i++) {
      AttemptRecords each = attempts.get(i);
      Attempt attempt = each.toAttempt();
      if (each.ended() || i == attempts.size() - 1) {
        worst.raise(attempt.verdict(), attempt.reason());
      } else {
        attempt.findings().forEach(f -> worst.raise(f.verdict(), f.text()));
      }
    }
    return worst;
  }

  private static CaseResult result(
      Entry entry,
      Optional<Verdict> verdict,
      @Nullable Text reason,
      List<Attempt> done,
      WaiverMarks.Mark mark)
      throws JournalException {
    return new CaseResult(
        entry.text("case"),
        entry.texts("requirements"),
        verdict,
        entry.type().equals("not.performed") ? Absence.NOT_PERFORMED : Absence.NOT_APPLICABLE,
        entry.flagOr("beyondTerminal", false),
        reason,
        Evidence.orNone(entry, "title"),
        Evidence.orNone(entry, "rule"),
        Evidence.orNone(entry, "feature"),
        entry.textOr("subject", ""),
        entry.textOr("basis", ""),
        entry.texts("official"),
        entry.texts("tags"),
        entry.texts("assumed"),
        entry.textOr("terminal", ""),
        entry.textOr("location", ""),
        done,
        mark.all(),
        mark.waivers());
  }

  private static String key(Entry entry) throws JournalException {
    return entry.number("attempt") + " " + entry.text("case");
  }
}
