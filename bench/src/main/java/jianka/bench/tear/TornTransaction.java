package jianka.bench.tear;

import java.util.Map;
import jianka.bench.medical.Transaction;
import jianka.bench.medical.TransactionCourse;

/** CREDIT FOR LOAD or DEBIT FOR PURCHASE: amounts, counters, log and proof change together. */
final class TornTransaction implements TornCommand {

  private final TransactionCourse course;
  private final Transaction kind;
  private final boolean nextYear;

  TornTransaction(TransactionCourse course, Transaction kind, boolean nextYear) {
    this.course = course;
    this.kind = kind;
    this.nextYear = nextYear;
  }

  @Override
  public Expected prepare() throws Exception {
    course.open(kind);
    return Expected.same(state(course.before()));
  }

  @Override
  public void send() throws Exception {
    course.complete(kind, nextYear);
  }

  @Override
  public Expected sent(Expected expected) throws Exception {
    return new Expected(expected.before(), state(course.after(kind, nextYear)));
  }

  @Override
  public State look() throws Exception {
    return state(course.seen(kind));
  }

  /** The next transaction begins with what is there. */
  @Override
  public void undo(State seen) {}

  @Override
  public boolean givesRight() {
    return true;
  }

  /** Whether the card goes on with transactions (CMD-169). */
  @Override
  public String useRight() throws Exception {
    return course.initializeAgain();
  }

  @Override
  public boolean isTransaction() {
    return true;
  }

  private static State state(Map<String, String> parts) {
    return new State(parts, Map.of());
  }
}
