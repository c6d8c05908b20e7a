package jianka.bench.campaign;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a person asked for: a tag expression ({@code @CMD-034 or @subject…}), a requirement
 * id ({@code CMD-034}), a subject ({@code security}) or a case id.
 *
 * @param text as it was typed, or null for all
 */
public record Selection(@Nullable String text, Test test) {

  private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]{2,5}-\\d{3}");

  /** Whether a case is chosen. */
  public interface Test {
    boolean chooses(TestCase testCase);
  }

  /** Every case. */
  public static Selection all() {
    return new Selection(null, c -> true);
  }

  /** Those of these cases that also pass another test. */
  public Selection and(Test more) {
    return new Selection(text, c -> test.chooses(c) && more.chooses(c));
  }

  /**
   * Reads what was typed.
   *
   * @throws InputException when it is no tag expression and names nothing
   */
  public static Selection parse(@Nullable String text) throws InputException {
    if (text == null) {
      return all();
    }
    if (text.isBlank()) {
      throw InputException.of(
          "--only is empty; leave it out to run every case", "--only 为空；省略该选项即运行所有用例");
    }
    String typed = text.trim();
    if (typed.contains("@")) {
      try {
        Expression expression = TagExpressionParser.parse(typed);
        return new Selection(
            typed,
            c -> {
              List<String> tags = new ArrayList<>(c.tags());
              tags.add("@" + c.requirement().subject());
              return expression.evaluate(tags);
            });
      } catch (TagExpressionException e) {
        throw new InputException(
            Words.of(
                "--only \"%s\" is no tag expression: %s",
                "--only “%s”不是标签表达式 [%s]", typed, e.getMessage()),
            e);
      }
    }
    if (REQUIREMENT.matcher(typed).matches()) {
      return new Selection(typed, c -> c.ids().contains(typed));
    }
    return new Selection(
        typed,
        c ->
            c.id().equals(typed)
                || c.id().startsWith(typed + "/")
                || c.requirement().subject().equals(typed));
  }
}
