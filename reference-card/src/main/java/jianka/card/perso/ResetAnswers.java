package jianka.card.perso;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The answers to reset of a card.
 *
 * @param atr answer to reset (复位应答) of the contact side, from TS on
 * @param ats answer to select (选择应答) of the contactless side, from TL on; null on a contact card
 */
public record ResetAnswers(byte[] atr, byte @Nullable [] ats) {

  /** Number of historical bytes that the card factor lies in (transport, T-TRN-5). */
  private static final int HISTORICAL_BYTES = 13;

  public ResetAnswers {
    atr = atr.clone();
    ats = ats == null ? null : ats.clone();
  }

  @Override
  public byte[] atr() {
    return atr.clone();
  }

  @Override
  public byte @Nullable [] ats() {
    return ats == null ? null : ats.clone();
  }

  /**
   * The card factor F3: T6 to TD of the historical bytes (SEC-055).
   *
   * @throws IllegalArgumentException if the ATR has no 13 historical bytes
   */
  byte[] cardFactor() {
    int interfaceBytes = 0;
    int next = 1;
    boolean check = false;
    int indicator = atr.length > 1 ? atr[1] & 0xFF : 0;
    int historical = indicator & 0x0F;
    int position = 2;
    while (indicator != 0 && position <= atr.length) {
      interfaceBytes = Integer.bitCount(indicator >> 4);
      position += interfaceBytes;
      if ((indicator & 0x80) == 0 || position > atr.length) {
        break;
      }
      indicator = atr[position - 1] & 0xFF;
      check |= (indicator & 0x0F) != 0;
      next++;
    }
    int expected = position + historical + (check ? 1 : 0);
    if (historical != HISTORICAL_BYTES || expected != atr.length || next > 4) {
      throw new IllegalArgumentException(
          "must be an answer to reset with 13 historical bytes, of " + expected + " bytes in all");
    }
    return Arrays.copyOfRange(atr, position + 5, position + HISTORICAL_BYTES);
  }
}
