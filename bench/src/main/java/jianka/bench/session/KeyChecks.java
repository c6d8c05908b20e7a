package jianka.bench.session;

import java.util.List;
import jianka.bench.apdu.Hex;
import jianka.bench.apdu.StatusPattern;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;

/** Checks of authentication answers and key counters. */
public final class KeyChecks {

  private final CardSession session;
  private final Checks checks;
  private final KeyOperations keys;
  private int lastTries = -1;

  public KeyChecks(CardSession session, Checks checks, KeyOperations keys) {
    this.session = session;
    this.checks = checks;
    this.keys = keys;
  }

  /** The data are what the key computes from the last process factor and original. */
  public void internalAnswer(String key, int version) throws Exception {
    checks.compare(
        "authentication-data",
        keys.expectedInternal(key, version),
        session.response().data(),
        new Words(
            "authentication data of " + key + " version " + version,
            key + "第" + version + "版鉴别数据"));
  }

  /** The answer is 63Cx with x tries below the declared maximum of the key. */
  public void triesLess(String key, int used)
      throws CheckFailedException, TerminalException, NotReachedException {
    int left = Math.max(keys.maximum(key) - used, 0);
    checks.status(new StatusPattern(List.of("63C" + Hex.of(left).charAt(1))));
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
    String expected = lastTries < 0 ? "63Cx" : "63C" + Integer.toHexString(lastTries - 1);
    checks.that(
        "key-counter", ok, List.of(expected), sw, new Words("tries left of the key", "密钥剩余尝试次数"));
    lastTries = tries;
  }
}
