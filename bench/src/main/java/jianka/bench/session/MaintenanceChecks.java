package jianka.bench.session;

import java.util.List;
import jianka.bench.profile.Words;

/** Checks of what a maintenance command has done. */
public final class MaintenanceChecks {

  private static final String DONE = "9000";
  private static final String BLOCKED = "6A81";

  private final CardSession session;
  private final Checks checks;
  private final Navigation navigation;

  public MaintenanceChecks(CardSession session, Checks checks, Navigation navigation) {
    this.session = session;
    this.checks = checks;
    this.navigation = navigation;
  }

  /**
   * After CARD BLOCK in a blocked application: answered 9000 it has blocked the card, refused it
   * has not (CMD-294). SELECT of SSSE tells which.
   */
  public void blockedAsAnswered() throws Exception {
    String answered = session.response().sw();
    navigation.byName("SSSE");
    String sw = session.response().sw();
    String expected = answered.equals(DONE) ? BLOCKED : DONE;
    checks.that(
        "card-block",
        sw.equals(expected),
        List.of(expected),
        sw,
        answered.equals(DONE)
            ? new Words(
                "SELECT of SSSE after CARD BLOCK answered 9000 and so has blocked the card",
                "CARD BLOCK返回9000即已锁卡，其后选择SSSE")
            : Words.of(
                "SELECT of SSSE after CARD BLOCK answered %s and so has not blocked the card",
                "CARD BLOCK返回%s即未锁卡，其后选择SSSE", answered));
  }
}
