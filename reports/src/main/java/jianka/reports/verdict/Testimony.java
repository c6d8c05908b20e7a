package jianka.reports.verdict;

import java.util.List;
import java.util.Map;
import jianka.reports.text.Text;

/**
 * What a person was asked and found in a guided case (TST-006).
 *
 * @param action what the person had to do
 * @param confirmation what had to be seen, with its limit
 * @param answer pass, fail or inconclusive
 * @param who name of the person
 * @param when date or time, ISO 8601
 * @param details those of {@link #DETAILS} that were given
 */
public record Testimony(
    long seq,
    Text action,
    Text confirmation,
    String answer,
    String who,
    String when,
    Map<String, String> details)
    implements Event {

  /** What can be stated beside the answer. */
  public static final List<String> DETAILS =
      List.of("instrument", "calibration", "value", "sample", "note");

  public Testimony {
    details = Map.copyOf(details);
  }
}
