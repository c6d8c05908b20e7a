package jianka.bench.apdu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianka.bench.profile.Words;

/**
 * The status words a requirement allows, written as the standard writes them: "9000", "63Cx", "6A82
 * or 6A83", "6Cxx", "61xx to 6Fxx". A lower-case x stands for any hex digit.
 */
public record StatusPattern(List<String> alternatives) {

  private static final String RANGE = " to ";
  private static final Pattern ONE = Pattern.compile("[0-9A-F][0-9A-Fx]{3}");

  public StatusPattern {
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Reads alternatives separated by " or ".
   *
   * @throws IllegalArgumentException when an alternative is neither four digits or x nor a range of
   *     these, the lower end first
   */
  public static StatusPattern parse(String text) {
    List<String> alternatives =
        Arrays.stream(text.trim().split("\\s+or\\s+|\\s*,\\s*"))
            .map(StatusPattern::alternative)
            .toList();
    return new StatusPattern(alternatives);
  }

  private static String alternative(String one) {
    List<String> ends = Arrays.stream(one.split("\\s+to\\s+")).map(StatusPattern::digits).toList();
    if (ends.size() > 2
        || (ends.size() == 2 && first(ends.get(0)).compareTo(last(ends.get(1))) > 0)) {
      throw new IllegalArgumentException(
          "\"" + one + "\" is not a range of status words such as 61xx to 6Fxx");
    }
    return String.join(RANGE, ends);
  }

  private static String first(String end) {
    return end.replace('x', '0');
  }

  private static String last(String end) {
    return end.replace('x', 'F');
  }

  private static String digits(String one) {
    String written = one.trim().toUpperCase(Locale.ROOT).replace('X', 'x');
    if (!ONE.matcher(written).matches()) {
      throw new IllegalArgumentException(
          "\"" + one + "\" is not a status word such as 9000 or 63Cx");
    }
    return written;
  }

  /** These alternatives and those of the other. */
  public StatusPattern or(StatusPattern other) {
    return new StatusPattern(
        Stream.concat(alternatives.stream(), other.alternatives.stream()).toList());
  }

  /** Whether an alternative is a range, which has no meaning as a whole. */
  public static boolean isRange(String alternative) {
    return alternative.contains(RANGE);
  }

  /** An alternative as a reader sees it: 63Cx; 61xx to 6Fxx, 61xx至6Fxx. */
  public static Words words(String alternative) {
    return new Words(alternative, alternative.replace(RANGE, "至"));
  }

  /** Whether the status word (four hex digits) is one of the alternatives. */
  public boolean matches(String sw) {
    return alternatives.stream().anyMatch(a -> matchesOne(a, sw));
  }

  /** Whether an alternative announces waiting data, 61xx; a range does not ask for that. */
  public boolean announces() {
    return alternatives.stream().anyMatch(a -> a.startsWith("61") && !isRange(a));
  }

  private static boolean matchesOne(String alternative, String sw) {
    if (sw.length() != 4) {
      return false;
    }
    int range = alternative.indexOf(RANGE);
    if (range >= 0) {
      return sw.compareTo(first(alternative.substring(0, range))) >= 0
          && sw.compareTo(last(alternative.substring(range + RANGE.length()))) <= 0;
    }
    for (int i = 0; i < 4; i++) {
      if (alternative.charAt(i) != 'x' && alternative.charAt(i) != sw.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return String.join(" or ", alternatives);
  }
}
