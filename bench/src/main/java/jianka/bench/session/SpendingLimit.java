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
  private final TryWatch watch;
  private final Set<String> given;

  /**
   * @param watch the tries of the sample, over all cases
   * @param given what this case may spend on this sample: card, pin, key, record
   */
  public SpendingLimit(CardSession session, TryWatch watch, Set<String> given) {
    this.session = session;
    this.watch = watch;
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
          "the last try would be spent, and the sample was not given for that (spend: ["
              + what
              + "])",
          "将耗尽最后一次尝试，而样品未声明可消耗（spend: [" + what + "]）");
    }
  }

  /**
   * Stops before the last try of a PIN or key where the sample was not given for that.
   *
   * @param right whether the bench sends what it takes for the right value; then the last try is
   *     risked only while the card has not refused that value before
   */
  void guardTry(String what, String object, boolean right) throws NotReachedException {
    if (!given.contains(what) && watch.endangers(object, right)) {
      throw session.notReached(
          object
              + " has one try left, and the sample was not given for using it up (spend: ["
              + what
              + "])",
          object + "仅剩一次尝试，而样品未声明可消耗（spend: [" + what + "]）");
    }
  }

  /** Takes note of the answer to a try. */
  void answered(String object, boolean believedRight) {
    watch.answered(object, believedRight, session.response().sw());
  }

  /** Puts a new card in the place of one that the case has spent. */
  public void renewCard() throws TerminalException, NotReachedException {
    session.renewCard();
    watch.renewed();
  }

  /** Stops where the sample was not given for being spent in this way. */
  public void guard(String what) throws NotReachedException {
    if (!given.contains(what)) {
      throw session.notReached(
          "the sample was not given for spending its " + what, "样品未声明可消耗：" + what);
    }
  }
}
