package jianka.bench.keys;

/**
 * What a scenario may do with the keys of a card. No method returns a key: a service may be a test
 * implementation in software, a PSAM or an HSM.
 *
 * <p>Keys are named as in the key table (T-SEC-1), versions are 1 to 3, randoms and originals are
 * byte strings. The card is known by its diversification factors.
 */
public interface KeyService {

  /**
   * Authentication data (鉴别数据) over an original under the session key of a random, 8 bytes
   * (T-SEC-4, T-SEC-5).
   *
   * @param random 4, 8 or 16 bytes, the input of the session key
   * @param original 8 bytes
   */
  byte[] authenticationData(
      CardIdentity card, String key, int version, byte[] random, byte[] original)
      throws KeyServiceException;

  /**
   * MAC of secure messaging, 4 bytes (T-SEC section 7).
   *
   * @param message the MAC input before padding
   */
  byte[] mac(CardIdentity card, String key, int version, byte[] random, byte[] message)
      throws KeyServiceException;

  /**
   * Enciphered data of secure messaging: LD ‖ plain ‖ padding in ECB (SEC-079).
   *
   * @param plain without length byte and padding
   */
  byte[] encipher(CardIdentity card, String key, int version, byte[] random, byte[] plain)
      throws KeyServiceException;

  /**
   * Whole blocks enciphered in ECB as they are, under the same session key: for data whose length
   * byte or padding is not what SEC-079 says.
   *
   * @param blocks a multiple of the block length
   */
  byte[] encipherBlocks(CardIdentity card, String key, int version, byte[] random, byte[] blocks)
      throws KeyServiceException;

  /**
   * TAC (交易认证码) of a medical transaction, 4 bytes (commands, section 15): the MAC rule of secure
   * messaging under a TAC key itself, in the DES environment under its two halves added.
   *
   * @param message the input before padding
   */
  byte[] tac(CardIdentity card, String key, byte[] message) throws KeyServiceException;

  /** What to write into the report about where the keys are. */
  String description();
}
