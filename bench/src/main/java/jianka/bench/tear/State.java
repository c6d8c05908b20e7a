package jianka.bench.tear;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a card shows of what a command changes.
 *
 * @param content what changes as a whole, by the name of what holds it: files in hex, a PIN as
 *     "old" or "new", an application as "blocked" or "untouched"
 * @param tries tries left, by PIN or name of the key
 */
record State(Map<String, String> content, Map<String, Integer> tries) {

  State {
    content = new LinkedHashMap<>(content);
    tries = new LinkedHashMap<>(tries);
  }

  static State content(String name, String value) {
    return new State(Map.of(name, value), Map.of());
  }

  static State tries(String name, int left) {
    return new State(Map.of(), Map.of(name, left));
  }

  State and(State other) {
    Map<String, String> contents = new LinkedHashMap<>(content);
    contents.putAll(other.content);
    Map<String, Integer> counters = new LinkedHashMap<>(tries);
    counters.putAll(other.tries);
    return new State(contents, counters);
  }
}
