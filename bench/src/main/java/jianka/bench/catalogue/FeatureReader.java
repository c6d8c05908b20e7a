package jianka.bench.catalogue;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;

/**
 * Reads the Rules and Examples of one feature file.
 *
 * <p>Names carry both languages as "English / 中文". The description of a Rule begins with three
 * lines: 要求：(the requirement), 来源：(its clause), 性质：(its basis).
 */
final class FeatureReader {

  private static final Pattern ID = Pattern.compile("@([A-Z]{2,5}-\\d{3})");
  private static final Set<String> BASES =
      Set.of("standard", "draft", "field", "iso", "inferred", "assumed");

  private final Path folder;
  private final Path file;
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<TestCase> cases = new ArrayList<>();

  FeatureReader(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  List<Requirement> requirements() {
    return requirements;
  }

  List<TestCase> cases() {
    return cases;
  }

  void read(Feature feature, Map<Integer, Pickle> pickles) throws InputException {
    Words name = words(feature.getName(), feature.getLocation().getLine().intValue());
    Set<String> tags = tags(feature.getTags());
    for (FeatureChild child : feature.getChildren()) {
      if (child.getScenario().isPresent()) {
        throw wrong(
            child.getScenario().get().getLocation().getLine().intValue(),
            "an Example stands outside a Rule; put it under the Rule of its requirement");
      }
      if (child.getRule().isPresent()) {
        rule(child.getRule().get(), name, tags, pickles);
      }
    }
  }

  private void rule(Rule rule, Words feature, Set<String> featureTags, Map<Integer, Pickle> pickles)
      throws InputException {
    int line = rule.getLocation().getLine().intValue();
    List<String> ids =
        rule.getTags().stream()
            .map(t -> ID.matcher(t.getName()))
            .filter(Matcher::matches)
            .map(m -> m.group(1))
            .toList();
    if (ids.isEmpty()) {
      throw wrong(line, "the Rule has no requirement id; tag it like @CMD-034");
    }
    String basis = described(rule, "性质");
    if (!BASES.contains(basis)) {
      throw wrong(line, "性质 should be one of " + new java.util.TreeSet<>(BASES) + ", is " + basis);
    }
    Requirement requirement =
        new Requirement(
            ids,
            words(rule.getName(), line),
            described(rule, "要求"),
            described(rule, "来源"),
            basis,
            subject(),
            feature);
    requirements.add(requirement);
    Set<String> tags = new HashSet<>(featureTags);
    tags.addAll(tags(rule.getTags()));
    for (RuleChild child : rule.getChildren()) {
      if (child.getScenario().isPresent()) {
        example(child.getScenario().get(), requirement, tags, pickles);
      }
    }
  }

  private void example(
      Scenario example, Requirement requirement, Set<String> ruleTags, Map<Integer, Pickle> pickles)
      throws InputException {
    int line = example.getLocation().getLine().intValue();
    Words name = words(example.getName(), line);
    String id = requirement.ids().get(0) + "/" + slug(name.en()).toLowerCase(Locale.ROOT);
    if (example.getExamples().isEmpty()) {
      add(id, name, requirement, ruleTags, pickle(pickles, line));
    }
    for (Examples table : example.getExamples()) {
      for (TableRow row : table.getTableBody()) {
        String first = row.getCells().get(0).getValue();
        Pickle pickle = pickle(pickles, row.getLocation().getLine().intValue());
        Words title = new Words(name.en() + " [" + first + "]", name.zh() + " [" + first + "]");
        add(id + "/" + slug(first), title, requirement, ruleTags, pickle);
      }
    }
  }

  private void add(
      String id, Words title, Requirement requirement, Set<String> ruleTags, Pickle pickle) {
    Set<String> tags = new HashSet<>(ruleTags);
    tags.addAll(pickle.getTags());
    String location =
        folder.relativize(file).toString().replace('\\', '/')
            + ":"
            + pickle.getLocation().getLine();
    cases.add(new TestCase(id, title, requirement, tags, location, pickle));
  }

  private Pickle pickle(Map<Integer, Pickle> pickles, int line) throws InputException {
    Pickle pickle = pickles.get(line);
    if (pickle == null) {
      throw wrong(line, "the Example has no steps");
    }
    return pickle;
  }

  private String subject() {
    Path parent = folder.relativize(file).getParent();
    return parent == null ? "general" : parent.getName(0).toString();
  }

  private String described(Rule rule, String label) throws InputException {
    Matcher matcher =
        Pattern.compile("(?m)^\\s*" + label + "：\\s*(.+?)\\s*$").matcher(rule.getDescription());
    if (!matcher.find()) {
      throw wrong(
          rule.getLocation().getLine().intValue(), "the Rule lacks the line \"" + label + "：…\"");
    }
    return matcher.group(1);
  }

  private Words words(String name, int line) throws InputException {
    int slash = name.indexOf(" / ");
    if (slash < 0) {
      throw wrong(
          line, "the name should carry both languages: \"English / 中文\", is \"" + name + "\"");
    }
    return new Words(name.substring(0, slash).trim(), name.substring(slash + 3).trim());
  }

  private static Set<String> tags(List<Tag> tags) {
    Set<String> names = new HashSet<>();
    tags.forEach(t -> names.add(t.getName()));
    return names;
  }

  private static String slug(String text) {
    return text.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private InputException wrong(int line, String what) {
    return new InputException(file + ":" + line + ": " + what);
  }
}
