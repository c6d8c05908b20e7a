package jianka.bench.evidence;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.profile.Words;

/**
 * What one check found.
 *
 * @param check stable name of the check: status-word, data, length, …
 * @param expected the legal alternatives, hex or words
 * @param actual what the card gave, hex or words
 * @param diff indices of the bytes of {@code actual} that differ from the expected ones
 * @param exchanges numbers of the exchanges it rests on
 * @param text one sentence that says what it means
 */
public record Finding(
    String check,
    boolean ok,
    List<Words> expected,
    Words actual,
    List<Integer> diff,
    List<Integer> exchanges,
    Words text) {

  public Finding {
    expected = List.copyOf(expected);
    diff = List.copyOf(diff);
    exchanges = List.copyOf(exchanges);
  }

  /** Indices at which two byte strings differ; bytes one of them lacks count as different. */
  public static List<Integer> differing(byte[] expected, byte[] actual) {
    List<Integer> diff = new ArrayList<>();
    for (int i = 0; i < actual.length; i++) {
      if (i >= expected.length || expected[i] != actual[i]) {
        diff.add(i);
      }
    }
    return diff;
  }
}
