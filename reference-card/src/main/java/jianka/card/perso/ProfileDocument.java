package jianka.card.perso;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a tree that may still change, before it is read. A place is named by its fields
 * joined by {@code /}; an element of a list is chosen by the value of one of its fields: {@code
 * applications[id=DF01]/files[fid=EF05]/size}. A place with {@code ~} stands for all elements whose
 * field matches a regular expression: {@code applications[id~.*]/files[read~PIN or .*]/read}.
 */
final class ProfileDocument {

  private static final Pattern CHOICE = Pattern.compile("([^\\[\\]/]+)\\[([^=~#\\]]+)~([^\\]]*)]");
  private static final Pattern NUMBER = Pattern.compile("([^\\[\\]]+)\\[#([0-9]+)]");
  private static final Pattern STEP = Pattern.compile("([^\\[\\]]+)(?:\\[([^=\\]]+)=([^\\]]*)])?");

  private final Path file;
  private final ObjectNode root;

  /** Copies the tree. */
  ProfileDocument(Path file, JsonNode root) {
    this.file = file;
    this.root = root.deepCopy();
  }

  JsonNode root() {
    return root;
  }

  /** The node at the place, or null. */
  @Nullable JsonNode find(String place) throws ProfileException {
    JsonNode node = root;
    for (String step : place.split("/")) {
      Matcher number = NUMBER.matcher(step);
      if (number.matches()) {
        node = node.path(number.group(1)).get(Integer.parseInt(number.group(2)));
        if (node == null) {
          return null;
        }
        continue;
      }
      Matcher matcher = STEP.matcher(step);
      if (!matcher.matches()) {
        throw wrong(place, "is no place in a profile");
      }
      node = node.get(matcher.group(1));
      if (node != null && matcher.group(2) != null) {
        node = element(node, matcher.group(2), matcher.group(3));
      }
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  /**
   * The places that a place with {@code ~} stands for, the last first, so that elements may be
   * removed in turn; a place without is itself.
   */
  List<String> places(String place) throws ProfileException {
    Matcher choice = CHOICE.matcher(place);
    if (!choice.find()) {
      return List.of(place);
    }
    String list = place.substring(0, choice.start()) + choice.group(1);
    JsonNode elements = find(list);
    List<String> places = new ArrayList<>();
    for (int i = elements == null ? -1 : elements.size() - 1; i >= 0; i--) {
      if (elements.get(i).path(choice.group(2)).asText().matches(choice.group(3))) {
        places.addAll(places(list + "[#" + i + "]" + place.substring(choice.end())));
      }
    }
    return places;
  }

  /** The text at the place. */
  String text(String place) throws ProfileException {
    JsonNode node = find(place);
    if (node == null || !node.isValueNode()) {
      throw wrong(place, "is not in the profile");
    }
    return node.asText();
  }

  void set(String place, String value) throws ProfileException {
    set(place, JsonNodeFactory.instance.textNode(value));
  }

  /** Sets a field; the mapping that holds it must be there. */
  void set(String place, JsonNode value) throws ProfileException {
    int slash = place.lastIndexOf('/');
    String field = place.substring(slash + 1);
    if (field.contains("[")) {
      replace(place, value);
      return;
    }
    JsonNode holder = slash < 0 ? root : find(place.substring(0, slash));
    if (!(holder instanceof ObjectNode mapping)) {
      throw wrong(place, "lies in nothing that the profile has");
    }
    mapping.set(field, value);
  }

  /** Adds an element to a list, which is made where it is missing. */
  void add(String place, JsonNode value) throws ProfileException {
    JsonNode list = find(place);
    if (list == null) {
      set(place, JsonNodeFactory.instance.arrayNode());
      list = find(place);
    }
    if (!(list instanceof ArrayNode elements)) {
      throw wrong(place, "is no list");
    }
    elements.add(value);
  }

  /** Removes a field or an element of a list. */
  void remove(String place) throws ProfileException {
    JsonNode node = find(place);
    if (node == null) {
      throw wrong(place, "is not in the profile");
    }
    int slash = place.lastIndexOf('/');
    JsonNode holder = slash < 0 ? root : find(place.substring(0, slash));
    String field = place.substring(slash + 1).replaceFirst("\\[.*", "");
    if (node == holder.get(field)) {
      ((ObjectNode) holder).remove(field);
      return;
    }
    ArrayNode list = (ArrayNode) holder.get(field);
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) == node) {
        list.remove(i);
        return;
      }
    }
  }

  /** The mappings of a list; none where it is missing. */
  List<ObjectNode> elements(String place) throws ProfileException {
    return elements(find(place));
  }

  static List<ObjectNode> elements(@Nullable JsonNode list) {
    List<ObjectNode> elements = new ArrayList<>();
    if (list != null) {
      for (JsonNode element : list) {
        if (element instanceof ObjectNode mapping) {
          elements.add(mapping);
        }
      }
    }
    return elements;
  }

  /** An empty mapping to be added. */
  ObjectNode mapping() {
    return root.objectNode();
  }

  /** All data items of the social security environment and its applications. */
  List<ObjectNode> items() throws ProfileException {
    List<ObjectNode> items = new ArrayList<>();
    List<ObjectNode> files = new ArrayList<>(elements("ssse/files"));
    for (ObjectNode application : elements("applications")) {
      files.addAll(elements(application.get("files")));
    }
    for (ObjectNode each : files) {
      items.addAll(elements(each.get("items")));
    }
    return items;
  }

  ProfileException wrong(String place, String trouble) {
    return new ProfileException(file, place, trouble);
  }

  private void replace(String place, JsonNode value) throws ProfileException {
    JsonNode old = find(place);
    if (!(old instanceof ObjectNode mapping) || !(value instanceof ObjectNode fields)) {
      throw wrong(place, "is no element of the profile, or its new value is no mapping");
    }
    mapping.removeAll();
    mapping.setAll(fields);
  }

  private static @Nullable JsonNode element(JsonNode list, String field, String value) {
    for (JsonNode element : list) {
      if (element.path(field).asText().equals(value)) {
        return element;
      }
    }
    return null;
  }
}
