package jianka.cli;

import java.util.List;
import java.util.Optional;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.card.faulty.FaultyCard;
import jianka.card.faulty.FaultyCards;
import jianka.card.faulty.NearNames;
import jianka.card.variant.ConformingVariant;
import jianka.card.variant.ConformingVariants;

/** The faulty cards and conforming variants of the simulator by the names users give. */
final class CardNames {

  private CardNames() {}

  /**
   * The faulty card of this name.
   *
   * @throws InputException when there is none, with those that may be meant
   */
  static FaultyCard faulty(String name) throws InputException {
    Optional<FaultyCard> card = FaultyCards.named(name);
    if (card.isEmpty()) {
      List<String> names = FaultyCards.all().stream().map(FaultyCard::name).toList();
      throw unknown(new Words("faulty card", "缺陷卡"), name, names, "faulty/");
    }
    return card.get();
  }

  /**
   * The conforming variant of this name.
   *
   * @throws InputException when there is none, with those that may be meant
   */
  static ConformingVariant variant(String name) throws InputException {
    Optional<ConformingVariant> variant = ConformingVariants.named(name);
    if (variant.isEmpty()) {
      List<String> names = ConformingVariants.all().stream().map(ConformingVariant::name).toList();
      throw unknown(
          new Words("conforming variant", "合规变体"), name, names, "conforming-variants.yaml");
    }
    return variant.get();
  }

  private static InputException unknown(Words what, String name, List<String> names, String place) {
    return new InputException(
        Words.of(
            "no %s is named \"%s\"; perhaps %s? There are %d, in %s",
            "没有名为“%2$s”的%1$s；是否指%3$s？共%4$d种，见%5$s",
            what,
            name,
            String.join(", ", NearNames.of(name, names)),
            names.size(),
            "reference-card/src/main/resources/jianka/card/" + place));
  }
}
