package jianka.bench.operator;

import java.util.List;
import java.util.Locale;
import jianka.bench.profile.Words;
import jianka.bench.session.CardSession;
import jianka.bench.session.CheckFailedException;
import jianka.bench.session.Checks;
import jianka.bench.session.NotReachedException;

/**
 * Where a case hands over to a person. The answer goes into the journal with who gave it, when and
 * with which instrument (TST-006), and becomes a finding like any other.
 */
public final class OperatorDesk {

  private final CardSession session;
  private final Checks checks;
  private final Operator operator;
  private Words action = new Words("", "");
  private boolean asked;

  public OperatorDesk(CardSession session, Checks checks, Operator operator) {
    this.session = session;
    this.checks = checks;
    this.operator = operator;
  }

  /** Says what the person has to do; what was said since the last question belongs together. */
  public void performs(String text) {
    Words words = Words.ofBoth(text);
    boolean goesOn = !asked && !action.en().isEmpty();
    action =
        goesOn ? new Words(action.en() + "; " + words.en(), action.zh() + "；" + words.zh()) : words;
    asked = false;
  }

  /** Asks whether this was seen; "could not be found out" ends the case as INCONCLUSIVE. */
  public void confirms(String text) throws NotReachedException, CheckFailedException {
    Words confirmation = Words.ofBoth(text);
    asked = true;
    OperatorTask task = new OperatorTask(session.evidence().caseId(), action, confirmation);
    OperatorAnswer answer = operator.answer(task);
    session
        .evidence()
        .operator(
            action,
            confirmation,
            answer.operator(),
            answer.when(),
            answer.result().name().toLowerCase(Locale.ROOT),
            answer.details());
    String seen = seen(answer);
    if (answer.result() == OperatorAnswer.Result.INCONCLUSIVE) {
      throw session.notReached(
          "the operator could not find it out" + after(seen), "操作者未能得出结果" + after(seen));
    }
    boolean ok = answer.result() == OperatorAnswer.Result.PASS;
    Words said = ok ? new Words("confirmed", "已确认") : new Words("not confirmed", "未确认");
    Words actual = seen.isEmpty() ? said : Words.of("%s: %s", "%s：%s", said, seen);
    if (!ok) {
      int last = session.lastExchange();
      Words sentence = Words.of("%s: %s", "%s：%s", confirmation, actual);
      checks.violated(
          "operator", confirmation, actual, last == 0 ? List.of() : List.of(last), sentence);
    }
    checks.that("operator", true, List.of(confirmation), actual, confirmation);
  }

  private static String seen(OperatorAnswer answer) {
    String value = answer.detail("value");
    String note = answer.detail("note");
    return value.isEmpty() || note.isEmpty() ? value + note : value + "; " + note;
  }

  private static String after(String seen) {
    return seen.isEmpty() ? "" : ": " + seen;
  }
}
