package jianka.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An argument with open places, {0} and {1}, and its Chinese rendering.
 *
 * @param form what the argument looks like, a group for each place
 * @param literal how many characters of it are fixed; of two forms the one with more is meant
 * @param chinese the rendering, which may turn the places round
 */
record Phrase(Pattern form, int literal, String chinese) {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** The entries with open places, the most exact first. */
  static List<Phrase> in(Map<String, String> renderings) {
    List<Phrase> phrases = new ArrayList<>();
    renderings.forEach(
        (english, chinese) -> {
          if (PLACE.matcher(english).find()) {
            phrases.add(of(english, chinese));
          }
        });
    phrases.sort(Comparator.comparingInt(Phrase::literal).reversed());
    return phrases;
  }

  private static Phrase of(String english, String chinese) {
    String fixed = PLACE.matcher(english).replaceAll("");
    String form = "\\Q" + PLACE.matcher(english).replaceAll("\\\\E(.*)\\\\Q") + "\\E";
    return new Phrase(Pattern.compile(form), fixed.length(), chinese);
  }

  /** The rendering of an argument of this form, what stands in its places rendered too. */
  Optional<String> rendering(String argument, UnaryOperator<String> inner) {
    Matcher matcher = form.matcher(argument);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String filled = chinese;
    for (int i = 0; i < matcher.groupCount(); i++) {
      filled = filled.replace("{" + i + "}", inner.apply(matcher.group(i + 1)));
    }
    return Optional.of(filled);
  }
}
