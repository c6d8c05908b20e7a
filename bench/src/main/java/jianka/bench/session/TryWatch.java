package jianka.bench.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Watches the tries of one sample over all cases. Once a value the bench believed right was refused
 * (the declaration or the keys do not fit the card), no further case may use up the last try of
 * that PIN or key, unless the sample was given for it.
 */
public final class TryWatch {

  private final Map<String, Integer> left = new HashMap<>();
  private final Set<String> disproved = new HashSet<>();

  /** A new, unspent card is in the terminal. */
  public void renewed() {
    left.clear();
    disproved.clear();
  }

  /**
   * Takes over what was seen of a PIN or key in an earlier run on this sample.
   *
   * @param sw the last status word of a try
   */
  public void known(String object, String sw) {
    answered(object, false, sw);
  }

  /**
   * Whether the next try of this PIN or key could be its last and is probably wasted: a wrong
   * value, or one the card has refused although the bench believed it right.
   */
  boolean endangers(String object, boolean right) {
    boolean wasted = !right || disproved.contains(object);
    return wasted && left.getOrDefault(object, Integer.MAX_VALUE) == 1;
  }

  /**
   * Takes note of an answer.
   *
   * @param believedRight whether the bench sent what it takes for the right value
   * @param sw status word of the answer
   */
  void answered(String object, boolean believedRight, String sw) {
    if (sw.equals("9000")) {
      left.remove(object);
      disproved.remove(object);
    } else if (sw.startsWith("63C")) {
      left.put(object, Character.digit(sw.charAt(3), 16));
      if (believedRight) {
        disproved.add(object);
      }
    } else if (sw.equals("6983")) {
      left.put(object, 0);
    }
  }
}
