package jianka.card.sim;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.Terminal;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.CardOptions;
import jianka.card.perso.PersonalisationPlan;
import jianka.card.perso.ProfileException;
import jianka.card.prepared.PreparedCards;
import jianka.card.variant.ConformingVariant;
import org.jspecify.annotations.Nullable;

/** A maker of reference cards of one profile. Immutable; may be shared by threads. */
public final class SimulatedCards {

  private final Path profileYaml;
  private final CardOptions options;
  private final PersonalisationPlan plan;
  private final Map<String, PersonalisationPlan> plansOfFaultyCards = new ConcurrentHashMap<>();

  private SimulatedCards(Path profileYaml, CardOptions options) throws ProfileException {
    this.profileYaml = profileYaml;
    this.options = options;
    plan = PersonalisationPlan.of(profileYaml, options);
  }

  /**
   * Prepares the cards of a profile.
   *
   * @throws ProfileException if the file cannot be read or does not describe a card
   */
  public static SimulatedCards load(Path profileYaml) throws ProfileException {
    return new SimulatedCards(profileYaml, CardOptions.none());
  }

  /**
   * Cards that differ from these by options; prepared once, they cost no more than these.
   *
   * @throws ProfileException if an option does not fit the profile
   */
  public SimulatedCards with(CardOptions changes) throws ProfileException {
    return new SimulatedCards(profileYaml, options.and(changes));
  }

  /**
   * A new card that differs from the others by options.
   *
   * @throws ProfileException if an option does not fit the profile
   */
  public CardProgram card(CardOptions changes, @Nullable FaultyCard faulty)
      throws ProfileException {
    return with(changes).card(faulty);
  }

  /**
   * Cards of a conforming variant.
   *
   * @param profiles folder of the profile files
   * @throws ProfileException if its profile cannot be read or has not what the variant changes
   */
  public static SimulatedCards variant(Path profiles, ConformingVariant variant)
      throws ProfileException {
    return new SimulatedCards(profiles.resolve(variant.profile() + ".yaml"), variant.options());
  }

  /** Name of the profile. */
  public String profile() {
    return plan.profile();
  }

  /** A new card, without a terminal. */
  public CardProgram card(@Nullable FaultyCard faulty) {
    return new CardProgram(plan(faulty), faulty);
  }

  /** A card before its activation: it knows the commands of the maker alone. */
  public CardProgram blank(@Nullable FaultyCard faulty) {
    return CardProgram.blank(plan, faulty);
  }

  /** A new card in a slot whose two sides can be used in turn. */
  public CardSlot slot(@Nullable FaultyCard faulty) {
    return new CardSlot(
        plan(faulty), options.isNone() ? name -> prepared(name, faulty) : null, faulty);
  }

  private PersonalisationPlan plan(@Nullable FaultyCard faulty) {
    if (faulty == null || faulty.options().isNone()) {
      return plan;
    }
    return plansOfFaultyCards.computeIfAbsent(faulty.name(), name -> changedPlan(faulty));
  }

  private PersonalisationPlan prepared(String name, @Nullable FaultyCard faulty) {
    CardOptions changes = PreparedCards.of(name, profile());
    try {
      return PersonalisationPlan.of(
          profileYaml, faulty == null ? changes : changes.and(faulty.options()));
    } catch (ProfileException e) {
      throw new IllegalArgumentException(
          "the card \"" + name + "\" cannot be prepared: " + e.getMessage(), e);
    }
  }

  private PersonalisationPlan changedPlan(FaultyCard faulty) {
    try {
      return PersonalisationPlan.of(profileYaml, options.and(faulty.options()));
    } catch (ProfileException e) {
      throw new IllegalArgumentException(
          "the faulty card " + faulty.name() + " does not fit: " + e.getMessage(), e);
    }
  }

  /** A terminal with a new card in it. */
  public Terminal terminal(CardInterface side, @Nullable FaultyCard faulty) {
    return slot(faulty).terminal(side);
  }
}
