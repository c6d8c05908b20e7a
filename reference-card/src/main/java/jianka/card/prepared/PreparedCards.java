package jianka.card.prepared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jianka.card.perso.CardOptions;

/** The prepared cards that the laboratory has; {@code prepared-cards.yaml}. */
public final class PreparedCards {

  private static final String LIST = "/jianka/card/prepared-cards.yaml";
  private static final Set<String> FIELDS = Set.of("name", "profiles", "changes", "number");

  private PreparedCards() {}

  /**
   * How the card of this name differs from that of the profile.
   *
   * @throws IllegalArgumentException where no card of this name is prepared for the profile; the
   *     message lists those there are
   */
  public static CardOptions of(String name, String profile) {
    List<String> others = new ArrayList<>();
    for (JsonNode card : list()) {
      if (isFor(card, profile)) {
        if (card.path("name").asText().equals(name)) {
          CardOptions changes = CardOptions.of(card.path("changes"));
          return card.has("number") ? changes.number(card.path("number").asInt()) : changes;
        }
        others.add(card.path("name").asText());
      }
    }
    throw new IllegalArgumentException(
        "no card of the profile %s is prepared as \"%s\"; there are %s"
            .formatted(profile, name, others));
  }

  /** Names of all prepared cards of a profile. */
  public static List<String> names(String profile) {
    List<String> names = new ArrayList<>();
    for (JsonNode card : list()) {
      if (isFor(card, profile)) {
        names.add(card.path("name").asText());
      }
    }
    return names;
  }

  private static boolean isFor(JsonNode card, String profile) {
    JsonNode profiles = card.path("profiles");
    boolean all = profiles.isMissingNode();
    for (JsonNode each : profiles) {
      all |= each.asText().equals(profile);
    }
    return all;
  }

  private static JsonNode list() {
    try (InputStream in = PreparedCards.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST + " is missing");
      }
      JsonNode list = new ObjectMapper(new YAMLFactory()).readTree(in);
      for (JsonNode card : list) {
        refuseUnknownFields(card);
      }
      return list;
    } catch (IOException e) {
      throw new IllegalStateException(LIST + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void refuseUnknownFields(JsonNode card) {
    Set<String> unknown = new HashSet<>();
    card.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty() || !card.hasNonNull("name")) {
      throw new IllegalStateException(
          LIST + ": " + card.path("name") + " has unknown fields " + unknown + " or no name");
    }
  }
}
