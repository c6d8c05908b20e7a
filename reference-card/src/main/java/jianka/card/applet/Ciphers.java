package jianka.card.applet;

/**
 * Makes the cipher of an algorithm environment (object 86). SSF33 (02) is not public: a maker who
 * has it extends this class (security, SEC-052).
 */
public class Ciphers {

  static final byte DES = 1;
  static final byte SM4 = 3;

  /** Makes the ciphers that are public. */
  public Ciphers() {}

  /** The cipher of the environment, or null where this card has none for it. */
  public BlockCipher make(byte algorithm) {
    if (algorithm == DES) {
      return new DesCipher();
    }
    if (algorithm == SM4) {
      return new Sm4Cipher();
    }
    return null;
  }
}
