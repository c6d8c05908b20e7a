package jianka.reports.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/** Gathers the records of one step. */
final class StepRecords {

  private static final Map<String, StepStatus> STATUS =
      Map.of(
          "passed", StepStatus.PASSED,
          "failed", StepStatus.FAILED,
          "skipped", StepStatus.SKIPPED,
          "error", StepStatus.ERROR);

  private final int index;
  private final List<Event> events = new ArrayList<>();
  private String kind = "";
  private Text text = new Text("", "");
  private StepStatus status = StepStatus.UNFINISHED;
  private @Nullable Text reason;
  private long micros;

  StepRecords(int index) {
    this.index = index;
  }

  void begin(Entry entry) throws JournalException {
    kind = entry.text("kind");
    text = new Text(entry.text("text"), entry.textOr("zh", ""));
  }

  void add(Event event) {
    events.add(event);
  }

  void end(Entry entry) throws JournalException {
    StepStatus ended = STATUS.get(entry.text("status"));
    if (ended == null) {
      throw entry.fault(
          "status",
          "is " + entry.text("status") + ", which no journal of this format has",
          "为 " + entry.text("status") + "，此格式的日志中没有该值");
    }
    status = ended;
    reason = entry.optionalBilingual("reason");
    micros = entry.numberOr("micros", 0);
  }

  Step toStep() {
    return new Step(index, kind, text, status, reason, micros, events);
  }
}
