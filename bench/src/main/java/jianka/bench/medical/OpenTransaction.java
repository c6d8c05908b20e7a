package jianka.bench.medical;

import java.nio.ByteBuffer;
import java.util.Arrays;
import jianka.bench.apdu.Hex;

/**
 * What INITIALIZE asked for and the card answered. The answer of a load is balance 4 ‖ load counter
 * 2 ‖ key version 1 ‖ algorithm 1 ‖ random 4 ‖ MAC1 4, of a purchase balance 4 ‖ own sum 4 ‖ pooled
 * sum 4 ‖ year 2 ‖ purchase counter 2 ‖ key version 1 ‖ algorithm 1 ‖ random 4.
 *
 * @param index the key index sent
 * @param terminal number of the terminal, 6 bytes
 */
record OpenTransaction(
    Transaction kind, int index, Amounts amounts, byte[] terminal, byte[] answer) {

  static final int LOAD_ANSWER = 16;
  static final int PURCHASE_ANSWER = 22;

  private static final int VERSIONS = 3;

  OpenTransaction {
    terminal = terminal.clone();
    answer = answer.clone();
  }

  /** Whether an answer has the length that this kind of transaction needs. */
  static boolean isComplete(Transaction kind, byte[] answer) {
    return answer.length == (kind == Transaction.LOAD ? LOAD_ANSWER : PURCHASE_ANSWER);
  }

  long balance() {
    return Amounts.read(answer, 0);
  }

  /** The sums of a purchase: own, then pooled. */
  long own() {
    return Amounts.read(answer, 4);
  }

  long pooled() {
    return Amounts.read(answer, 8);
  }

  /** The accounting year of a purchase, four packed digits. */
  String year() {
    return Hex.of(Arrays.copyOfRange(answer, 12, 14));
  }

  int counter() {
    return ByteBuffer.wrap(answer).getShort(identity()) & 0xFFFF;
  }

  int answeredVersion() {
    return answer[identity() + 2] & 0xFF;
  }

  /** The version the session key is made with: the one answered, where there is such a version. */
  int version() {
    int answered = answeredVersion();
    return answered >= 1 && answered <= VERSIONS
        ? answered
        : Math.min(Math.max(index, 1), VERSIONS);
  }

  int algorithm() {
    return answer[identity() + 3] & 0xFF;
  }

  byte[] random() {
    return Arrays.copyOfRange(answer, identity() + 4, identity() + 8);
  }

  /** MAC1 of a load. */
  byte[] mac1() {
    return Arrays.copyOfRange(answer, LOAD_ANSWER - 4, LOAD_ANSWER);
  }

  /** Place of counter ‖ version ‖ algorithm ‖ random. */
  private int identity() {
    return kind == Transaction.LOAD ? 4 : 14;
  }

  @Override
  public byte[] terminal() {
    return terminal.clone();
  }

  @Override
  public byte[] answer() {
    return answer.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenTransaction that
        && kind == that.kind
        && Arrays.equals(answer, that.answer);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(answer);
  }
}
