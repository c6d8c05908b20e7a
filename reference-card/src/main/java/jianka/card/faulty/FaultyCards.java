package jianka.card.faulty;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import jianka.card.perso.CardOptions;
import org.jspecify.annotations.Nullable;

/** The faulty cards that the laboratory has: one YAML file a subject, in the package's folder. */
public final class FaultyCards {

  static final List<String> SUBJECTS =
      List.of(
          "transport",
          "files",
          "security",
          "commands",
          "medical",
          "tearing",
          "data",
          "values",
          "options",
          "flows",
          "personalisation");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern REQUIREMENT = Pattern.compile("[A-Z]+-[0-9]{3}");
  private static final Pattern GROUP = Pattern.compile("\\$[0-9]");
  private static final Pattern HEX = Pattern.compile("[0-9A-F]*");
  private static final Set<String> FIELDS =
      Set.of(
          "name",
          "title",
          "breaks",
          "variant",
          "profiles",
          "stage",
          "skip",
          "answers",
          "line",
          "characters",
          "blocks",
          "reset",
          "changes");

  private FaultyCards() {}

  /**
   * All faulty cards in the order of the list.
   *
   * @throws FaultyCardException if the list has a mistake
   */
  public static List<FaultyCard> all() {
    List<FaultyCard> cards = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String subject : SUBJECTS) {
      for (FaultyCard card : read(list(subject))) {
        if (!names.add(card.name())) {
          throw new FaultyCardException(card.name() + " is listed twice");
        }
        cards.add(card);
      }
    }
    return cards;
  }

  private static JsonNode list(String subject) {
    String file = subject + ".yaml";
    try (InputStream list = FaultyCards.class.getResourceAsStream(file)) {
      if (list == null) {
        throw new FaultyCardException(file + " is missing");
      }
      return new ObjectMapper(new YAMLFactory()).readTree(list);
    } catch (IOException e) {
      throw new FaultyCardException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The faulty card of the name. */
  public static Optional<FaultyCard> named(String name) {
    return all().stream().filter(card -> card.name().equals(name)).findFirst();
  }

  static List<FaultyCard> read(JsonNode list) {
    List<FaultyCard> cards = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (JsonNode entry : list) {
      FaultyCard card = card(entry);
      if (!names.add(card.name())) {
        throw new FaultyCardException(card.name() + " is listed twice");
      }
      cards.add(card);
    }
    return cards;
  }

  private static FaultyCard card(JsonNode entry) {
    String name = entry.path("name").asText();
    if (!NAME.matcher(name).matches()) {
      throw new FaultyCardException("name must be words joined by hyphens: " + entry.path("name"));
    }
    for (var fields = entry.fieldNames(); fields.hasNext(); ) {
      String field = fields.next();
      if (!FIELDS.contains(field)) {
        throw new FaultyCardException(name + ": unknown field " + field + "; known are " + FIELDS);
      }
    }
    List<String> breaks = texts(name, entry.path("breaks"), REQUIREMENT, "a requirement id");
    FaultyCard card =
        new FaultyCard(
            name,
            required(name, entry.path("title"), "en"),
            required(name, entry.path("title"), "zh"),
            breaks,
            entry.has("variant") ? entry.get("variant").asText() : null,
            texts(name, entry.path("profiles"), NAME, "a profile"),
            rules(name, entry.path("skip")),
            answers(name, entry.path("answers")),
            answers(name, entry.path("line")),
            hex(name, entry.path("reset").path("atr")),
            hex(name, entry.path("reset").path("ats")),
            hex(name, entry.path("reset").path("warm")),
            pattern(name, entry.path("reset").path("after")),
            entry.path("reset").path("keeps").asBoolean(),
            entry.path("reset").path("shared").asBoolean(),
            faults(name, entry, "characters", CharacterFault.class),
            faults(name, entry, "blocks", BlockFault.class),
            stage(name, entry.path("stage")),
            changes(name, entry.path("changes")));
    if (breaks.isEmpty()) {
      throw new FaultyCardException(name + ": breaks names no requirement");
    }
    if (card.skippedRules().isEmpty()
        && card.answers().isEmpty()
        && card.line().isEmpty()
        && card.characters().isEmpty()
        && card.blocks().isEmpty()
        && card.options().isNone()
        && entry.path("reset").isEmpty()) {
      throw new FaultyCardException(
          name
              + ": does nothing wrong; skip, answers, line, characters, blocks, changes or reset is"
              + " needed");
    }
    return card;
  }

  private static @Nullable Pattern pattern(String name, JsonNode node) throws FaultyCardException {
    try {
      return node.isMissingNode() ? null : Pattern.compile(node.asText());
    } catch (PatternSyntaxException e) {
      throw new FaultyCardException(name + ": " + e.getMessage());
    }
  }

  private static <F extends Enum<F>> Set<F> faults(
      String name, JsonNode entry, String field, Class<F> kind) {
    Set<F> all = EnumSet.noneOf(kind);
    for (JsonNode fault : entry.path(field)) {
      try {
        all.add(Enum.valueOf(kind, fault.asText()));
      } catch (IllegalArgumentException e) {
        throw new FaultyCardException(
            "%s: %s names no %s: %s".formatted(name, field, kind.getSimpleName(), fault.asText()),
            e);
      }
    }
    return all;
  }

  private static boolean stage(String name, JsonNode stage) {
    String text = stage.asText("issued");
    if (!text.equals("issued") && !text.equals("production")) {
      throw new FaultyCardException(name + ": stage is issued or production, not " + text);
    }
    return text.equals("production");
  }

  private static CardOptions changes(String name, JsonNode changes) {
    try {
      return CardOptions.of(changes);
    } catch (IllegalArgumentException e) {
      throw new FaultyCardException(name + ": " + e.getMessage(), e);
    }
  }

  private static List<Short> rules(String name, JsonNode skip) {
    List<Short> rules = new ArrayList<>();
    for (JsonNode rule : skip) {
      Short number = RuleNames.numbers().get(rule.asText());
      if (number == null) {
        throw new FaultyCardException(
            name + ": skip names no rule of the applet: " + rule.asText());
      }
      rules.add(number);
    }
    return rules;
  }

  private static List<ChangedAnswer> answers(String name, JsonNode answers) {
    List<ChangedAnswer> changed = new ArrayList<>();
    for (JsonNode answer : answers) {
      Pattern response = pattern(name, required(name, answer, "answer"));
      String becomes = required(name, answer, "becomes");
      Matcher groups = GROUP.matcher(becomes);
      boolean isHex = HEX.matcher(groups.replaceAll("")).matches();
      groups.reset();
      while (groups.find()) {
        int group = groups.group().charAt(1) - '0';
        if (group > response.matcher("").groupCount()) {
          throw new FaultyCardException(
              name + ": becomes uses a group that answer lacks: " + becomes);
        }
      }
      if (!isHex) {
        throw new FaultyCardException(name + ": becomes is no capital hex: " + becomes);
      }
      changed.add(
          new ChangedAnswer(pattern(name, required(name, answer, "command")), response, becomes));
    }
    return changed;
  }

  private static Pattern pattern(String name, String text) {
    try {
      return Pattern.compile(text);
    } catch (PatternSyntaxException e) {
      throw new FaultyCardException(name + ": no regular expression: " + text, e);
    }
  }

  private static String required(String name, JsonNode node, String field) {
    String text = node.path(field).asText();
    if (text.isEmpty()) {
      throw new FaultyCardException(name + ": " + field + " is missing");
    }
    return text;
  }

  private static List<String> texts(String name, JsonNode list, Pattern form, String what) {
    List<String> texts = new ArrayList<>();
    for (JsonNode text : list) {
      if (!form.matcher(text.asText()).matches()) {
        throw new FaultyCardException(name + ": " + text + " is not " + what);
      }
      texts.add(text.asText());
    }
    return texts;
  }

  private static byte @Nullable [] hex(String name, JsonNode node) {
    if (node.isMissingNode()) {
      return null;
    }
    try {
      return HexFormat.of().parseHex(node.asText());
    } catch (IllegalArgumentException e) {
      throw new FaultyCardException(name + ": reset is no hex: " + node.asText(), e);
    }
  }
}
