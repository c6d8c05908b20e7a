package jianka.card.variant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jianka.card.perso.CardOptions;
import jianka.card.perso.ContactForm;

/** The conforming variants that the laboratory has; {@code conforming-variants.yaml}. */
public final class ConformingVariants {

  private static final String LIST = "/jianka/card/conforming-variants.yaml";
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> DIFFERENCES =
      Set.of(
          "parameters", "changes", "contact", "region", "number", "without", "empty", "extension");
  private static final Set<String> ABOUT = Set.of("name", "title", "profile");

  private ConformingVariants() {}

  /**
   * All variants in the order of the list.
   *
   * @throws VariantException if the list has a mistake
   */
  public static List<ConformingVariant> all() {
    try (InputStream list = ConformingVariants.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw new VariantException(LIST + " is missing");
      }
      return read(new ObjectMapper(new YAMLFactory()).readTree(list));
    } catch (IOException e) {
      throw new VariantException(LIST + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The variant of the name. */
  public static Optional<ConformingVariant> named(String name) {
    return all().stream().filter(variant -> variant.name().equals(name)).findFirst();
  }

  static List<ConformingVariant> read(JsonNode list) {
    List<ConformingVariant> variants = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode entry : list) {
      ConformingVariant variant = variant(entry);
      if (!names.add(variant.name())) {
        throw new VariantException(variant.name() + " is listed twice");
      }
      variants.add(variant);
    }
    return variants;
  }

  private static ConformingVariant variant(JsonNode entry) {
    String name = entry.path("name").asText();
    if (!NAME.matcher(name).matches()) {
      throw new VariantException("name must be words joined by hyphens: " + entry.path("name"));
    }
    boolean differs = false;
    for (var fields = entry.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      differs |= DIFFERENCES.contains(field);
      if (!DIFFERENCES.contains(field) && !ABOUT.contains(field)) {
        throw new VariantException(name + ": unknown field " + field);
      }
    }
    if (!differs) {
      throw new VariantException(name + ": differs in nothing; one of " + DIFFERENCES);
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    entry
        .path("parameters")
        .properties()
        .forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
    return new ConformingVariant(
        name,
        required(name, entry.path("title"), "en"),
        required(name, entry.path("title"), "zh"),
        required(name, entry, "profile"),
        parameters,
        options(name, entry, parameters));
  }

  private static CardOptions options(String name, JsonNode entry, Map<String, String> parameters) {
    try {
      CardOptions options = CardOptions.none();
      for (Map.Entry<String, String> parameter : parameters.entrySet()) {
        options = options.parameter(parameter.getKey(), parameter.getValue());
      }
      options = options.and(CardOptions.of(entry.path("changes")));
      if (entry.has("region")) {
        options = options.region(entry.get("region").asText());
      }
      if (entry.has("number")) {
        options = options.number(entry.get("number").asInt());
      }
      for (JsonNode application : entry.path("without")) {
        options = options.without(application.asText());
      }
      for (JsonNode application : entry.path("empty")) {
        options = options.emptyRooms(application.asText());
      }
      if (entry.has("extension")) {
        options = options.extension(entry.get("extension"));
      }
      if (entry.has("contact")) {
        String form = entry.get("contact").asText().toUpperCase(Locale.ROOT);
        options = options.contact(ContactForm.valueOf(form));
      }
      return options;
    } catch (IllegalArgumentException e) {
      throw new VariantException(name + ": " + e.getMessage(), e);
    }
  }

  private static String required(String name, JsonNode node, String field) {
    String text = node.path(field).asText();
    if (text.isEmpty()) {
      throw new VariantException(name + ": " + field + " is missing");
    }
    return text;
  }
}
