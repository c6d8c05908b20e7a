package jianka.bench.tear;

/** VERIFY after one wrong try, so that a counter that rises shows. */
final class TornVerify implements TornCommand {

  private static final String PIN = "PIN";

  private final TornCard card;
  private final boolean right;

  TornVerify(TornCard card, boolean right) {
    this.card = card;
    this.right = right;
  }

  @Override
  public Expected prepare() throws Exception {
    card.enter("SSSE");
    card.pin.requireUsed();
    int most = card.pinTries();
    card.enter("SSSE");
    card.pin.requireWrongTries(1);
    int before = most - 1;
    int after = right ? most : before - 1;
    if (!right) {
      card.pin.guardLastTry();
    }
    return new Expected(State.tries(PIN, before), State.tries(PIN, after));
  }

  @Override
  public void send() throws Exception {
    card.session.spent().pinTry();
    if (right) {
      card.pin.verifyRight();
    } else {
      card.pin.verifyWrong();
    }
  }

  @Override
  public State look() throws Exception {
    return State.tries(PIN, card.pinTries());
  }

  @Override
  public void undo(State seen) {}
}
