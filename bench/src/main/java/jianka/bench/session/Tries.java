package jianka.bench.session;

import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.StatusPattern;

/**
 * Tries that are left of a PIN or key.
 *
 * @param count tries left, or tries used up
 * @param belowMaximum whether they are counted from the declared maximum downwards
 */
public record Tries(int count, boolean belowMaximum) {

  /** As many as the product declares. */
  public static final Tries ALL = new Tries(0, true);

  /** How many are left where the counter begins with so many. */
  public int left(int maximum) {
    return belowMaximum ? Math.max(maximum - count, 0) : count;
  }

  /** The status word that tells them, 63Cx. */
  StatusPattern word(int maximum) {
    return new StatusPattern(List.of("63C" + Hex.of(left(maximum)).charAt(1)));
  }
}
