package jianka.bench.catalogue;

import io.cucumber.core.gherkin.Pickle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jianka.bench.profile.Words;

/**
 * One Example of the feature files, or one row of an outline.
 *
 * @param id stable id: requirement / name / row
 * @param ids the requirements it tests: those of its Rule, or fewer where its Examples name their
 *     own
 * @param title purpose in a few words
 * @param requirement the one that the first id belongs to
 * @param tags tags of Feature, Rule, Example and Examples; of a family that excludes one another
 *     (versions, algorithms, sides, basis) only those of the innermost
 * @param location file and line, relative to the features folder
 */
public record TestCase(
    String id,
    List<String> ids,
    Words title,
    Requirement requirement,
    Set<String> tags,
    String location,
    Pickle pickle) {

  private static final Pattern OPERATOR_STEP =
      Pattern.compile("the operator (?:performs|confirms) \"(.*)\"");

  public TestCase {
    ids = List.copyOf(ids);
    tags = Set.copyOf(tags);
  }

  /** Values of the tags with this prefix, sorted: {@code values("@param:")}. */
  public List<String> values(String prefix) {
    return tags.stream()
        .filter(t -> t.startsWith(prefix))
        .map(t -> t.substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** What the case uses up for good: card, pin, key or record. */
  public Set<String> spends() {
    return values("@spends:").stream().collect(Collectors.toSet());
  }

  /** Official test items it belongs to (TAB-TST-03). */
  public List<String> official() {
    return values("@item:");
  }

  /** Whether a person has to carry it out. */
  public boolean manual() {
    return tags.contains("@manual");
  }

  /** What a person has to do and to see, step by step, as the Example says it. */
  public List<Words> operatorSteps() {
    return pickle.getSteps().stream()
        .map(step -> OPERATOR_STEP.matcher(step.getText()))
        .filter(Matcher::matches)
        .map(step -> Words.ofBoth(step.group(1)))
        .toList();
  }

  /** Basis of the checked statement where it differs from that of the Rule. */
  public Optional<String> ownBasis() {
    return values("@basis:").stream().findFirst();
  }
}
