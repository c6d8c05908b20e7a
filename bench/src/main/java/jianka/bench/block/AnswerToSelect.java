package jianka.bench.block;

/**
 * What an answer to select (选择应答, ATS) means for the blocks that follow (ISO/IEC 14443-4 5.2).
 *
 * @param frame FSC: bytes of the longest frame the card takes, CRC included
 * @param waiting FWT in microseconds: the longest time to the start of the card's next block
 * @param cid whether the card takes blocks with CID
 */
public record AnswerToSelect(int frame, long waiting, boolean cid) {

  /** The longest frame waiting time there is, FWI 14, in microseconds. */
  static final long LONGEST_WAITING = waiting(14);

  /** The time for the answer to S(DESELECT), whatever FWT is: 65536 ÷ fc (8.1), in microseconds. */
  static final long DEACTIVATION = waiting(4);

  private static final int[] FRAMES = {16, 24, 32, 40, 48, 64, 96, 128, 256};
  private static final int USUAL_FSCI = 2;
  private static final int USUAL_FWI = 4;
  private static final int TA1 = 0x10;
  private static final int TB1 = 0x20;
  private static final int TC1 = 0x40;
  private static final int CID = 0x02;

  /** Reads an ATS from TL on; what it does not say has the values of 5.2. */
  public static AnswerToSelect of(byte[] ats) {
    if (ats.length < 2) {
      return new AnswerToSelect(FRAMES[USUAL_FSCI], waiting(USUAL_FWI), false);
    }
    int t0 = ats[1];
    int at = (t0 & TA1) == 0 ? 2 : 3;
    boolean says = (t0 & TB1) != 0 && at < ats.length;
    int fwi = says ? (ats[at] & 0xF0) >> 4 : USUAL_FWI;
    int after = (t0 & TB1) == 0 ? at : at + 1;
    boolean cid = (t0 & TC1) != 0 && after < ats.length && (ats[after] & CID) != 0;
    // 15 is reserved and read as the usual value
    return new AnswerToSelect(
        FRAMES[Math.min(t0 & 0x0F, FRAMES.length - 1)], waiting(fwi == 15 ? USUAL_FWI : fwi), cid);
  }

  /**
   * The code of a frame size, FSDI or FSCI.
   *
   * @throws IllegalArgumentException when ISO/IEC 14443-4 has no such size
   */
  public static int code(int frame) {
    for (int code = 0; code < FRAMES.length; code++) {
      if (FRAMES[code] == frame) {
        return code;
      }
    }
    throw new IllegalArgumentException("no frame has " + frame + " bytes (ISO/IEC 14443-4)");
  }

  /** 256 × 16 ÷ fc × 2^FWI with fc = 13.56 MHz, rounded up. */
  private static long waiting(int fwi) {
    return ((4096L << fwi) * 100 + 1355) / 1356;
  }
}
