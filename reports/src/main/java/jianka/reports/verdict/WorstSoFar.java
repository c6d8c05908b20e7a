package jianka.reports.verdict;

import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/** A verdict that can only get worse and keeps the reason that first led to it (TST-075). */
final class WorstSoFar {

  private Verdict verdict = Verdict.PASS;
  private @Nullable Text reason;

  void raise(Verdict candidate, @Nullable Text because) {
    if (candidate.worseThan(verdict)) {
      verdict = candidate;
      reason = because;
    }
  }

  Verdict verdict() {
    return verdict;
  }

  @Nullable Text reason() {
    return reason;
  }
}
