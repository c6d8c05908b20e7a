package jianka.bench.campaign;

import io.cucumber.core.backend.Backend;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.runtime.BackendServiceLoader;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.plugin.event.Step;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.catalogue.TestCase;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;

/**
 * The step expressions there are. A step that none or several of them mean is a mistake of its
 * scenario and is told before a card is touched, not as a case that ends with ERROR.
 */
public final class StepVocabulary {

  private static final int MOST_TOLD = 10;

  /** Where plain words end: at a parameter, an option, an alternative, an escape, an expression. */
  private static final Pattern FIRST_VARIABLE = Pattern.compile("[{(^\\\\]|\\S*/");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final List<Known> known;
  private final Map<String, List<Known>> meanings = new HashMap<>();

  /** An expression, and the words each text it means begins with: most are told apart by these. */
  private record Known(Expression expression, String beginning) {
    boolean means(String text) {
      return text.startsWith(beginning) && expression.match(text) != null;
    }

    String source() {
      return expression.getSource();
    }

    Words words(String text, StepWording wording) {
      List<String> arguments =
          Objects.requireNonNull(expression.match(text)).stream()
              .map(argument -> argument.getGroup().getValue())
              .toList();
      return new Words(text, wording.chinese(source(), arguments, text));
    }
  }

  private StepVocabulary(List<Known> known) {
    this.known = known;
  }

  /** The vocabulary of the step definitions on the class path. */
  public static StepVocabulary load() {
    StepDefinitions definitions = new StepDefinitions();
    ClassLoader classes = StepVocabulary.class.getClassLoader();
    for (Backend backend : new BackendServiceLoader(() -> classes, ScenarioScope::new).get()) {
      backend.loadGlue(definitions, List.of(ScenarioRunner.GLUE));
    }
    ParameterTypeRegistry types = new ParameterTypeRegistry(Locale.ENGLISH);
    definitions.types().forEach(type -> types.defineParameterType(type.parameterType()));
    ExpressionFactory factory = new ExpressionFactory(types);
    return new StepVocabulary(
        definitions.expressions().stream()
            .map(text -> new Known(factory.createExpression(text), beginning(text)))
            .toList());
  }

  private static String beginning(String expression) {
    return FIRST_VARIABLE.split(expression, 2)[0];
  }

  /** The expressions, in the order in which they were found. */
  public List<String> expressions() {
    return known.stream().map(Known::source).toList();
  }

  /**
   * A step as scenarios say it.
   *
   * @param expression what it is one of
   * @param words the step, and its rendering in Chinese
   */
  public record Said(String expression, Words words) {}

  /** Every step of a catalogue that {@link #check} accepts, once for each wording of it. */
  public Set<Said> said(Catalogue catalogue, StepWording wording) {
    Set<Said> said = new LinkedHashSet<>();
    for (TestCase each : catalogue.cases()) {
      for (Step step : each.pickle().getSteps()) {
        for (Known meaning : meanings(step.getText())) {
          said.add(new Said(meaning.source(), meaning.words(step.getText(), wording)));
        }
      }
    }
    return said;
  }

  /**
   * Refuses a catalogue with steps that nothing, or more than one definition, carries out.
   *
   * @throws InputException with file and line of every such step, and the nearest known one
   */
  public void check(Catalogue catalogue) throws InputException {
    Map<String, Words> wrong = new TreeMap<>();
    for (TestCase each : catalogue.cases()) {
      String file = each.location().replaceFirst(":\\d+$", "");
      check(file, each.pickle(), wrong);
    }
    if (!wrong.isEmpty()) {
      throw new InputException(new Words(told(wrong.values(), "en"), told(wrong.values(), "zh")));
    }
  }

  private static String told(Collection<Words> wrong, String language) {
    String told =
        wrong.stream()
            .limit(MOST_TOLD)
            .map(each -> each.in(language))
            .collect(Collectors.joining("\n"));
    int more = wrong.size() - MOST_TOLD;
    return more > 0 ? told + "\n(+ " + more + ")" : told;
  }

  private void check(String file, Pickle pickle, Map<String, Words> wrong) {
    for (Step step : pickle.getSteps()) {
      List<Known> found = meanings(step.getText());
      if (found.size() != 1) {
        String place = file + ":" + step.getLocation().getLine();
        wrong.putIfAbsent(
            "%s %s".formatted(place, step.getText()),
            Words.of("%s: %s", "%s：%s", place, trouble(step.getText(), found)));
      }
    }
  }

  private List<Known> meanings(String step) {
    return meanings.computeIfAbsent(
        step, text -> known.stream().filter(k -> k.means(text)).toList());
  }

  private Words trouble(String text, List<Known> found) {
    if (found.isEmpty()) {
      String near = nearest(text);
      return new Words(
          "no step is \"%s\"; the nearest is \"%s\"".formatted(text, near),
          "没有步骤“%s”；最接近的是“%s”".formatted(text, near));
    }
    String all = found.stream().map(Known::source).collect(Collectors.joining("\", \""));
    return new Words(
        "the step \"%s\" means several: \"%s\"; word it apart".formatted(text, all),
        "步骤“%s”有多种含义：\"%s\"；请改写".formatted(text, all));
  }

  /** The expression that fewest words have to be changed in, a parameter standing for any word. */
  private String nearest(String text) {
    List<String> words = words(QUOTED.matcher(text).replaceAll("{string}"));
    return known.stream()
        .map(Known::source)
        .min(Comparator.comparingInt((String source) -> distance(words, words(source))))
        .orElseThrow();
  }

  private static List<String> words(String text) {
    return List.of(text.trim().split("[ ,]+"));
  }

  private static int distance(List<String> text, List<String> expression) {
    int[] row = new int[expression.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 0; i < text.size(); i++) {
      int diagonal = row[0];
      row[0] = i + 1;
      for (int j = 0; j < expression.size(); j++) {
        String word = expression.get(j);
        boolean same = word.equals(text.get(i)) || word.startsWith("{");
        int changed = diagonal + (same ? 0 : 1);
        diagonal = row[j + 1];
        row[j + 1] = Math.min(changed, 1 + Math.min(row[j], diagonal));
      }
    }
    return row[expression.size()];
  }
}
