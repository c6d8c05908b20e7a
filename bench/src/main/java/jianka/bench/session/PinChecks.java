package jianka.bench.session;

import jianka.bench.terminal.TerminalException;

/** Checks of the PIN counter. */
public final class PinChecks {

  private final Checks checks;
  private final PinOperations pin;

  public PinChecks(Checks checks, PinOperations pin) {
    this.checks = checks;
    this.pin = pin;
  }

  /** The last answer is 63Cx and tells this many tries. */
  public void told(Tries tries)
      throws CheckFailedException, TerminalException, NotReachedException {
    checks.status(tries.word(pin.maximum()));
  }

  /** VERIFY without data tells this many tries. */
  public void counter(Tries tries)
      throws CheckFailedException, TerminalException, NotReachedException {
    pin.verify(new byte[0]);
    told(tries);
  }

  /**
   * After an unblock of a PIN that was not blocked: answered 9000 it gives all tries, answered 6985
   * it leaves as many as there were (CMD-260).
   */
  public void counterAfterUnblock(Tries afterRefusal)
      throws CheckFailedException, TerminalException, NotReachedException {
    counter(checks.answered("6985") ? afterRefusal : Tries.ALL);
  }
}
