package jianka.bench.session;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.List;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.profile.KeySpec;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** Checks of authentication answers and key counters. */
public final class KeyChecks {

  private final CardSession session;
  private final Checks checks;
  private final KeyOperations keys;
  private final InternalAuthentication internal;
  private int lastTries = -1;

  public KeyChecks(
      CardSession session, Checks checks, KeyOperations keys, InternalAuthentication internal) {
    this.session = session;
    this.checks = checks;
    this.keys = keys;
    this.internal = internal;
  }

  /** The data are what the key computes from the last process factor and original. */
  public void internalAnswer(String key, int version) throws Exception {
    byte[] expected = internal.expected(key, version);
    Words what = Words.of("authentication data of %s version %d", "%s第%d版鉴别数据", key, version);
    int other = Arrays.equals(expected, session.response().data()) ? 0 : otherVersion(key, version);
    checks.compare(
        "authentication-data",
        expected,
        session.response().data(),
        other == 0
            ? what
            : Words.of("%s, answered are those of version %d", "%s，返回的是第%d版的", what, other));
  }

  /** The version of the key that the answer was made with instead, or 0. */
  private int otherVersion(String key, int version) throws Exception {
    int versions = session.product().profile().key(key).map(KeySpec::versions).orElse(0);
    for (int other = 1; other <= versions; other++) {
      if (other != version
          && Arrays.equals(internal.expected(key, other), session.response().data())) {
        return other;
      }
    }
    return 0;
  }

  /** The answer is 63Cx and tells this many tries of the key. */
  public void told(Tries tries, String key)
      throws CheckFailedException, TerminalException, NotReachedException {
    checks.status(tries.word(keys.maximum(key)));
  }

  /**
   * The reserved key number 00 was refused (CMD-291); where the profile declares a master key under
   * it, the data of another key are wrong data.
   */
  public void reservedNumberRefused()
      throws CheckFailedException, TerminalException, NotReachedException {
    boolean master =
        session.product().profile().keys().stream()
            .anyMatch(k -> k.number() == 0 && k.df().equals("SSSE") && k.use().equals("master"));
    checks.status(StatusPattern.parse(master ? "6A88 or 6A86 or 63Cx" : "6A88 or 6A86"));
  }

  /** The answer is 63Cx, and x is one less than at the former check of this case. */
  public void countsDown() throws CheckFailedException {
    String sw = session.response().sw();
    int tries = sw.startsWith("63C") ? Character.digit(sw.charAt(3), 16) : -1;
    boolean ok = tries >= 0 && (lastTries < 0 || tries == lastTries - 1);
    String expected =
        lastTries < 0 ? "63Cx" : "63C" + Integer.toHexString(lastTries - 1).toUpperCase(ROOT);
    checks.that(
        "key-counter",
        ok,
        List.of(Words.same(expected)),
        Checks.answered(session.response()),
        new Words(
            "answer to the wrong authentication data, which tells the tries left",
            "对错误鉴别数据的应答（剩余尝试次数）"));
    lastTries = tries;
  }
}
