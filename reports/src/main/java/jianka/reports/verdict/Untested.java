package jianka.reports.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;
import org.jspecify.annotations.Nullable;

/**
 * Requirements and official items that have cases without a result although they apply: left out by
 * the selection, or not reached before the end. Of a run without its end nobody knows which.
 */
final class Untested {

  private final Set<String> requirements = new HashSet<>();
  private final Set<String> items = new HashSet<>();
  private final boolean unknown;

  /**
   * @param end the end of the run, null where it has none
   */
  static Untested of(Entry begin, @Nullable Entry end) throws JournalException {
    Untested untested = new Untested(end == null);
    untested.add(begin.optionalObject("unselected"));
    untested.add(end == null ? null : end.optionalObject("left"));
    return untested;
  }

  private Untested(boolean unknown) {
    this.unknown = unknown;
  }

  private void add(@Nullable Entry counts) throws JournalException {
    if (counts != null) {
      requirements.addAll(names(counts, "requirements"));
      items.addAll(names(counts, "items"));
    }
  }

  private static Set<String> names(Entry counts, String of) throws JournalException {
    Map<String, Object> numbers = counts.fields(of);
    return numbers.keySet();
  }

  boolean requirement(List<String> ids) {
    return unknown || ids.stream().anyMatch(requirements::contains);
  }

  boolean item(String id) {
    return unknown || items.contains(id);
  }
}
