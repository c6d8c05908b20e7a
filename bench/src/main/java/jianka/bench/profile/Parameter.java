package jianka.bench.profile;

import java.util.Locale;

/**
 * A profile parameter with the value in force (spec/index.md 3).
 *
 * @param usual the value that the scenarios expect where they do not name one: the default, or what
 *     the profile states
 * @param assumed whether the value is a default that nobody declared
 */
public record Parameter(String name, String value, String usual, boolean assumed, Words meaning) {

  /** Whether the value is another than the usual one. */
  public boolean unusual() {
    return !says(value, usual) && !says(usual, value);
  }

  /**
   * Whether the value is this one. A value may go on with an explanation ("refused, 6982" is
   * "refused"); case, blanks and punctuation do not count, so that a tag can name any value.
   */
  public boolean is(String one) {
    return says(value, one);
  }

  private static boolean says(String text, String beginning) {
    String whole = slug(text);
    String part = slug(beginning);
    return whole.equals(part) || (!part.isEmpty() && whole.startsWith(part + "-"));
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
