package jianka.reports.compare;

import java.util.List;
import java.util.Map;

/**
 * What the cards answered otherwise.
 *
 * @param compared answers and resets that have a counterpart
 * @param changed what was changed, grouped
 * @param natural answers by command of which only randoms, cryptograms or MACs differ
 * @param commands commands by name that carried other data to the same place: cryptograms, MACs, or
 *     values that are declared otherwise
 * @param onlyA exchanges and resets by name that have no counterpart in B
 * @param onlyB exchanges and resets by name that have no counterpart in A
 */
public record AnswerChanges(
    long compared,
    List<AnswerChange> changed,
    Map<String, Long> natural,
    Map<String, Long> commands,
    Map<String, Long> onlyA,
    Map<String, Long> onlyB) {

  public AnswerChanges {
    changed = List.copyOf(changed);
  }

  /** Places at which an answer changed. */
  public long places() {
    return changed.stream().mapToLong(change -> change.places().size()).sum();
  }
}
