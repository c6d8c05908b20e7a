package jianka.bench.session;

import java.util.regex.Pattern;

/**
 * The values of a code table (T-DATA-10) in the short form of the scenarios: alternatives and
 * ranges ("01-56 99"), parts joined by "+" ("10 20 + 010 020"), whole alternatives by "or"; "3
 * digits" and "3 capital letters" where the standard refers to another one.
 */
final class CodeList {

  private static final Pattern COUNT = Pattern.compile("(\\d+) (digits|capital letters)");
  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

  private final Pattern values;

  CodeList(String text) {
    StringBuilder all = new StringBuilder();
    for (String alternative : text.split(" or ")) {
      all.append(all.isEmpty() ? "" : "|");
      for (String part : alternative.split(" \\+ ")) {
        all.append("(?:").append(part(part)).append(')');
      }
    }
    values = Pattern.compile(all.toString());
  }

  private static String part(String part) {
    var count = COUNT.matcher(part);
    if (count.matches()) {
      return (count.group(2).equals("digits") ? "[0-9]" : "[A-Z]") + "{" + count.group(1) + "}";
    }
    StringBuilder values = new StringBuilder();
    for (String value : part.split(" ")) {
      var range = RANGE.matcher(value);
      if (!range.matches()) {
        values.append('|').append(Pattern.quote(value));
        continue;
      }
      String form = "%0" + range.group(1).length() + "d";
      int last = Integer.parseInt(range.group(2));
      for (int code = Integer.parseInt(range.group(1)); code <= last; code++) {
        values.append('|').append(form.formatted(code));
      }
    }
    return values.substring(1);
  }

  boolean has(String value) {
    return values.matcher(value).matches();
  }
}
