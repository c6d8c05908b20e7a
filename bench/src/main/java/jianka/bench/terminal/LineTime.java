package jianka.bench.terminal;

/**
 * The time bytes take between terminal and card, computed: T=0 by ISO/IEC 7816-3 with 12 etu a
 * character, or ISO/IEC 14443 at 106 kbit/s. What the card itself needs (writing, ciphers) and what
 * a reader adds is not in it.
 */
public final class LineTime {

  /** etu a second with F = 372, D = 1 at 3.57 MHz. */
  public static final int USUAL_BAUD = 9600;

  private static final int ETU_PER_CHARACTER = 12;

  /** Contacts activated and 40,000 clock cycles at most before the answer begins, rounded up. */
  private static final long RESET_MICROS = 15_000;

  /** 9 bits a byte at 106 kbit/s. */
  private static final long CONTACTLESS_BYTE_MICROS = 85;

  /** PCB and CRC of a block. */
  private static final int FRAME = 3;

  private static final int CRC = 2;

  private LineTime() {}

  /**
   * Characters on the line for one exchange: 5 header bytes, the data, a procedure byte where data
   * follow.
   *
   * @param command length of the command in bytes
   * @param response length of the response with its status word, 0 for none
   */
  public static int characters(int command, int response) {
    boolean data = command > 5 || response > 2;
    return Math.max(command, 5) + (data ? 1 : 0) + response;
  }

  /** Microseconds of so many characters. */
  public static long micros(int characters, int baud) {
    return 1_000_000L * ETU_PER_CHARACTER * characters / baud;
  }

  /** Microseconds of an exchange on a side, at {@link #USUAL_BAUD} on contacts. */
  public static long exchange(CardInterface side, int command, int response) {
    return side == CardInterface.CONTACT
        ? micros(characters(command, response), USUAL_BAUD)
        : CONTACTLESS_BYTE_MICROS * (command + response + 2 * FRAME);
  }

  /** Microseconds of two blocks of so many bytes each, without what the card takes between them. */
  static long blocks(int sent, int received) {
    return CONTACTLESS_BYTE_MICROS * (sent + received + 2 * CRC);
  }

  /** Microseconds of a reset with an answer of so many bytes. */
  public static long reset(CardInterface side, int answer, int baud) {
    return RESET_MICROS
        + (side == CardInterface.CONTACT
            ? micros(answer, baud)
            : CONTACTLESS_BYTE_MICROS * (answer + 2 * FRAME));
  }
}
