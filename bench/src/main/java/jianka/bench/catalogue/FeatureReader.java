package jianka.bench.catalogue;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
            "an Example stands outside a Rule; put it under the Rule of its requirement",
            "Example 不在 Rule 之内；请放到其要求的 Rule 之下");
      }
      if (child.getRule().isPresent()) {
        rule(child.getRule().get(), name, tags, pickles);
      }
    }
  }

  private void rule(Rule rule, Words feature, Set<String> featureTags, Map<Integer, Pickle> pickles)
      throws InputException {
    int line = rule.getLocation().getLine().intValue();
    String basis = described(rule, "性质");
    if (!BASES.contains(basis)) {
      throw wrong(
          line,
          "性质 should be one of %s, is %s",
          "性质应为 %s 之一，现为 %s",
          new java.util.TreeSet<>(BASES),
          basis);
    }
    RuleIds ids = RuleIds.of(rule, this::wrong);
    Requirement whole =
        new Requirement(
            ids.all(),
            words(rule.getName(), line),
            described(rule, "要求"),
            described(rule, "来源"),
            basis,
            subject(),
            feature,
            !tags(rule.getTags()).contains("@no-waiver"));
    Map<String, Requirement> byId = new HashMap<>();
    for (RuleIds.Group group : ids.groups()) {
      Requirement requirement = part(whole, group);
      requirements.add(requirement);
      group.ids().forEach(id -> byId.put(id, requirement));
    }
    Set<String> tags = EffectiveTags.inside(featureTags, tags(rule.getTags()));
    for (RuleIds.Part part : ids.parts()) {
      example(part, byId, EffectiveTags.inside(tags, tags(part.example().getTags())), pickles);
    }
  }

  /** The requirement of a group of ids: the Rule, with what its Examples say more exactly. */
  private Requirement part(Requirement whole, RuleIds.Group group) throws InputException {
    Words title = whole.title();
    String name = group.name();
    if (!name.isEmpty()) {
      Words more = words(name, group.line());
      title = new Words(title.en() + ": " + more.en(), title.zh() + "：" + more.zh());
    }
    return new Requirement(
        group.ids(),
        title,
        whole.text(),
        whole.source(),
        group.basis().orElse(whole.basis()),
        whole.subject(),
        whole.feature(),
        whole.waivable());
  }

  private void example(
      RuleIds.Part part,
      Map<String, Requirement> byId,
      Set<String> tags,
      Map<Integer, Pickle> pickles)
      throws InputException {
    int line = part.example().getLocation().getLine().intValue();
    Words name = words(part.example().getName(), line);
    Requirement requirement = java.util.Objects.requireNonNull(byId.get(part.ids().get(0)));
    String id = part.ids().get(0) + "/" + slug(name.en()).toLowerCase(Locale.ROOT);
    Examples table = part.table();
    if (table == null) {
      add(id, part, name, requirement, tags, pickle(pickles, line));
      return;
    }
    Set<String> all = EffectiveTags.inside(tags, tags(table.getTags()));
    for (TableRow row : table.getTableBody()) {
      String first = row.getCells().get(0).getValue();
      Pickle pickle = pickle(pickles, row.getLocation().getLine().intValue());
      Words title = new Words(name.en() + " [" + first + "]", name.zh() + " [" + first + "]");
      add(id + "/" + slug(first), part, title, requirement, all, pickle);
    }
  }

  private void add(
      String id,
      RuleIds.Part part,
      Words title,
      Requirement requirement,
      Set<String> tags,
      Pickle pickle)
      throws InputException {
    Set<String> all = new HashSet<>(tags);
    all.removeIf(tag -> RuleIds.ID.matcher(tag).matches());
    part.ids().forEach(each -> all.add("@" + each));
    String location =
        folder.relativize(file).toString().replace('\\', '/')
            + ":"
            + pickle.getLocation().getLine();
    TestCase testCase = new TestCase(id, part.ids(), title, requirement, all, location, pickle);
    refuseHalfGuided(testCase, pickle.getLocation().getLine());
    cases.add(testCase);
  }

  /** A case that asks a person without its tag would wait for somebody who is not there. */
  private void refuseHalfGuided(TestCase testCase, int line) throws InputException {
    try {
      boolean asks = !testCase.operatorSteps().isEmpty();
      if (asks && !testCase.manual()) {
        throw wrong(
            line, "the Example asks the operator; tag it @manual", "该 Example 需要操作员；请加标签 @manual");
      }
      if (!asks && testCase.manual()) {
        throw wrong(
            line,
            "the Example is tagged @manual, but no step asks the operator",
            "该 Example 带标签 @manual，但没有需要操作员的步骤");
      }
    } catch (IllegalArgumentException e) {
      throw wrong(line, "a step of the operator %s", "操作员步骤有误 [%s]", e.getMessage());
    }
  }

  private Pickle pickle(Map<Integer, Pickle> pickles, int line) throws InputException {
    Pickle pickle = pickles.get(line);
    if (pickle == null) {
      throw wrong(line, "the Example has no steps", "该 Example 没有步骤");
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
          rule.getLocation().getLine().intValue(),
          "the Rule lacks the line \"%s：…\"",
          "该 Rule 缺少“%s：…”一行",
          label);
    }
    return matcher.group(1);
  }

  private Words words(String name, int line) throws InputException {
    int slash = name.indexOf(" / ");
    if (slash < 0) {
      throw wrong(
          line,
          "the name should carry both languages: \"English / 中文\", is \"%s\"",
          "名称应包含两种语言：“English / 中文”，现为“%s”",
          name);
    }
    return new Words(name.substring(0, slash).trim(), name.substring(slash + 3).trim());
  }

  static Set<String> tags(List<Tag> tags) {
    Set<String> names = new HashSet<>();
    tags.forEach(t -> names.add(t.getName()));
    return names;
  }

  private static String slug(String text) {
    return text.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private InputException wrong(int line, String en, String zh, Object... values) {
    return InputException.of("%s:%d: %s", "%s:%d：%s", file, line, Words.of(en, zh, values));
  }
}
