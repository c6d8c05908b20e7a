package jianka.card.perso;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One value of a profile with the way to it, so that every complaint names its place. */
record ProfileField(Path file, String path, JsonNode node) {

  boolean exists() {
    return !node.isMissingNode() && !node.isNull();
  }

  ProfileField child(String name) throws ProfileException {
    if (exists() && !node.isObject()) {
      throw wrong("must be a mapping");
    }
    return new ProfileField(file, path.isEmpty() ? name : path + "." + name, node.path(name));
  }

  /** The elements of a list; none where the field is absent. */
  List<ProfileField> elements() throws ProfileException {
    List<ProfileField> elements = new ArrayList<>();
    if (exists() && !node.isArray()) {
      throw wrong("must be a list");
    }
    for (int i = 0; i < node.size(); i++) {
      elements.add(new ProfileField(file, path + "[" + i + "]", node.get(i)));
    }
    return elements;
  }

  String text() throws ProfileException {
    if (!exists()) {
      throw wrong("is missing");
    }
    if (!node.isValueNode()) {
      throw wrong("must be a single value");
    }
    return node.asText();
  }

  String text(String absent) throws ProfileException {
    return exists() ? text() : absent;
  }

  int number(int lowest, int highest) throws ProfileException {
    int value;
    try {
      value = Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw wrong("is no number: " + node.asText());
    }
    if (value < lowest || value > highest) {
      throw wrong("must be " + lowest + " to " + highest + ", is " + value);
    }
    return value;
  }

  int number(int lowest, int highest, int absent) throws ProfileException {
    return exists() ? number(lowest, highest) : absent;
  }

  boolean flag(boolean absent) throws ProfileException {
    if (!exists()) {
      return absent;
    }
    return switch (text()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong("must be true or false, is " + text());
    };
  }

  byte[] hex() throws ProfileException {
    try {
      return HexFormat.of().parseHex(text());
    } catch (IllegalArgumentException e) {
      throw wrong("is no even row of hex digits: " + node.asText());
    }
  }

  byte[] hex(int length) throws ProfileException {
    byte[] bytes = hex();
    if (bytes.length != length) {
      throw wrong("must have " + length + " bytes, has " + bytes.length);
    }
    return bytes;
  }

  /** The value whose word begins the text; case and what follows the word do not matter. */
  <T> T choice(Map<String, T> choices, T absent) throws ProfileException {
    if (!exists()) {
      return absent;
    }
    String text = text().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, T> choice : choices.entrySet()) {
      if (text.startsWith(choice.getKey().toLowerCase(Locale.ROOT))) {
        return choice.getValue();
      }
    }
    throw wrong("the reference card knows " + choices.keySet() + ", not " + text());
  }

  ProfileException wrong(String trouble) {
    return new ProfileException(file, path, trouble);
  }
}
