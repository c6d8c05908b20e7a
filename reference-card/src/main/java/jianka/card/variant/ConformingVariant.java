package jianka.card.variant;

import java.util.Map;
import jianka.card.perso.CardOptions;

/**
 * A card that conforms although it is not the one of its profile.
 *
 * @param name what differs, in kebab case
 * @param titleEn the same as a sentence
 * @param titleZh the same in Chinese
 * @param profile the profile it starts from
 * @param parameters parameters whose values a product declaration must state
 * @param options all its differences
 */
public record ConformingVariant(
    String name,
    String titleEn,
    String titleZh,
    String profile,
    Map<String, String> parameters,
    CardOptions options) {

  public ConformingVariant {
    parameters = Map.copyOf(parameters);
  }
}
