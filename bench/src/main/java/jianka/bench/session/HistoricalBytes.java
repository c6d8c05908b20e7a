package jianka.bench.session;

import java.util.Arrays;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;

/** The historical bytes inside an ATR (ISO/IEC 7816-3 8.2) or an ATS (ISO/IEC 14443-4 5.2). */
public final class HistoricalBytes {

  private HistoricalBytes() {}

  /** The historical bytes; empty where the answer is too broken to hold them. */
  public static byte[] of(ResetAnswer answer) {
    byte[] bytes = answer.bytes();
    if (answer.synthetic()) {
      return synthetic(bytes);
    }
    return answer.side() == CardInterface.CONTACT ? ofAtr(bytes) : ofAts(bytes);
  }

  private static byte[] ofAtr(byte[] atr) {
    Atr parsed = Atr.parse(atr);
    return parsed.historical();
  }

  private static byte[] ofAts(byte[] ats) {
    if (ats.length < 2) {
      return new byte[0];
    }
    int t0 = ats[1] & 0xFF;
    int at = 2 + Integer.bitCount(t0 & 0x70);
    int end = Math.min(ats[0] & 0xFF, ats.length);
    return at > end ? new byte[0] : Arrays.copyOfRange(ats, at, end);
  }

  /** PC/SC part 3: 3B 8n 80 01 ‖ historical bytes of the ATS ‖ TCK. */
  private static byte[] synthetic(byte[] atr) {
    if (atr.length < 5) {
      return new byte[0];
    }
    int count = atr[1] & 0x0F;
    return Arrays.copyOfRange(atr, 4, Math.min(4 + count, atr.length - 1));
  }
}
