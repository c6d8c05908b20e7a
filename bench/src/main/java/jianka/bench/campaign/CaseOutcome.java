package jianka.bench.campaign;

import jianka.bench.keys.KeyServiceException;
import jianka.bench.profile.Words;
import jianka.bench.replay.DeviationException;
import jianka.bench.session.CheckFailedException;
import jianka.bench.session.NotReachedException;
import jianka.bench.terminal.ReadOnlyTerminal;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended, apart from what its checks found.
 *
 * @param name completed, precondition, error or review
 * @param trouble kind of terminal trouble, or null
 */
record CaseOutcome(
    String name,
    @Nullable Words reason,
    @Nullable String trouble,
    @Nullable TerminalException terminalTrouble) {

  /** The sample was used up by an earlier case and the terminal cannot replace it. */
  static CaseOutcome noCard() {
    return precondition(
        "the sample was used up by an earlier case; run this case on a new sample",
        "样品已被先前的用例消耗，请用新样品运行本用例");
  }

  /** The case would use up what the sample was not given for. */
  static CaseOutcome notGiven(String what) {
    return what.equals("card")
        ? precondition(
            "the sample was not given for blocking the card or an application (spend: [card])",
            "样品未声明可锁定卡片或应用（spend: [card]）")
        : precondition(
            "the sample was not given for records that no command takes away (spend: [record])",
            "样品未声明可增加无法删除的记录（spend: [record]）");
  }

  private static CaseOutcome precondition(String en, String zh) {
    return new CaseOutcome("precondition", new Words(en, zh), null, null);
  }

  /** The outcome a step's exception stands for; null means that every step passed. */
  static CaseOutcome of(@Nullable Throwable error) {
    if (error == null || error instanceof CheckFailedException) {
      return new CaseOutcome("completed", null, null, null);
    }
    if (error instanceof NotReachedException notReached) {
      return new CaseOutcome("precondition", notReached.reason(), null, null);
    }
    if (error instanceof TerminalException trouble) {
      return new CaseOutcome(
          "error",
          Words.same(String.valueOf(trouble.getMessage())),
          trouble.kind().name(),
          trouble);
    }
    if (error instanceof DeviationException deviation) {
      String name = deviation.isWithheld() ? "precondition" : "error";
      return new CaseOutcome(name, deviation.reason(), null, null);
    }
    if (error instanceof ReadOnlyTerminal.RefusedException) {
      String what = String.valueOf(error.getMessage());
      return precondition(what, what.replace("read-only: the command", "只读运行，未发送命令"));
    }
    if (error instanceof KeyServiceException) {
      return new CaseOutcome("error", Words.same(String.valueOf(error.getMessage())), null, null);
    }
    return new CaseOutcome(
        "error",
        new Words("the scenario or the harness is wrong: " + error, "场景或测试程序有误：" + error),
        null,
        null);
  }
}
