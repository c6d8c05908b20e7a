package jianka.reports.verdict;

import java.util.List;
import java.util.Optional;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalogue with the verdict its cases give it (TST-078).
 *
 * @param text the requirement in Chinese
 * @param verification T test, M measurement, I inspection, D declaration
 * @param faulty what a product that violates it would do, null when the catalogue does not say
 * @param verdict empty when none of its cases applies or none was run
 * @param cases ids of the cases the verdict rests on
 */
public record Requirement(
    List<String> ids,
    Text title,
    Text text,
    String source,
    String basis,
    String subject,
    Text feature,
    String verification,
    @Nullable String faulty,
    Optional<Verdict> verdict,
    List<String> cases) {

  public Requirement {
    ids = List.copyOf(ids);
    cases = List.copyOf(cases);
  }

  /** The verdict, {@code NOT_APPLICABLE}, or {@code NOT_RUN} when it has no case at all. */
  public String label() {
    return verdict
        .map(Verdict::name)
        .orElse(cases.isEmpty() ? Labels.NOT_RUN : Labels.NOT_APPLICABLE);
  }
}
