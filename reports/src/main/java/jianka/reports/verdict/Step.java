package jianka.reports.verdict;

import java.util.List;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A step of an attempt with what happened in it.
 *
 * @param index from 1; 0 gathers what happened outside any step
 * @param kind given, when or then; empty outside any step
 * @param reason why it did not pass, null when it passed or nobody said
 * @param micros duration in microseconds, 0 when unfinished
 */
public record Step(
    int index,
    String kind,
    Text text,
    StepStatus status,
    @Nullable Text reason,
    long micros,
    List<Event> events) {

  public Step {
    events = List.copyOf(events);
  }

  public List<Finding> findings() {
    return events.stream().filter(Finding.class::isInstance).map(Finding.class::cast).toList();
  }

  public List<Exchange> exchanges() {
    return events.stream().filter(Exchange.class::isInstance).map(Exchange.class::cast).toList();
  }
}
