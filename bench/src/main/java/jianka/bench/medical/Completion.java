package jianka.bench.medical;

import java.util.Arrays;

/**
 * What CREDIT or DEBIT adds to an open transaction.
 *
 * @param terminalCounter transaction counter of the terminal, 4 bytes; empty for a load
 * @param time yyyymmddhhmmss in packed digits, 7 bytes: of the host for a load, of the terminal for
 *     a purchase
 */
record Completion(OpenTransaction open, byte[] terminalCounter, byte[] time) {

  Completion {
    terminalCounter = terminalCounter.clone();
    time = time.clone();
  }

  Transaction kind() {
    return open.kind();
  }

  @Override
  public byte[] terminalCounter() {
    return terminalCounter.clone();
  }

  @Override
  public byte[] time() {
    return time.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Completion that
        && open.equals(that.open)
        && Arrays.equals(terminalCounter, that.terminalCounter)
        && Arrays.equals(time, that.time);
  }

  @Override
  public int hashCode() {
    return open.hashCode();
  }
}
