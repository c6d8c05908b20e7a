package jianka.bench.tear;

import jianka.bench.session.MaintenanceCommand;

/**
 * APPLICATION BLOCK or CARD BLOCK. Afterwards all commands tell of the block or none does
 * (CMD-149); each block needs a new card.
 */
final class TornBlock implements TornCommand {

  private static final String UNTOUCHED = "untouched";
  private static final String BLOCKED = "blocked";

  private final TornCard card;
  private final String df;
  private final boolean wholeCard;

  /**
   * @param df the application, or SSSE for the whole card
   */
  TornBlock(TornCard card, String df) {
    this.card = card;
    this.df = df;
    wholeCard = df.equals("SSSE");
  }

  @Override
  public Expected prepare() throws Exception {
    card.limit.guard("card");
    card.enter(df);
    card.keys.requireAuthenticated(wholeCard ? "BK" : "LK" + df);
    card.keys.requireChallenge(8);
    return new Expected(State.content(df, UNTOUCHED), State.content(df, BLOCKED));
  }

  @Override
  public void send() throws Exception {
    card.maintenance.send(
        wholeCard ? MaintenanceCommand.CARD_BLOCK : MaintenanceCommand.APPLICATION_BLOCK);
  }

  @Override
  public State look() throws Exception {
    card.navigation.byName(df);
    String select = card.session.response().sw();
    card.keys.getChallenge(8);
    String challenge = card.session.response().sw();
    card.pin.verify(new byte[0]);
    String verify = card.session.response().sw();
    String told = "SELECT %s, GET CHALLENGE %s, VERIFY %s".formatted(select, challenge, verify);
    return State.content(df, judged(select, challenge, verify, told));
  }

  private String judged(String select, String challenge, String verify, String told) {
    boolean works = select.equals("9000");
    if (works && challenge.equals("9000") && verify.startsWith("63C")) {
      return UNTOUCHED;
    }
    boolean all = challenge.equals("6A81") && verify.equals("6A81");
    return (wholeCard ? select.equals("6A81") && all : select.equals("9303")) ? BLOCKED : told;
  }

  @Override
  public boolean isReady(String sw) {
    return sw.equals("9000") || wholeCard && sw.equals("6A81");
  }

  @Override
  public void undo(State seen) throws Exception {
    if (!seen.equals(State.content(df, UNTOUCHED))) {
      card.limit.renewCard();
    }
  }
}
