package jianka.card.perso;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options of a card as a person writes them, each {@code NAME=VALUE}. */
public final class StatedOptions {

  /** The names apart from those of profile parameters, with what they mean. */
  public static final Map<String, String> NAMES =
      Map.of(
          "region", "six digits of another city code",
          "number", "1 to 99999999, the n-th card of its kind",
          "holder.number", "social security number; sex, birthplace and birth date follow from it",
          "holder.name", "name of the holder",
          "holder.ethnic", "ethnic group, two digits",
          "pin", "4 to 16 digits, or nothing",
          "without", "applications left out, such as DF02,DF07",
          "empty", "applications reserved and empty",
          "extension", "file of what a region adds");

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";

  private StatedOptions() {}

  /**
   * The options of the pairs, made in their order.
   *
   * @param parameters names of the profile parameters
   * @throws IllegalArgumentException if a pair is none, its name is unknown, or its value does not
   *     fit; the message says what would
   */
  public static CardOptions of(List<String> pairs, Set<String> parameters) {
    CardOptions options = CardOptions.none();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("an option is NAME=VALUE, not \"" + pair + "\"");
      }
      String name = pair.substring(0, equals);
      options = options.and(option(name, pair.substring(equals + 1), parameters));
    }
    return options;
  }

  private static CardOptions option(String name, String value, Set<String> parameters) {
    CardOptions none = CardOptions.none();
    return switch (name) {
      case "region" -> none.region(value);
      case "number" -> none.number(number(value));
      case "holder.number" -> holderNumber(value);
      case "holder.name" -> none.name(value);
      case "holder.ethnic" -> none.items(Map.of("0B", digits(name, value, 2)));
      case "pin" -> none.pin(value);
      case "without" -> none.without(value.split(","));
      case "empty" -> none.emptyRooms(value.split(","));
      case "extension" -> none.extension(extension(Path.of(value)));
      default -> {
        if (!parameters.contains(name)) {
          throw new IllegalArgumentException(
              "there is no option \"%s\"; options are %s and the profile parameters"
                  .formatted(name, String.join(", ", NAMES.keySet().stream().sorted().toList())));
        }
        yield none.parameter(name, value);
      }
    };
  }

  /** A citizen number says birthplace, birth date and sex itself (DATA-203, DATA-205, DATA-206). */
  private static CardOptions holderNumber(String number) {
    if (!number.matches("[0-9]{17}[0-9X]")) {
      throw new IllegalArgumentException(
          "holder.number has 17 digits and a check character, not \"" + number + "\"");
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    char check = CHECK.charAt(sum % 11);
    if (number.charAt(17) != check) {
      throw new IllegalArgumentException(
          "the check character of holder.number %s is %s".formatted(number, check));
    }
    String sex = (number.charAt(16) - '0') % 2 == 1 ? "1" : "2";
    return CardOptions.none()
        .items(
            Map.of(
                "08", number.getBytes(StandardCharsets.US_ASCII),
                "0A", sex.getBytes(StandardCharsets.US_ASCII),
                "0C", HexFormat.of().parseHex(number.substring(0, 6)),
                "0D", HexFormat.of().parseHex(number.substring(6, 14))));
  }

  private static byte[] digits(String name, String value, int count) {
    if (!value.matches("[0-9]{" + count + "}")) {
      throw new IllegalArgumentException(
          "%s has %d digits, not \"%s\"".formatted(name, count, value));
    }
    return HexFormat.of().parseHex(value);
  }

  private static int number(String value) {
    if (!value.matches("[0-9]{1,8}")) {
      throw new IllegalArgumentException("number is 1 to 99999999, not \"" + value + "\"");
    }
    return Integer.parseInt(value);
  }

  private static JsonNode extension(Path file) {
    try {
      JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(Files.readString(file));
      if (!root.isObject()) {
        throw new IllegalArgumentException(file + " holds no mapping");
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is no YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + " cannot be read: " + e, e);
    }
  }
}
