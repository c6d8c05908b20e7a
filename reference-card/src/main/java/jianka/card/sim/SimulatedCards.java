package jianka.card.sim;

import java.nio.file.Path;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.PersonalisationPlan;
import jianka.card.perso.ProfileException;
import org.jspecify.annotations.Nullable;

/** A maker of reference cards of one profile. Immutable; may be shared by threads. */
public final class SimulatedCards {

  private final PersonalisationPlan plan;

  private SimulatedCards(PersonalisationPlan plan) {
    this.plan = plan;
  }

  /**
   * Prepares the cards of a profile.
   *
   * @throws ProfileException if the file cannot be read or does not describe a card
   */
  public static SimulatedCards load(Path profileYaml) throws ProfileException {
    return new SimulatedCards(PersonalisationPlan.of(profileYaml));
  }

  /** Name of the profile. */
  public String profile() {
    return plan.profile();
  }

  /** A new card, without a terminal. */
  public CardProgram card(@Nullable FaultyCard faulty) {
    return new CardProgram(plan, faulty);
  }

  /** A new card in a slot whose two sides can be used in turn. */
  public CardSlot slot(@Nullable FaultyCard faulty) {
    return new CardSlot(plan, faulty);
  }

  /** A terminal with a new card in it. */
  public Terminal terminal(CardInterface side, @Nullable FaultyCard faulty) {
    return slot(faulty).terminal(side);
  }
}
