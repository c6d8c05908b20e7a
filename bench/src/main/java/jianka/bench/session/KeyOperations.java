package jianka.bench.session;

import java.util.Arrays;
import java.util.Optional;
import jianka.bench.apdu.CommandApdu;
import jianka.bench.apdu.Hex;
import jianka.bench.keys.CardIdentity;
import jianka.bench.keys.KeyServiceException;
import jianka.bench.profile.Consulted;
import jianka.bench.profile.KeySpec;
import jianka.bench.terminal.TerminalException;
import org.jspecify.annotations.Nullable;

/** GET CHALLENGE, INTERNAL and EXTERNAL AUTHENTICATION (取随机数，内部鉴别，外部鉴别). */
public final class KeyOperations {

  private static final byte[] NO_CHALLENGE = new byte[8];

  private final CardSession session;
  private final SpendingLimit limit;
  private byte[] challenge = NO_CHALLENGE;
  private byte[] formerChallenge = NO_CHALLENGE;
  private byte[] factor = NO_CHALLENGE;
  private byte[] original = NO_CHALLENGE;

  public KeyOperations(CardSession session, SpendingLimit limit) {
    this.session = session;
    this.limit = limit;
  }

  /** GET CHALLENGE with this Le byte; a 9000 answer becomes the pending random. */
  public void getChallenge(int le) throws TerminalException {
    session.transmitForData(CommandApdu.header(0x00, 0x84, 0x00, 0x00).le(le));
    byte[] data = session.response().data();
    if (session.response().is("9000") && data.length > 0) {
      formerChallenge = challenge;
      challenge = data;
    }
  }

  /** Precondition: a random of this length is pending. */
  public void requireChallenge(int length) throws TerminalException, NotReachedException {
    getChallenge(length);
    session.require("GET CHALLENGE", "取随机数");
  }

  /** Right authentication data without version byte (Lc 10). */
  public void external(String key) throws Exception {
    external(key, null, 1, false);
  }

  /** Right authentication data with version byte (Lc 11). */
  public void external(String key, int version) throws Exception {
    external(key, version, version, false);
  }

  /**
   * EXTERNAL AUTHENTICATION under a version byte with the value of a version.
   *
   * @param versionByte the 17th data byte, or null for none
   * @param valueOf version whose key makes the data
   * @param wrong whether one bit of the data is turned over
   */
  public void external(String key, @Nullable Integer versionByte, int valueOf, boolean wrong)
      throws TerminalException, NotReachedException, KeyServiceException {
    byte[] data = externalData(key, valueOf);
    if (wrong) {
      data[0] ^= 0x01;
    }
    if (versionByte != null) {
      data = Hex.join(data, new byte[] {(byte) versionByte.intValue()});
    }
    boolean right = !wrong && (versionByte == null || versionByte == valueOf);
    send(spec(key), data, right);
  }

  /** EXTERNAL AUTHENTICATION with wrong data; stops before the last try of a sample to be kept. */
  public void externalWrong(String key) throws Exception {
    guardKey(key);
    external(key, null, 1, true);
  }

  /** EXTERNAL AUTHENTICATION with wrong data as often as said, each with a new random. */
  public void externalWrongOften(String key, int times) throws Exception {
    if (spec(key).locks()) {
      limit.guard("key");
    }
    for (int i = 0; i < times; i++) {
      getChallenge(8);
      external(key, null, 1, true);
    }
  }

  /** EXTERNAL AUTHENTICATION for one key with the data another key makes. */
  public void externalWithDataOf(String key, String other) throws Exception {
    guardKey(key);
    send(spec(key), externalData(other, 1));
  }

  /**
   * EXTERNAL AUTHENTICATION with the data that a terminal makes for another card of the same root.
   *
   * @param difference what the other card differs in: "another serial" or "another city"
   */
  public void externalOfOtherCard(String key, String difference) throws Exception {
    guardKey(key);
    CardIdentity other =
        switch (difference) {
          case "another serial" -> session.identity().withNextSerial();
          case "another city" -> session.identity().withNextCity();
          default -> throw new IllegalArgumentException("no other card is made by: " + difference);
        };
    send(spec(key), externalData(other, key, 1));
  }

  /** EXTERNAL AUTHENTICATION with data made with the random before the last one. */
  public void externalWithFormerRandom(String key) throws Exception {
    guardKey(key);
    byte[] last = challenge;
    challenge = formerChallenge;
    byte[] data = externalData(key, 1);
    challenge = last;
    send(spec(key), data);
  }

  /** EXTERNAL AUTHENTICATION with right data, cut or filled with zeros to this length. */
  public void externalOfLength(String key, int length) throws Exception {
    send(spec(key), Arrays.copyOf(externalData(key, 1), length));
  }

  /** EXTERNAL AUTHENTICATION with the data for one key under these parameters. */
  public void externalWithParameters(String key, int p1, int p2) throws Exception {
    byte[] data = externalData(key, 1);
    session.transmit(CommandApdu.header(0x00, 0x82, p1, p2).with(data));
    addressed(spec(key), p2).ifPresent(this::account);
  }

  /** The key that a number names where a key of the profile is addressed. */
  private Optional<KeySpec> addressed(KeySpec sender, int number) {
    String df = number < 0x80 ? "SSSE" : sender.df();
    return session.product().profile().keys().stream()
        .filter(k -> k.number() == number && k.df().equals(df))
        .filter(k -> k.use().equals("external") || k.use().equals("master"))
        .findFirst();
  }

  /** Precondition: this key is locked for good, or authenticated. */
  public void require(String key, boolean locked) throws Exception {
    if (locked) {
      requireLocked(key);
    } else {
      requireAuthenticated(key);
    }
  }

  /** Precondition: this key is authenticated; its DF is the current one. */
  public void requireAuthenticated(String key) throws Exception {
    requireChallenge(8);
    external(key);
    session.require("EXTERNAL AUTHENTICATION with " + key, "用" + key + "外部鉴别");
  }

  /** Precondition: this key has lost this many tries. */
  public void requireWrongTries(String key, int tries) throws Exception {
    for (int i = 0; i < tries; i++) {
      requireChallenge(8);
      externalWrong(key);
      if (!session.response().sw().startsWith("63C")) {
        throw session.notReached(
            "wrong data for " + key + " were answered " + session.response().sw(),
            key + "的错误鉴别数据返回" + session.response().sw());
      }
    }
  }

  /** Precondition: this key is locked; it will stay so. */
  public void requireLocked(String key) throws Exception {
    limit.guard("key");
    for (int i = 0; i < 16; i++) {
      requireChallenge(8);
      external(key, null, 1, true);
      String sw = session.response().sw();
      if (sw.equals("63C0") || sw.equals("6983")) {
        session.spent().lose(key);
        return;
      }
    }
    throw session.notReached("16 wrong tries did not lock " + key, "16次错误鉴别未锁定" + key);
  }

  /** INTERNAL AUTHENTICATION with two terminal randoms and, where given, a version byte. */
  public void internal(@Nullable Integer versionByte) throws TerminalException {
    factor = session.random("process factor", 8);
    original = session.random("original", 8);
    internalAgain(versionByte);
  }

  /** INTERNAL AUTHENTICATION once more with the process factor and original of the last one. */
  public void internalAgain(@Nullable Integer versionByte) throws TerminalException {
    byte[] data = Hex.join(factor, original);
    if (versionByte != null) {
      data = Hex.join(data, new byte[] {(byte) versionByte.intValue()});
    }
    session.exchange(CommandApdu.header(0x00, 0x88, 0x00, 0x00).with(data).le(0));
  }

  /**
   * INTERNAL AUTHENTICATION once more, one of its two randoms new.
   *
   * @param random "process factor" or "original"
   */
  public void internalOther(String random) throws TerminalException {
    byte[] value = session.random(random, 8);
    if (random.equals("original")) {
      original = value;
    } else {
      factor = value;
    }
    internalAgain(null);
  }

  /** INTERNAL AUTHENTICATION with this many data bytes under these parameters. */
  public void internalWith(int p1, int p2, int length) throws TerminalException {
    byte[] data = session.random("data", length);
    session.exchange(CommandApdu.header(0x00, 0x88, p1, p2).with(data).le(0));
  }

  /** What the last INTERNAL AUTHENTICATION should have answered under this key. */
  public byte[] expectedInternal(String key, int version) throws Exception {
    return session.keys().authenticationData(session.identity(), key, version, factor, original);
  }

  /** The pending random as the bench knows it. */
  public byte[] challenge() {
    return challenge.clone();
  }

  /** The random that was pending before the last one. */
  byte[] formerChallenge() {
    return formerChallenge.clone();
  }

  /** Number of tries of a key at its maximum, as the product declares it. */
  public int maximum(String key) {
    Consulted parameter = key.equals("PUK") ? Consulted.PUK_TRIES : Consulted.KEY_TRIES;
    return session.product().assumes(parameter.parameter())
        ? spec(key).tries()
        : session.product().number(parameter);
  }

  private byte[] externalData(String key, int version)
      throws TerminalException, NotReachedException, KeyServiceException {
    return externalData(session.identity(), key, version);
  }

  private byte[] externalData(CardIdentity card, String key, int version)
      throws KeyServiceException {
    original = session.random("original", 8);
    byte[] authentication =
        session.keys().authenticationData(card, key, version, challenge, original);
    return Hex.join(authentication, original);
  }

  private void send(KeySpec key, byte[] data) throws TerminalException, NotReachedException {
    send(key, data, false);
  }

  private void send(KeySpec key, byte[] data, boolean right)
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

  /**
   * The key of the profile.
   *
   * @throws IllegalArgumentException when the profile has none of this name
   */
  public KeySpec spec(String key) {
    return session
        .product()
        .profile()
        .key(key)
        .orElseThrow(() -> new IllegalArgumentException("the profile has no key " + key));
  }
}
