package jianka.reports.verdict;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a violated statement rests on, and so what its violation means (index of the requirement
 * base, 7).
 */
final class Basis {

  private static final Set<String> MANDATORY =
      Set.of("std", "standard", "draft", "field", "iso", "confirmed");

  private Basis() {}

  /**
   * The verdict of a violation. Of several words the strongest counts; words in brackets qualify
   * the one before and do not count; words nobody defined never fail a product.
   */
  static Verdict ofViolation(String basis) {
    String words = basis.replaceAll("\\([^)]*\\)", " ").toLowerCase(Locale.ROOT);
    boolean mandatory = Stream.of(words.split("[^a-z]+")).anyMatch(MANDATORY::contains);
    return mandatory ? Verdict.FAIL : Verdict.REVIEW;
  }
}
