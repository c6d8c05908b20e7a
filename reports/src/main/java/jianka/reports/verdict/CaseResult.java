package jianka.reports.verdict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A case and what it came to.
 *
 * @param verdict worst of its attempts, empty for a case that was not executed
 * @param absence why there is no verdict; says nothing where there is one
 * @param beyondTerminal whether it applies, but the terminal cannot do what it needs
 * @param reason what first led to the verdict, or why there is none; null for PASS
 * @param rule name of the rule it belongs to, empty for a case that was not executed
 * @param official ids of the official test items it covers
 * @param assumed names of the assumed parameters it rests on
 * @param location file and line of the case
 * @param attempts in their order; empty for a case that was not executed
 * @param waived whether waivers cover every violation that fails it; it stays a FAIL
 * @param waivers those that cover at least one of its violations
 */
public record CaseResult(
    String id,
    List<String> requirements,
    Optional<Verdict> verdict,
    Absence absence,
    boolean beyondTerminal,
    @Nullable Text reason,
    Text title,
    Text rule,
    Text feature,
    String subject,
    String basis,
    List<String> official,
    List<String> tags,
    List<String> assumed,
    String terminal,
    String location,
    List<Attempt> attempts,
    boolean waived,
    List<Waiver> waivers) {

  public CaseResult {
    requirements = List.copyOf(requirements);
    official = List.copyOf(official);
    tags = List.copyOf(tags);
    assumed = List.copyOf(assumed);
    attempts = List.copyOf(attempts);
    waivers = List.copyOf(waivers);
  }

  /** The verdict, or why there is none: the word of the result file. */
  public String label() {
    return verdict.map(Verdict::name).orElse(absence.name());
  }

  /** Whether it needs a person who was not there. */
  public boolean unperformed() {
    return verdict.isEmpty() && absence == Absence.NOT_PERFORMED;
  }

  /** What stands behind the verdict wherever it is shown; empty where no waiver covers anything. */
  public Text waiverMark() {
    if (waivers.isEmpty()) {
      return new Text("", "");
    }
    return waived ? new Text("waived", "已豁免") : new Text("partly waived", "部分豁免");
  }

  public Stream<Finding> findings() {
    return attempts.stream().flatMap(Attempt::findings);
  }

  /** The violations in the order they were found. */
  public List<Finding> violations() {
    return findings().filter(finding -> !finding.ok()).toList();
  }

  /** Number of exchanges of all attempts. */
  public long exchanges() {
    return attempts.stream().flatMap(Attempt::exchanges).count();
  }

  /** Bytes of all exchanges in both directions. */
  public long bytes() {
    return attempts.stream().flatMap(Attempt::exchanges).mapToLong(Exchange::bytes).sum();
  }

  /** Milliseconds of all attempts. */
  public long millis() {
    return attempts.stream().mapToLong(Attempt::millis).sum();
  }
}
