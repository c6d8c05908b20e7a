package jianka.bench.session;

import java.util.Arrays;
import java.util.Optional;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.keys.CardIdentity;
import jianka.bench.keys.KeyServiceException;
import jianka.bench.profile.KeySpec;
import jianka.bench.terminal.TerminalException;

/**
 * EXTERNAL AUTHENTICATION (外部鉴别): authentication data ‖ original, 8 bytes each, and where wanted
 * the version byte (T-CMD-2). The data are made with the random that is pending in the card.
 */
public final class ExternalAuthentication {

  private static final int FIRST_VERSION = 1;
  private static final int LAST_VERSION = 3;

  private final CardSession session;
  private final Challenge challenge;
  private final SpendingLimit limit;

  public ExternalAuthentication(CardSession session, Challenge challenge, SpendingLimit limit) {
    this.session = session;
    this.challenge = challenge;
    this.limit = limit;
  }

  /**
   * The command for this key.
   *
   * @param version whose value makes the data; 0 for the one that the version byte names, or the
   *     first
   */
  public NamedCommand of(String key, int version) {
    return new ForKey(key, version);
  }

  /** With other data than the right ones; stops before the last try of a sample to be kept. */
  public void send(String key, AuthenticationData other) throws Exception {
    guardKey(key);
    transmit(spec(key), other.of(this, key), false);
  }

  /**
   * The key of the profile.
   *
   * @throws IllegalArgumentException when the profile has none of this name
   */
  KeySpec spec(String key) {
    return session
        .product()
        .profile()
        .key(key)
        .orElseThrow(() -> new IllegalArgumentException("the profile has no key " + key));
  }

  /** The right data of a version of the key, 16 bytes. */
  byte[] data(String key, int version)
      throws TerminalException, NotReachedException, KeyServiceException {
    return data(session.identity(), key, version, challenge.pending());
  }

  /** The data that a terminal makes for another card of the same root. */
  byte[] dataOfCard(String difference, String key)
      throws TerminalException, NotReachedException, KeyServiceException {
    CardIdentity other =
        switch (difference) {
          case "another serial" -> session.identity().withNextSerial();
          case "another city" -> session.identity().withNextCity();
          default -> throw new IllegalArgumentException("no other card is made by: " + difference);
        };
    return data(other, key, FIRST_VERSION, challenge.pending());
  }

  /** Data made with the random before the last one. */
  byte[] dataOfFormerRandom(String key)
      throws TerminalException, NotReachedException, KeyServiceException {
    return data(session.identity(), key, FIRST_VERSION, challenge.former());
  }

  private byte[] data(CardIdentity card, String key, int version, byte[] random)
      throws KeyServiceException {
    byte[] original = session.random("original", 8);
    byte[] authentication = session.keys().authenticationData(card, key, version, random, original);
    return Hex.join(authentication, original);
  }

  private void transmit(KeySpec key, byte[] data, boolean right)
      throws TerminalException, NotReachedException {
    if (key.locks()) {
      limit.guardTry("key", key.name(), right);
    }
    session.transmit(CommandApdu.header(0x00, 0x82, 0x00, key.number()).with(data));
    limit.answered(key.name(), right);
    account(key);
  }

  private void account(KeySpec key) {
    String sw = session.response().sw();
    if (sw.equals("9000")) {
      session.spent().keyRestored(key.name());
    } else if (sw.startsWith("63C") && key.locks()) {
      session.spent().keyTry(key.name(), key.df());
    }
  }

  private void guardKey(String key) throws NotReachedException {
    int used = session.spent().keyTries().containsKey(key) ? 1 : 0;
    if (used > 0 && spec(key).tries() <= 2) {
      limit.guard("key");
    }
  }

  /** The key that a number names where a key of the profile is addressed. */
  private Optional<KeySpec> addressed(KeySpec sender, int number) {
    String df = number < 0x80 ? "SSSE" : sender.df();
    return session.product().profile().keys().stream()
        .filter(k -> k.number() == number && k.df().equals(df))
        .filter(k -> k.use().equals("external") || k.use().equals("master"))
        .findFirst();
  }

  /** The command for one key, with the value of a version. */
  private final class ForKey implements NamedCommand {

    private final String key;
    private final int version;

    ForKey(String key, int version) {
      this.key = key;
      this.version = version;
    }

    /** Right data without version byte (Lc 10). */
    @Override
    public void send() throws Exception {
      transmit(spec(key), data(key, value()), value() == FIRST_VERSION);
    }

    /** Right data with this version byte (Lc 11). */
    @Override
    public void sendWithVersion(int versionByte) throws Exception {
      int value =
          version > 0 ? version : Math.min(Math.max(versionByte, FIRST_VERSION), LAST_VERSION);
      byte[] data = Hex.join(data(key, value), new byte[] {(byte) versionByte});
      transmit(spec(key), data, value == versionByte);
    }

    /** Right data, cut or filled with zeros to this length. */
    @Override
    public void sendOfLength(int length) throws Exception {
      transmit(spec(key), Arrays.copyOf(data(key, value()), length), false);
    }

    /** Right data under these parameters, which may address another key. */
    @Override
    public void sendWithParameters(int p1, int p2) throws Exception {
      byte[] data = data(key, value());
      session.transmit(CommandApdu.header(0x00, 0x82, p1, p2).with(data));
      addressed(spec(key), p2).ifPresent(ExternalAuthentication.this::account);
    }

    /** Wrong data, each time with a new random. */
    @Override
    public void sendWrong(int times) throws Exception {
      if (spec(key).locks()) {
        limit.guard("key");
      }
      for (int i = 0; i < times; i++) {
        challenge.sendWithLe(8);
        transmit(spec(key), AuthenticationData.wrong().of(ExternalAuthentication.this, key), false);
      }
    }

    private int value() {
      return Math.max(version, FIRST_VERSION);
    }

    @Override
    public String toString() {
      return "EXTERNAL AUTHENTICATION for " + key;
    }
  }
}
