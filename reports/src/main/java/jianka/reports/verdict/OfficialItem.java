package jianka.reports.verdict;

import java.util.List;
import java.util.Optional;

/** An item of the official test specification, with the cases that cover it (TST-078). */
public record OfficialItem(String id, Optional<Verdict> verdict, List<String> cases) {

  public OfficialItem {
    cases = List.copyOf(cases);
  }

  /** The verdict, {@code NOT_APPLICABLE}, or {@code NOT_RUN} when it has no case at all. */
  public String label() {
    return verdict
        .map(Verdict::name)
        .orElse(cases.isEmpty() ? Labels.NOT_RUN : Labels.NOT_APPLICABLE);
  }
}
