package jianka.bench.session;

import java.util.Set;
import jianka.bench.terminal.TerminalException;

/**
 * Keeps a case from using up what the samples were not given for: the last try of a PIN or key, or
 * the card itself.
 */
public final class SpendingLimit {

  /** Asks the card how many tries are left. */
  interface Tries {
    int left() throws TerminalException;
  }

  private final CardSession session;
  private final Set<String> given;

  /**
   * @param given what this case may spend on this sample: card, pin, key
   */
  public SpendingLimit(CardSession session, Set<String> given) {
    this.session = session;
    this.given = Set.copyOf(given);
  }

  /** Stops before the last try where the sample was not given for it. */
  void guardLastTry(String what, Spent spent, Tries tries)
      throws TerminalException, NotReachedException {
    if (given.contains(what)) {
      return;
    }
    boolean mayBeLast = spent.pinTriesUsed() || !spent.keyTries().isEmpty();
    if (mayBeLast && tries.left() <= 1) {
      throw session.notReached(
          "the last try would be spent, and the sample was not given for that (spend: [" + what + "])",
          "将耗尽最后一次尝试，而样品未声明可消耗（spend: [" + what + "]）");
    }
  }

  /** Stops where the sample was not given for being spent in this way. */
  void guard(String what) throws NotReachedException {
    if (!given.contains(what)) {
      throw session.notReached(
          "the sample was not given for spending its " + what, "样品未声明可消耗：" + what);
    }
  }
}
