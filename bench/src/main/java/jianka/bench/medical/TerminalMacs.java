package jianka.bench.medical;

import jianka.bench.apdu.Hex;

/** The MAC of CREDIT and DEBIT: right, or made in a way that no card may take. */
public final class TerminalMacs {

  static final String RIGHT = "right";

  private static final int AMOUNT = Amounts.LENGTH;
  private static final int TERMINAL_NUMBER = 6;

  private final Cryptograms cryptograms;

  public TerminalMacs(Cryptograms cryptograms) {
    this.cryptograms = cryptograms;
  }

  /**
   * The MAC of this completion.
   *
   * @param way right; wrong in one bit; over another amount, own amount, pooled amount, type,
   *     terminal number or time; over the header too; under the high bytes of the terminal counter
   * @throws IllegalArgumentException when there is no way of this name: a mistake in a scenario
   */
  byte[] mac(Completion completion, String way) throws Exception {
    int amounts = completion.kind() == Transaction.LOAD ? AMOUNT : 3 * AMOUNT;
    return switch (way) {
      case RIGHT -> cryptograms.terminalMac(completion);
      case "wrong in one bit" -> wrong(cryptograms.terminalMac(completion));
      case "over another amount" -> changedAt(completion, AMOUNT - 1);
      case "over another own amount" -> changedAt(completion, 2 * AMOUNT - 1);
      case "over another pooled amount" -> changedAt(completion, 3 * AMOUNT - 1);
      case "over another type" -> changedAt(completion, amounts);
      case "over another terminal number" -> changedAt(completion, amounts + TERMINAL_NUMBER);
      case "over another time" -> changedAt(completion, amounts + TERMINAL_NUMBER + 7);
      case "over the header too" -> over(completion, withHeader(completion));
      case "under the high bytes of the terminal counter" -> {
        byte[] counter = completion.terminalCounter();
        byte[] high = {counter[0], counter[1]};
        yield cryptograms.mac(completion.open(), high, cryptograms.terminalMacInput(completion));
      }
      default -> throw new IllegalArgumentException("no MAC is named " + way);
    };
  }

  private byte[] changedAt(Completion completion, int place) throws Exception {
    byte[] input = cryptograms.terminalMacInput(completion);
    input[place] ^= 0x01;
    return over(completion, input);
  }

  private byte[] withHeader(Completion completion) {
    MedicalCommand command = MedicalCommand.completing(completion.kind());
    byte[] input = cryptograms.terminalMacInput(completion);
    byte[] header = command.with(new byte[0]).bytes(jianka.bench.terminal.CardInterface.CONTACT);
    header[4] = (byte) (completion.terminalCounter().length + completion.time().length + 4);
    return Hex.join(header, input);
  }

  private byte[] over(Completion completion, byte[] input) throws Exception {
    return cryptograms.mac(completion.open(), cryptograms.sessionEnd(completion), input);
  }

  private static byte[] wrong(byte[] mac) {
    mac[mac.length - 1] ^= 0x01;
    return mac;
  }
}
