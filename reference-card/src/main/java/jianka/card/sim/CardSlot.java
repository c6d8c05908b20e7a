package jianka.card.sim;

import java.util.function.Function;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.PersonalisationPlan;
import org.jspecify.annotations.Nullable;

/**
 * A place with one card in it that both sides of a reader reach. Activating one side takes the
 * power from the other, so that no state is shared, while counters and files are (TRN-100,
 * TRN-102). All terminals of a slot belong to one thread.
 */
public final class CardSlot {

  private final PersonalisationPlan plan;
  private final @Nullable Function<String, PersonalisationPlan> prepared;
  private final @Nullable FaultyCard faulty;
  private CardProgram card;
  private @Nullable Terminal active;

  /**
   * @param prepared the plan of the prepared card of a name; null where the cards differ from their
   *     profile, which the prepared ones do not
   */
  CardSlot(
      PersonalisationPlan plan,
      @Nullable Function<String, PersonalisationPlan> prepared,
      @Nullable FaultyCard faulty) {
    this.plan = plan;
    this.prepared = prepared;
    this.faulty = faulty;
    card = new CardProgram(plan, faulty);
  }

  /** A terminal on one side of the card; it is to be connected before use. */
  public Terminal terminal(CardInterface side) {
    return new SimulatedTerminal(this, side);
  }

  /** The card in the slot now. */
  public CardProgram card() {
    return card;
  }

  String name(CardInterface side) {
    String product = faulty == null ? plan.profile() : plan.profile() + "/" + faulty.name();
    return "sim:" + product + (side == CardInterface.CONTACT ? "" : " (contactless)");
  }

  void renew() {
    insert(plan);
  }

  boolean hasPreparedCards() {
    return prepared != null;
  }

  /**
   * Puts the prepared card of this name in, until {@link #renew}.
   *
   * @throws IllegalArgumentException where there is none
   */
  void prepare(String name) {
    if (prepared == null) {
      throw new IllegalArgumentException("cards are prepared of a profile as it stands only");
    }
    insert(prepared.apply(name));
  }

  private void insert(PersonalisationPlan other) {
    card = new CardProgram(other, faulty);
    active = null;
  }

  /** Gives the power to one terminal. */
  CardView activate(Terminal terminal, CardInterface side) {
    boolean changes = active != null && active != terminal;
    active = terminal;
    return changes ? card.changeSide(side) : card.powerOn(side);
  }

  /** Resets the card for the terminal that has the power. */
  CardView warmReset(CardInterface side) {
    return card.warmReset(side);
  }

  boolean isActive(Terminal terminal) {
    return active == terminal;
  }

  void release(Terminal terminal) {
    if (active == terminal) {
      active = null;
    }
  }
}
