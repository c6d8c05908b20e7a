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
  public void triesLess(int used) throws CheckFailedException, TerminalException {
    checks.status(new StatusPattern(List.of(expected(used))));
  }

  /** VERIFY without data tells x tries below the declared maximum. */
  public void counterLess(int used) throws CheckFailedException, TerminalException {
    pin.verify(new byte[0]);
    triesLess(used);
  }

  private String expected(int used) {
    return "63C" + Hex.of(Math.max(pin.maximum() - used, 0)).charAt(1);
  }
}
