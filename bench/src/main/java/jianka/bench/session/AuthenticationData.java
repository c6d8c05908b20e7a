package jianka.bench.session;

/**
 * What EXTERNAL AUTHENTICATION carries in place of the right data of its key: 8 bytes of
 * authentication data and the 8 bytes of the original (T-CMD-2).
 */
public interface AuthenticationData {

  /** The 16 bytes, made for this key. */
  byte[] of(ExternalAuthentication authentication, String key) throws Exception;

  /** One bit of the authentication data is turned over. */
  static AuthenticationData wrong() {
    return (authentication, key) -> {
      byte[] data = authentication.data(key, 1);
      data[0] ^= 0x01;
      return data;
    };
  }

  /** The data that another key makes. */
  static AuthenticationData ofKey(String other) {
    return (authentication, key) -> authentication.data(other, 1);
  }

  /**
   * The data that a terminal makes for another card of the same root.
   *
   * @param difference what the other card differs in: another serial, another city
   */
  static AuthenticationData ofCard(String difference) {
    return (authentication, key) -> authentication.dataOfCard(difference, key);
  }

  /** Data made with the random before the last one. */
  static AuthenticationData ofFormerRandom() {
    return ExternalAuthentication::dataOfFormerRandom;
  }
}
