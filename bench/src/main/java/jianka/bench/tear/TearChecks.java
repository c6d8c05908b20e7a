package jianka.bench.tear;

import java.util.List;
import java.util.function.Predicate;
import jianka.bench.profile.Words;
import jianka.bench.session.CardSession;
import jianka.bench.session.Checks;

/** Checks of what a sweep of cuts or failing writes has left (commands, section 18). */
public final class TearChecks {

  private final CardSession session;
  private final Checks checks;
  private final TearSweep sweep;

  public TearChecks(CardSession session, Checks checks, TearSweep sweep) {
    this.session = session;
    this.checks = checks;
    this.sweep = sweep;
  }

  /** Every failed write, or every cut, has left what the rule says. */
  public void every(boolean failedWrite, String rule) throws Exception {
    if (failedWrite) {
      everyFailedWrite(rule);
    } else {
      everyTear(rule);
    }
  }

  /**
   * Every cut has left what the rule names.
   *
   * @throws IllegalArgumentException when there is no rule of this name: a mistake in a scenario
   */
  private void everyTear(String rule) throws Exception {
    Predicate<Tear> holds =
        switch (rule) {
          case "the card ready after one reset" -> t -> t.sameAnswer() && t.ready();
          case "the old or the new state" -> Tear::isOldOrNew;
          case "the old or the new state and counter" -> t -> t.isNew() || t.isOld();
          case "the old or the new account" -> Tear::isAccountOldOrNew;
          case "the proof of what was booked" -> Tear::provesWhatWasBooked;
          case "everything as it was" -> Tear::isOld;
          case "no more tries than before" -> Tear::keepsTries;
          case "no right" -> Tear::isWithoutRights;
          default -> throw new IllegalArgumentException("no rule of a cut is named " + rule);
        };
    judge("tear", rule, holds, new Words("after each cut: " + rule, "每次断电后：" + rule));
  }

  /**
   * Every failing write was answered 6581 and has left what the rule names; the command whose
   * writes all succeeded has done its work.
   */
  private void everyFailedWrite(String rule) throws Exception {
    Predicate<Tear> holds =
        switch (rule) {
          case "the old content" -> t -> t.failed() ? t.failedToOldContent() : t.isNew();
          case "no right" -> t -> t.failed() ? t.isWithoutRights() : t.isNew();
          case "no further transaction" ->
              t -> t.failed() ? t.endsTransactions() : t.isAccountOldOrNew();
          default -> throw new IllegalArgumentException("no rule of a failure is named " + rule);
        };
    judge(
        "memory-failure",
        rule,
        holds,
        new Words("after each failing write: 6581 and " + rule, "每次写入失败后：6581，" + rule));
    if (sweep.tears().size() < 2) {
      throw session.notReached("the command writes nothing that could fail", "该命令无写入，无法使其失败");
    }
  }

  private void judge(String check, String rule, Predicate<Tear> holds, Words text)
      throws Exception {
    List<Tear> tears = sweep.tears();
    for (Tear tear : tears) {
      if (!holds.test(tear)) {
        List<Integer> exchange = List.of(tear.exchange());
        checks.that(check, false, List.of(expected(rule, tear)), actual(tear), exchange, text);
      }
    }
    Words stopped = sweep.stopped();
    if (stopped != null) {
      throw session.notReached(stopped.en(), stopped.zh());
    }
    List<Integer> exchanges = tears.stream().map(Tear::exchange).toList();
    checks.that(check, true, List.of(rule), summary(tears), exchanges, text);
  }

  private static String expected(String rule, Tear tear) {
    Expected expected = tear.expected();
    return rule + "; before: " + expected.before() + "; complete: " + expected.after();
  }

  private static String actual(Tear tear) {
    String answer = tear.answered() ? "answered " + tear.answer() : "not answered";
    String state = tear.state() == null ? tear.trouble() : tear.state().toString();
    return "after %s (exchange %d, %s): first command %s, GET CHALLENGE %s, right used %s; %s"
        .formatted(
            tear.point(),
            tear.exchange(),
            answer,
            word(tear.first()),
            word(tear.challenge()),
            word(tear.right()),
            state);
  }

  private static String word(String sw) {
    return sw.isEmpty() ? "-" : sw;
  }

  private static String summary(List<Tear> tears) {
    long cuts = tears.stream().filter(t -> !t.answered() || t.failed()).count();
    long old = tears.stream().filter(Tear::isOld).count();
    long complete = tears.stream().filter(t -> t.isNew() && !t.isOld()).count();
    return "%d cuts or failures; then the state before %d times, the complete one %d, another %d"
        .formatted(cuts, old, complete, tears.size() - old - complete);
  }
}
