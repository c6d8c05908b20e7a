package jianka.bench.pcsc;

/** The ATR a reader makes up for a contactless card (PC/SC part 3, 3.1.3.2.3). */
final class MadeUpAnswer {

  /** TS, T0, TD1, TD2 before the historical bytes, TCK after them. */
  private static final int FRAME = 5;

  private MadeUpAnswer() {}

  /**
   * Whether the bytes have the form 3B 8n 80 01, n bytes, TCK. A contact card of this standard
   * never answers so (its TD2 is 1F, T-TRN-3), but a faulty one could: whoever knows the side says
   * it in {@link PcscTerminal.Settings}.
   */
  static boolean matches(byte[] atr) {
    if (atr.length < FRAME
        || atr[0] != 0x3B
        || (atr[1] & 0xF0) != 0x80
        || (atr[2] & 0xFF) != 0x80
        || atr[3] != 0x01
        || atr.length != FRAME + (atr[1] & 0x0F)) {
      return false;
    }
    int check = 0;
    for (int i = 1; i < atr.length; i++) {
      check ^= atr[i];
    }
    return check == 0;
  }
}
