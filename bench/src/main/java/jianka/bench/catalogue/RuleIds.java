package jianka.bench.catalogue;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianka.bench.profile.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Which requirement ids the parts of a Rule test. An id that an Examples table names belongs to the
 * rows of the tables that name it and to nothing else of the Rule; the other ids of the Rule belong
 * to all of it. The Rule need not repeat the ids of its tables.
 *
 * @param all ids of the Rule: those of all of it, then those of its tables
 * @param parts its Examples, and the tables of its outlines
 */
record RuleIds(List<String> all, List<Part> parts) {

  static final Pattern ID = Pattern.compile("@([A-Z]{2,5}-\\d{3})");

  /**
   * One Example, or one table of an outline.
   *
   * @param table null for an Example without table
   * @param ids what it tests; those of the table itself first
   */
  record Part(Scenario example, @Nullable Examples table, List<String> ids) {

    private String name() {
      return table == null ? "" : table.getName();
    }

    private int line() {
      var place = table == null ? example.getLocation() : table.getLocation();
      return place.getLine().intValue();
    }

    private Optional<String> basis() {
      Set<String> tags = FeatureReader.tags(example.getTags());
      if (table != null) {
        tags = EffectiveTags.inside(tags, FeatureReader.tags(table.getTags()));
      }
      return tags.stream()
          .filter(t -> t.startsWith("@basis:"))
          .map(t -> t.substring("@basis:".length()))
          .findFirst();
    }
  }

  /**
   * Ids that the same parts test.
   *
   * @param name of the tables, where all of them have the same; else empty
   * @param basis of the parts, where the ids are those of tables with one basis of their own
   */
  record Group(List<String> ids, String name, Optional<String> basis, int line) {}

  /** What is wrong with a Rule, and in which line. */
  interface Complaint {
    InputException at(int line, String en, String zh, Object... values);
  }

  static RuleIds of(Rule rule, Complaint complaint) throws InputException {
    List<String> others = ids(rule.getTags());
    List<Part> parts = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (RuleChild child : rule.getChildren()) {
      if (child.getScenario().isPresent()) {
        Scenario example = child.getScenario().get();
        if (example.getExamples().isEmpty()) {
          parts.add(new Part(example, null, List.of()));
        }
        for (Examples table : example.getExamples()) {
          List<String> own = ids(table.getTags());
          named.addAll(own);
          parts.add(new Part(example, table, own));
        }
      }
    }
    others = others.stream().filter(id -> !named.contains(id)).toList();
    if (others.isEmpty() && named.isEmpty()) {
      throw complaint.at(
          rule.getLocation().getLine().intValue(),
          "the Rule has no requirement id; tag it like @CMD-034",
          "该 Rule 没有要求编号；请加 @CMD-034 形式的标签");
    }
    List<Part> complete = new ArrayList<>();
    for (Part part : parts) {
      List<String> ids = new ArrayList<>(part.ids());
      ids.addAll(others);
      if (ids.isEmpty()) {
        throw complaint.at(
            part.line(),
            "tests no requirement, for each id of the Rule stands at another table",
            "没有测试任何要求：该 Rule 的编号都已写在其他表上");
      }
      complete.add(new Part(part.example(), part.table(), List.copyOf(ids)));
    }
    List<String> all = new ArrayList<>(others);
    all.addAll(named);
    return new RuleIds(List.copyOf(all), List.copyOf(complete));
  }

  /** The ids of the Rule, those that the same parts test together. */
  List<Group> groups() {
    Map<List<Part>, List<String>> byParts = new LinkedHashMap<>();
    for (String id : all) {
      List<Part> tested = parts.stream().filter(p -> p.ids().contains(id)).toList();
      byParts.computeIfAbsent(tested, ignored -> new ArrayList<>()).add(id);
    }
    List<Group> groups = new ArrayList<>();
    byParts.forEach((tested, ids) -> groups.add(group(tested, ids)));
    return groups;
  }

  private Group group(List<Part> tested, List<String> ids) {
    boolean whole = tested.size() == parts.size();
    List<String> names = tested.stream().map(Part::name).distinct().toList();
    List<Optional<String>> bases = tested.stream().map(Part::basis).distinct().toList();
    return new Group(
        List.copyOf(ids),
        whole || names.size() != 1 ? "" : names.get(0),
        whole || bases.size() != 1 ? Optional.empty() : bases.get(0),
        tested.isEmpty() ? 0 : tested.get(0).line());
  }

  private static List<String> ids(List<Tag> tags) {
    return tags.stream()
        .map(t -> ID.matcher(t.getName()))
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .toList();
  }
}
