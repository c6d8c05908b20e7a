package jianka.bench.session;

import jianka.bench.profile.Consulted;
import jianka.bench.terminal.TerminalException;

/** Keys in the states that scenarios ask for, and how many tries they have. */
public final class KeyOperations {

  /** More tries than 63Cx can tell. */
  private static final int MOST_TRIES = 16;

  private final CardSession session;
  private final SpendingLimit limit;
  private final Challenge challenge;
  private final ExternalAuthentication external;

  public KeyOperations(
      CardSession session,
      SpendingLimit limit,
      Challenge challenge,
      ExternalAuthentication external) {
    this.session = session;
    this.limit = limit;
    this.challenge = challenge;
    this.external = external;
  }

  /** GET CHALLENGE with this Le byte. */
  public void getChallenge(int le) throws TerminalException {
    challenge.sendWithLe(le);
  }

  /** Precondition: a random of this length is pending. */
  public void requireChallenge(int length) throws TerminalException, NotReachedException {
    challenge.require(length);
  }

  /** EXTERNAL AUTHENTICATION with right data. */
  public void external(String key) throws Exception {
    external.of(key, 0).send();
  }

  /** EXTERNAL AUTHENTICATION with wrong data, which costs a try. */
  public void externalWrong(String key) throws Exception {
    external.send(key, AuthenticationData.wrong());
  }

  /** The key as something that is used and counted. */
  public Secret secret(String key) {
    return new KeySecret(key);
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
    for (int i = 0; i < MOST_TRIES; i++) {
      requireChallenge(8);
      external.send(key, AuthenticationData.wrong());
      String sw = session.response().sw();
      if (sw.equals("63C0") || sw.equals("6983")) {
        session.spent().lose(key);
        return;
      }
    }
    throw session.notReached("16 wrong tries did not lock " + key, "16次错误鉴别未锁定" + key);
  }

  /** Number of tries of a key at its maximum, as the product declares it. */
  public int maximum(String key) {
    Consulted parameter = key.equals("PUK") ? Consulted.PUK_TRIES : Consulted.KEY_TRIES;
    return session.product().assumes(parameter.parameter())
        ? external.spec(key).tries()
        : session.product().number(parameter);
  }

  /** One key of the key table. */
  private final class KeySecret implements Secret {

    private final String key;

    KeySecret(String key) {
      this.key = key;
    }

    @Override
    public void requireUsed() throws Exception {
      requireAuthenticated(key);
    }

    @Override
    public void requireBlocked() throws Exception {
      requireLocked(key);
    }

    @Override
    public void requireWrongTries(int tries) throws Exception {
      KeyOperations.this.requireWrongTries(key, tries);
    }
  }
}
