package jianka.bench.terminal;

/**
 * What a contactless card of type A says from field off to its first block (ISO/IEC 14443-3 6,
 * 14443-4 5).
 *
 * @param uid 4, 7 or 10 bytes, of all cascade levels, without cascade tags
 * @param sak the byte SAK of the last cascade level
 * @param ats answer to select, from TL on, without CRC
 */
public record Activation(byte[] uid, int sak, byte[] ats) {

  public Activation {
    uid = uid.clone();
    ats = ats.clone();
  }

  @Override
  public byte[] uid() {
    return uid.clone();
  }

  @Override
  public byte[] ats() {
    return ats.clone();
  }

  /** The answer to select as the answer to a reset. */
  public ResetAnswer answer() {
    return ResetAnswer.of(CardInterface.CONTACTLESS, ats);
  }
}
