package jianka.reports.verdict;

import java.util.List;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one check found.
 *
 * @param check stable name of the check
 * @param requirements ids of the requirements it checks
 * @param basis what the checked statement rests on
 * @param expected legal alternatives, hex or text
 * @param actual what was received, hex or text
 * @param diff indices of the differing bytes in {@code actual}, null when the check did not say
 * @param exchanges numbers of the exchanges it rests on
 * @param text one sentence
 */
public record Finding(
    long seq,
    String check,
    List<String> requirements,
    boolean ok,
    String basis,
    List<Text> expected,
    Text actual,
    @Nullable List<Integer> diff,
    List<Integer> exchanges,
    Text text)
    implements Event {

  public Finding {
    requirements = List.copyOf(requirements);
    expected = List.copyOf(expected);
    diff = diff == null ? null : List.copyOf(diff);
    exchanges = List.copyOf(exchanges);
  }

  /** PASS, or for a violation FAIL or REVIEW by the basis of the violated statement. */
  public Verdict verdict() {
    return ok ? Verdict.PASS : Basis.ofViolation(basis);
  }
}
