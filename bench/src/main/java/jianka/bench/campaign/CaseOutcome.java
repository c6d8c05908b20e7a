package jianka.bench.campaign;

import jianka.bench.keys.KeyServiceException;
import jianka.bench.profile.Words;
import jianka.bench.session.CheckFailedException;
import jianka.bench.session.NotReachedException;
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
          "error", Words.same(String.valueOf(trouble.getMessage())), trouble.kind().name(), trouble);
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
