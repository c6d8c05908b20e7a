package jianka.reports.verdict;

import java.util.List;
import java.util.Optional;

/**
 * An item of the official test specification, with the cases that cover it (TST-078).
 *
 * @param unperformed how many of its cases need a person who was not there
 * @param incomplete whether cases of it that apply have no result
 * @param waived whether it fails, and in waived cases only
 */
public record OfficialItem(
    String id,
    Optional<Verdict> verdict,
    List<String> cases,
    int unperformed,
    boolean incomplete,
    boolean waived) {

  public OfficialItem {
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
}
