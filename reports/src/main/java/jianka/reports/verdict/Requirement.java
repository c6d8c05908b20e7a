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
 * @param noWaiver whether no waiver can be given for it
 * @param verdict empty when none of its cases applies or none was run
 * @param cases ids of the cases the verdict rests on
 * @param unperformed how many of them need a person who was not there
 * @param incomplete whether cases of it that apply have no result
 * @param waived whether it fails, and in waived cases only
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
    boolean noWaiver,
    Optional<Verdict> verdict,
    List<String> cases,
    int unperformed,
    boolean incomplete,
    boolean waived) {

  public Requirement {
    ids = List.copyOf(ids);
    cases = List.copyOf(cases);
  }

  /**
   * The verdict, or why there is none. What passes as far as it was tested, but has cases without a
   * result or guided cases that nobody performed, has not passed (TST-078).
   */
  public String label() {
    boolean open = verdict.isEmpty() || verdict.get() == Verdict.PASS;
    if (open && incomplete && !cases.isEmpty()) {
      return Absence.INCOMPLETE.name();
    }
    if (open && unperformed > 0) {
      return Absence.NOT_PERFORMED.name();
    }
    return verdict
        .map(Verdict::name)
        .orElse((cases.isEmpty() ? Absence.NOT_RUN : Absence.NOT_APPLICABLE).name());
  }

  /** The verdict where it decides: empty as long as its PASS rests on a part of its cases. */
  public Optional<Verdict> decision() {
    return verdict.filter(given -> given.name().equals(label()));
  }
}
