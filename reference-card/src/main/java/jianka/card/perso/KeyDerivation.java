package jianka.card.perso;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import jianka.card.perso.CardProfile.Algorithm;

/**
 * Card keys of a test card: a national root made from the seed, then three steps of diversification
 * (密钥分散) with the province, city and card factor (security, section 4).
 */
final class KeyDerivation {

  private final Algorithm algorithm;
  private final String seed;
  private final List<byte[]> factors;
  private final CardCipher cipher;

  /**
   * Derives for one card.
   *
   * @param factors F1, F2, F3, of 8 bytes each
   */
  KeyDerivation(Algorithm algorithm, String seed, List<byte[]> factors) {
    this.algorithm = algorithm;
    this.seed = seed;
    this.factors = List.copyOf(factors);
    cipher = CardCipher.of(algorithm);
  }

  /** F1: the province, two digits in ASCII, then 0000sh. */
  static byte[] provinceFactor(String region) {
    return (region.substring(0, 2) + "0000sh").getBytes(StandardCharsets.US_ASCII);
  }

  /** F2: the six digits in ASCII, then sx. */
  static byte[] cityFactor(String region) {
    return (region + "sx").getBytes(StandardCharsets.US_ASCII);
  }

  /** The card key of one version. */
  byte[] cardKey(String name, int version, int length) {
    return diversified(root(name, version, length));
  }

  /** A key of the lot, the same on every card of the profile: it is not diversified. */
  byte[] lotKey(String name) {
    return root(name, 1, 16);
  }

  /** The card key below a national root. */
  byte[] diversified(byte[] root) {
    byte[] key = root;
    for (byte[] factor : factors) {
      key = child(key, factor);
    }
    return key;
  }

  private byte[] root(String name, int version, int length) {
    String text = seed + "|" + algorithm + "|" + name + "|" + version;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(digest, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private byte[] child(byte[] key, byte[] factor) {
    byte[] complement = factor.clone();
    for (int i = 0; i < complement.length; i++) {
      complement[i] = (byte) ~complement[i];
    }
    if (cipher.blockLength() > factor.length) {
      return cipher.encrypt(key, joined(factor, complement));
    }
    byte[] left = cipher.encrypt(key, factor);
    return key.length == 8 ? left : joined(left, cipher.encrypt(key, complement));
  }

  private static byte[] joined(byte[] left, byte[] right) {
    byte[] both = Arrays.copyOf(left, left.length + right.length);
    System.arraycopy(right, 0, both, left.length, right.length);
    return both;
  }
}
