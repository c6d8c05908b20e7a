package jianka.bench.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jianka.bench.profile.KeySpec;
import jianka.bench.profile.Profile;

/**
 * TEST KEYS. Made-up keys in software for reference cards and development samples: the root of
 * every key is a digest of a public text (spec/index.md 6), so they protect nothing and fit no
 * issued card.
 */
public final class TestKeys implements KeyService {

  private record Address(CardIdentity card, String key, int version) {}

  private final Profile profile;
  private final SymmetricCipher cipher;
  private final Map<Address, byte[]> cardKeys = new HashMap<>();

  /**
   * @throws KeyServiceException when the algorithm of the profile has no public implementation
   */
  public TestKeys(Profile profile) throws KeyServiceException {
    this.profile = profile;
    this.cipher = SymmetricCipher.of(profile.algorithm());
  }

  @Override
  public byte[] authenticationData(
      CardIdentity card, String key, int version, byte[] random, byte[] original)
      throws KeyServiceException {
    byte[] session = cipher.sessionKey(cardKey(card, key, version), random);
    return cipher.authenticationData(session, original);
  }

  @Override
  public byte[] mac(CardIdentity card, String key, int version, byte[] random, byte[] message)
      throws KeyServiceException {
    return cipher.mac(cipher.sessionKey(cardKey(card, key, version), random), message);
  }

  @Override
  public byte[] encipher(CardIdentity card, String key, int version, byte[] random, byte[] plain)
      throws KeyServiceException {
    return cipher.encipher(cipher.sessionKey(cardKey(card, key, version), random), plain);
  }

  @Override
  public byte[] encipherBlocks(
      CardIdentity card, String key, int version, byte[] random, byte[] blocks)
      throws KeyServiceException {
    return cipher.ecb(cipher.sessionKey(cardKey(card, key, version), random), blocks);
  }

  @Override
  public byte[] tac(CardIdentity card, String key, byte[] message) throws KeyServiceException {
    return cipher.mac(cipher.tacKey(cardKey(card, key, 1)), message);
  }

  @Override
  public String description() {
    return "test keys in software (" + profile.seed() + ", " + profile.algorithm() + ")";
  }

  private synchronized byte[] cardKey(CardIdentity card, String name, int version)
      throws KeyServiceException {
    KeySpec spec =
        profile
            .key(name)
            .orElseThrow(
                () ->
                    new KeyServiceException(
                        "the profile " + profile.name() + " has no key " + name));
    List<byte[]> fixed = profile.fixedKeys().getOrDefault(name, List.of());
    if (version >= 1 && version <= fixed.size()) {
      return fixed.get(version - 1);
    }
    return cardKeys.computeIfAbsent(
        new Address(card, name, version),
        a -> {
          byte[] national = root(name, version, spec.length());
          byte[] province = cipher.child(national, card.province());
          byte[] city = cipher.child(province, card.city());
          return cipher.child(city, card.card());
        });
  }

  private byte[] root(String name, int version, int length) {
    String text = profile.seed() + "|" + profile.algorithm() + "|" + name + "|" + version;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
      return Arrays.copyOf(digest, length);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java runtime has SHA-256", e);
    }
  }
}
