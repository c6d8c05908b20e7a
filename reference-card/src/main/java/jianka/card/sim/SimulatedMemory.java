package jianka.card.sim;

import jianka.card.applet.PersistentMemory;

/** The permanent memory of a simulated card: counts writes, loses its power and fails on demand. */
final class SimulatedMemory extends PersistentMemory {

  private static final long NEVER = Long.MAX_VALUE;

  private long writes;
  private long powerEnds = NEVER;
  private long failureBegins = NEVER;
  private boolean powered = true;

  /** Stops the execution of a command; the runtime around the applet swallows it. */
  private static final class PowerLoss extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PowerLoss() {
      super("no power", null, false, false);
    }
  }

  @Override
  protected boolean takesWrite() {
    if (writes >= powerEnds) {
      powered = false;
    }
    if (!powered) {
      throw new PowerLoss();
    }
    if (writes >= failureBegins) {
      return false;
    }
    writes++;
    return true;
  }

  /** Gives the power, or gives it again, which ends what was demanded before. */
  void powerOn() {
    powered = true;
    powerEnds = NEVER;
    failureBegins = NEVER;
  }

  void cutPowerAfterWrites(int count) {
    powerEnds = writes + count;
  }

  void failWritesAfter(int count) {
    failureBegins = writes + count;
  }

  boolean isPowered() {
    return powered;
  }

  /** At the end of a command: the power goes here where as many writes were made as demanded. */
  void beforeAnswer() {
    if (writes >= powerEnds) {
      powered = false;
    }
  }

  /** Writes that were made since the card was made. */
  long writes() {
    return writes;
  }
}
