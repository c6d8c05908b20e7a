package jianka.bench.medical;

import jianka.bench.apdu.CommandApdu;

/** The commands of class B0 with their headers and answers (T-CMD-3). */
public enum MedicalCommand {
  INITIALIZE_FOR_LOAD(0x28, 0x00, 0x01, 0x10),
  CREDIT_FOR_LOAD(0x2A, 0x00, 0x00, 0x04),
  INITIALIZE_FOR_PURCHASE(0x28, 0x01, 0x01, 0x16),
  DEBIT_FOR_PURCHASE(0x2C, 0x01, 0x00, 0x08),
  GET_BALANCE(0x26, 0x00, 0x01, 0x04),
  GET_TRANSACTION_PROOF(0x2E, 0x00, 0x00, 0x08),
  UPDATE_STARTING_DAY(0x56, 0x00, 0x00, 0x00),
  GET_STARTING_DAY(0x56, 0x01, 0x00, 0x02);

  /** P2 of GET BALANCE from which on the sums and their year are asked for. */
  private static final int SUMS = 0x02;

  private static final int WITH_YEAR = 0x06;

  private final int ins;
  private final int p1;
  private final int p2;
  private final int answer;

  MedicalCommand(int ins, int p1, int p2, int answer) {
    this.ins = ins;
    this.p1 = p1;
    this.p2 = p2;
    this.answer = answer;
  }

  /**
   * The command of this name, as in the standard.
   *
   * @throws IllegalArgumentException when there is none: a mistake in a scenario
   */
  public static MedicalCommand named(String name) {
    return valueOf(name.replace(' ', '_'));
  }

  /** The command that opens a transaction of this kind. */
  static MedicalCommand opening(Transaction kind) {
    return kind == Transaction.LOAD ? INITIALIZE_FOR_LOAD : INITIALIZE_FOR_PURCHASE;
  }

  /** The command that completes a transaction of this kind. */
  static MedicalCommand completing(Transaction kind) {
    return kind == Transaction.LOAD ? CREDIT_FOR_LOAD : DEBIT_FOR_PURCHASE;
  }

  /** The command with its own parameters, these data and the Le it answers with. */
  CommandApdu with(byte[] data) {
    return with(p1, p2, data);
  }

  /** The command with other parameters; Le stays that of what they ask for. */
  CommandApdu with(int otherP1, int otherP2, byte[] data) {
    CommandApdu apdu = CommandApdu.header(0xB0, ins, otherP1, otherP2).with(data);
    int le = this == GET_BALANCE && otherP2 >= SUMS ? WITH_YEAR : answer;
    return le == 0 ? apdu : apdu.le(le);
  }

  int p1() {
    return p1;
  }

  int p2() {
    return p2;
  }

  @Override
  public String toString() {
    return name().replace('_', ' ');
  }
}
