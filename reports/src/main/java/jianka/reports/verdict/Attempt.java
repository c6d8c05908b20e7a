package jianka.reports.verdict;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a case. Every attempt counts: a later one never erases an earlier verdict.
 *
 * @param number as the journal states it, from 1
 * @param started when it began, UTC
 * @param sample number of the card, from 1
 * @param reason of the verdict, null for PASS
 * @param trouble kind of terminal trouble, null when there was none
 * @param millis duration, 0 when the attempt has no end
 */
public record Attempt(
    int number,
    Instant started,
    String terminal,
    int sample,
    Verdict verdict,
    @Nullable Text reason,
    @Nullable String trouble,
    long millis,
    List<Step> steps) {

  public Attempt {
    steps = List.copyOf(steps);
  }

  public Stream<Finding> findings() {
    return steps.stream().flatMap(step -> step.findings().stream());
  }

  /** What a finding rests on: exchanges, blocks, commands without an answer, resets. */
  public Stream<Event> cited(Finding finding) {
    return steps.stream()
        .flatMap(step -> step.events().stream())
        .filter(event -> finding.exchanges().contains(number(event)));
  }

  private static int number(Event event) {
    if (event instanceof Exchange exchange) {
      return exchange.n();
    }
    if (event instanceof Lost lost) {
      return lost.n();
    }
    return event instanceof Reset reset ? reset.n() : 0;
  }

  /** The exchanges; blocks of a command are not counted beside it. */
  public Stream<Exchange> exchanges() {
    return steps.stream().flatMap(step -> step.exchanges().stream()).filter(e -> !e.isBlock());
  }
}
