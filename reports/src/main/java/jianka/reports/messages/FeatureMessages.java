package jianka.reports.messages;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.reports.text.Language;
import jianka.reports.text.Visible;
import jianka.reports.verdict.Attempt;
import jianka.reports.verdict.CaseResult;

/** One feature file as far as the journal knows it: its rules, cases and steps. */
final class FeatureMessages {

  /** Characters of a name or a step. */
  private static final int LONGEST = 1000;

  private final String uri;
  private final Language language;
  private final Map<String, List<RuleChild>> rules = new LinkedHashMap<>();
  private final List<Pickle> pickles = new ArrayList<>();
  private String name = "";

  FeatureMessages(String uri, Language language) {
    this.uri = uri;
    this.language = language;
  }

  /** Path of the feature file, without the line; made up from the subject where there is none. */
  static String uri(CaseResult result) {
    String location = result.location();
    int colon = location.lastIndexOf(':');
    String path = colon < 0 ? location : location.substring(0, colon);
    return text(path.isBlank() ? result.subject() + "/journal.feature" : path);
  }

  /**
   * Adds a case.
   *
   * @param id id of its pickle; those of scenario and steps are made from it
   */
  void add(CaseResult result, String id) {
    if (name.isEmpty()) {
      name = text(result.feature().in(language));
    }
    Location location = new Location(line(result.location()), null);
    List<Step> steps = new ArrayList<>();
    List<PickleStep> pickleSteps = new ArrayList<>();
    int number = 0;
    for (Attempt attempt : result.attempts()) {
      for (jianka.reports.verdict.Step step : attempt.steps()) {
        String ast = id + "-step-" + number;
        String said = step.text().isEmpty() ? "–" : text(step.text().in(language));
        steps.add(
            new Step(location, keyword(step.kind()), type(step.kind()), said, null, null, ast));
        pickleSteps.add(
            new PickleStep(
                null, List.of(ast), pickleStep(id, number), pickleType(step.kind()), said));
        number++;
      }
    }
    String title = text(result.id() + " " + result.title().in(language));
    List<Tag> tags = new ArrayList<>();
    List<PickleTag> pickleTags = new ArrayList<>();
    for (String tag : result.tags()) {
      String ast = id + "-tag-" + tags.size();
      tags.add(new Tag(location, text(tag), ast));
      pickleTags.add(new PickleTag(text(tag), ast));
    }
    String scenario = id + "-scenario";
    rules
        .computeIfAbsent(text(result.rule().in(language)), ignored -> new ArrayList<>())
        .add(
            RuleChild.of(
                new Scenario(location, tags, "Example", title, "", steps, List.of(), scenario)));
    pickles.add(
        new Pickle(id, uri, title, language.tag(), pickleSteps, pickleTags, List.of(scenario)));
  }

  static String pickleStep(String id, int number) {
    return id + "-pickle-step-" + number;
  }

  GherkinDocument document() {
    Location top = new Location(1L, null);
    List<FeatureChild> children = new ArrayList<>();
    for (Map.Entry<String, List<RuleChild>> rule : rules.entrySet()) {
      String id = uri + "#" + children.size();
      children.add(
          FeatureChild.of(
              new Rule(top, List.of(), "Rule", rule.getKey(), "", rule.getValue(), id)));
    }
    return new GherkinDocument(
        uri, new Feature(top, List.of(), language.tag(), "Feature", name, "", children), List.of());
  }

  List<Pickle> pickles() {
    return pickles;
  }

  private static long line(String location) {
    int colon = location.lastIndexOf(':');
    String line = location.substring(colon + 1);
    return colon >= 0 && line.matches("\\d{1,9}") ? Long.parseLong(line) : 1;
  }

  private static String keyword(String kind) {
    return switch (kind) {
      case "given" -> "Given ";
      case "when" -> "When ";
      case "then" -> "Then ";
      default -> "* ";
    };
  }

  private static StepKeywordType type(String kind) {
    return switch (kind) {
      case "given" -> StepKeywordType.CONTEXT;
      case "when" -> StepKeywordType.ACTION;
      case "then" -> StepKeywordType.OUTCOME;
      default -> StepKeywordType.UNKNOWN;
    };
  }

  private static PickleStepType pickleType(String kind) {
    return switch (kind) {
      case "given" -> PickleStepType.CONTEXT;
      case "when" -> PickleStepType.ACTION;
      case "then" -> PickleStepType.OUTCOME;
      default -> PickleStepType.UNKNOWN;
    };
  }

  private static String text(String text) {
    return Visible.line(Visible.brief(text, LONGEST));
  }
}
