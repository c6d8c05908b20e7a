package jianka.bench.apdu;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
   * @throws IllegalArgumentException when an alternative is not four digits or x
   */
  public static StatusPattern parse(String text) {
    List<String> alternatives =
        Arrays.stream(text.trim().split("\\s+or\\s+|\\s*,\\s*"))
            .map(StatusPattern::alternative)
            .toList();
    return new StatusPattern(alternatives);
  }

  private static String alternative(String one) {
    return Arrays.stream(one.split("\\s+to\\s+"))
        .map(StatusPattern::digits)
        .collect(Collectors.joining(RANGE));
  }

  private static String digits(String one) {
    String written = one.trim().toUpperCase(Locale.ROOT).replace('X', 'x');
    if (!ONE.matcher(written).matches()) {
      throw new IllegalArgumentException(
          "\"" + one + "\" is not a status word such as 9000 or 63Cx");
    }
    return written;
  }

  /** Whether the status word (four hex digits) is one of the alternatives. */
  public boolean matches(String sw) {
    return alternatives.stream().anyMatch(a -> matchesOne(a, sw));
  }

  /** Whether an alternative announces waiting data, 61xx. */
  public boolean announces() {
    return alternatives.stream().anyMatch(a -> a.startsWith("61"));
  }

  private static boolean matchesOne(String alternative, String sw) {
    if (sw.length() != 4) {
      return false;
    }
    int range = alternative.indexOf(RANGE);
    if (range >= 0) {
      String first = alternative.substring(0, range).replace('x', '0');
      String last = alternative.substring(range + RANGE.length()).replace('x', 'F');
      return sw.compareTo(first) >= 0 && sw.compareTo(last) <= 0;
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
