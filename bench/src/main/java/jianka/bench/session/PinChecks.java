package jianka.bench.session;

import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.terminal.TerminalException;

/** Checks of the PIN counter. */
public final class PinChecks {

  private final Checks checks;
  private final PinOperations pin;

  public PinChecks(Checks checks, PinOperations pin) {
    this.checks = checks;
    this.pin = pin;
  }

  /** The last answer is 63Cx with x tries below the declared maximum. */
  public void triesLess(int used)
      throws CheckFailedException, TerminalException, NotReachedException {
    checks.status(new StatusPattern(List.of(expected(used))));
  }

  /** VERIFY without data tells x tries below the declared maximum. */
  public void counterLess(int used)
      throws CheckFailedException, TerminalException, NotReachedException {
    pin.verify(new byte[0]);
    triesLess(used);
  }

  /**
   * After an unblock of a PIN that was not blocked: answered 9000 it gives all tries, answered 6985
   * it leaves as many as there were (CMD-260).
   *
   * @param used tries that had been used up before
   */
  public void counterAfterUnblock(int used)
      throws CheckFailedException, TerminalException, NotReachedException {
    counterLess(checks.answered("6985") ? used : 0);
  }

  private String expected(int used) {
    return "63C" + Hex.of(Math.max(pin.maximum() - used, 0)).charAt(1);
  }
}
