package jianka.bench.session;

import jianka.bench.profile.Words;

/** A precondition could not be reached, so the case proves nothing: INCONCLUSIVE. Ends the case. */
public final class NotReachedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Words reason;

  NotReachedException(Words reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Why, in both languages. */
  public Words reason() {
    return reason;
  }
}
