package jianka.card.applet;

/**
 * A symmetric block cipher in ECB form, the base of everything the algorithm environment does.
 * Public so that a maker can add one that is not in this project ({@link Ciphers}).
 */
public interface BlockCipher {

  /** Bytes of a block: 8 or 16. */
  short blockLength();

  /** Bytes of a session key: 8 in the DES environment, 16 otherwise (security, T-SEC-2). */
  short sessionKeyLength();

  /** Loads the key for the next calls. */
  void setKey(byte[] key, short offset, short length);

  /** Enciphers one block; source and target may be the same place. */
  void encrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset);

  /** Deciphers one block; source and target may be the same place. */
  void decrypt(byte[] source, short sourceOffset, byte[] target, short targetOffset);
}
