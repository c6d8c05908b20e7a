package jianka.reports.compare;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name, in the order the names came up. */
final class Tally {

  private final Map<String, Long> counts = new LinkedHashMap<>();

  void count(String name) {
    counts.merge(name, 1L, Long::sum);
  }

  Map<String, Long> counts() {
    return counts;
  }
}
