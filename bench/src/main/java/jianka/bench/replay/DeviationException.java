package jianka.bench.replay;

import jianka.bench.profile.Words;

/**
 * A scenario did something else than when it was recorded, so that the recorded answers say nothing
 * about it. Unchecked, because no step may take it for trouble of a reader that it expects.
 */
public final class DeviationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Words reason;
  private final boolean withheld;

  private DeviationException(String en, String zh, boolean withheld) {
    super(en);
    this.reason = new Words(en, zh);
    this.withheld = withheld;
  }

  DeviationException(String en, String zh) {
    this(en, zh, false);
  }

  /** The recording does not hold the answer of the card. */
  static DeviationException withheld(String en, String zh) {
    return new DeviationException(en, zh, true);
  }

  /** Whether nothing differs, but the recording lacks what the case needs. */
  public boolean isWithheld() {
    return withheld;
  }

  /** What differs, in both languages. */
  public Words reason() {
    return reason;
  }
}
