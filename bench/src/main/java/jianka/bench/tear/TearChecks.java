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

  /** What happens inside a command. */
  public enum Disturbance {
    CUT,
    FAILED_WRITE
  }

  /** Every disturbance has left what the rule says. */
  public void every(Disturbance disturbance, String rule) throws Exception {
    switch (disturbance) {
      case CUT -> everyTear(rule);
      case FAILED_WRITE -> everyFailedWrite(rule);
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
    judge("tear", session.words(rule), holds, new Words("power cut after %s", "%s后断电"));
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
        Words.of("6581 and %s", "6581，%s", session.words(rule)),
        holds,
        new Words("memory failing after %s", "%s后存储器故障"));
    if (sweep.tears().size() < 2) {
      throw session.notReached("the command writes nothing that could fail", "该命令无写入，无法使其失败");
    }
  }

  /**
   * @param moment sentence with %s for where it was
   */
  private void judge(String check, Words rule, Predicate<Tear> holds, Words moment)
      throws Exception {
    List<Tear> tears = sweep.tears();
    TearText text = new TearText(session.product().reference());
    for (Tear tear : tears) {
      if (!holds.test(tear)) {
        List<Integer> exchange = List.of(tear.exchange());
        Words what = Words.of(moment.en(), moment.zh(), tear.point());
        Words sentence =
            Words.of("%s: %s; required: %s", "%s：%s；应为%s", what, text.sentence(tear), rule);
        checks.violated(check, rule, text.of(tear), exchange, sentence);
      }
    }
    Words stopped = sweep.stopped();
    if (stopped != null) {
      throw session.notReached(stopped.en(), stopped.zh());
    }
    List<Integer> exchanges = tears.stream().map(Tear::exchange).toList();
    Words each = Words.of(moment.en(), moment.zh(), new Words("each write", "每次写入"));
    checks.that(check, true, List.of(rule), summary(tears), exchanges, each);
  }

  private static Words summary(List<Tear> tears) {
    long cuts = tears.stream().filter(t -> !t.answered() || t.failed()).count();
    long old = tears.stream().filter(Tear::isOld).count();
    long complete = tears.stream().filter(t -> t.isNew() && !t.isOld()).count();
    return Words.of(
        "cuts or failures: %d; then the state before: %d, the complete one: %d, another: %d",
        "断电或故障%d次；其后为之前状态%d次，完成后状态%d次，其他%d次", cuts, old, complete, tears.size() - old - complete);
  }
}
