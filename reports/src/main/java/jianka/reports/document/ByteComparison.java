package jianka.reports.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jianka.reports.text.Text;
import jianka.reports.verdict.Finding;

/** Which bytes of a received value differ from what was expected. */
public final class ByteComparison {

  private static final Pattern HEX = Pattern.compile("(?:[0-9A-Fa-fXx]{2})+");

  private ByteComparison() {}

  /** Whether a value is bytes; an x stands for any digit. */
  public static boolean isHex(String value) {
    return HEX.matcher(value).matches();
  }

  /**
   * Indices of the differing bytes in the received value: those the check named, or those that
   * differ from the nearest of the expected values.
   */
  public static Set<Integer> differing(Finding finding) {
    List<Integer> named = finding.diff();
    if (named != null) {
      return new HashSet<>(named);
    }
    String actual = finding.actual().en();
    if (!isHex(actual)) {
      return Set.of();
    }
    Set<Integer> fewest = Set.of();
    int least = Integer.MAX_VALUE;
    for (Text alternative : finding.expected()) {
      String expected = alternative.en();
      if (isHex(expected)) {
        Set<Integer> differing = differing(actual, expected);
        int distance = differing.size() + Math.max(0, expected.length() - actual.length()) / 2;
        if (distance < least) {
          least = distance;
          fewest = differing;
        }
      }
    }
    return fewest;
  }

  private static Set<Integer> differing(String actual, String expected) {
    Set<Integer> differing = new TreeSet<>();
    for (int i = 0; i < actual.length() / 2; i++) {
      if (2 * i >= expected.length()
          || !same(actual.charAt(2 * i), expected.charAt(2 * i))
          || !same(actual.charAt(2 * i + 1), expected.charAt(2 * i + 1))) {
        differing.add(i);
      }
    }
    return differing;
  }

  private static boolean same(char a, char b) {
    char one = Character.toLowerCase(a);
    char other = Character.toLowerCase(b);
    return one == other || one == 'x' || other == 'x';
  }
}
