package jianka.bench.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The profile of a card that a supplier declares to differ from a generation: first by parameters
 * that concern a file, a key or an answer, then by what the declaration states under {@code card},
 * written as the profile writes it. There a list is merged by the names of its entries ({@code id},
 * {@code fid}, {@code name}, {@code tag}): an entry with {@code absent: true} is left out, a new
 * one comes last or {@code after} another. An empty list, and one in which names repeat, is taken
 * as it is.
 */
final class DeclaredCard {

  private static final String ABSENT = "absent";
  private static final String AFTER = "after";
  private static final List<String> NAMES = List.of("id", "fid", "name", "tag");
  private static final List<String> RESERVED = List.of("EF16", "EF17", "EF18", "EF19", "EF1A");

  private final ObjectNode profile;

  private DeclaredCard(ObjectNode profile) {
    this.profile = profile;
  }

  /** The profile of the file as these declared parameters change it. */
  static Profile of(Path file, Map<String, String> declared) throws InputException {
    return ProfileReader.read(YamlFile.of(file, declared(file, declared)));
  }

  private static ObjectNode declared(Path file, Map<String, String> declared)
      throws InputException {
    ObjectNode root = YamlFile.read(file).root().node().deepCopy();
    DeclaredCard card = new DeclaredCard(root);
    for (Map.Entry<String, String> parameter : declared.entrySet()) {
      root.withObject("/parameters").put(parameter.getKey(), parameter.getValue());
      card.parameter(parameter.getKey(), parameter.getValue());
    }
    return root;
  }

  /**
   * The profile of the file as the declaration changes it.
   *
   * @throws InputException naming the declaration and the field when the result is no profile
   */
  static Profile of(Path file, Map<String, String> declared, YamlFile.Field differences)
      throws InputException {
    if (!differences.present()) {
      return of(file, declared);
    }
    ObjectNode root = declared(file, declared);
    if (!(differences.node() instanceof ObjectNode changes)) {
      throw differences.wrong(
          "should be \"name: value\" lines, as in a profile", "应为“名称: 值”各行，与卡型配置相同");
    }
    try {
      merge(root, changes);
      return ProfileReader.read(YamlFile.of(file, root));
    } catch (IllegalArgumentException e) {
      throw differences.wrong("%s", "有误 [%s]", e.getMessage());
    } catch (InputException e) {
      throw differences.wrong("does not make a profile of %s", "不能构成卡型配置：%s", e.words());
    }
  }

  private void parameter(String name, String value) {
    switch (name) {
      case "pin.initial" -> profile.withObject("/pin").put("initial", value);
      case "pin.tries" -> profile.withObject("/pin").put("tries", value);
      case "puk.tries" -> tries(value, true);
      case "key.tries" -> tries(value, false);
      case "fci.dir_sfi" -> directory(value);
      case "fci.alg" -> environment("algorithm", value);
      case "fs.ssse_fid" -> environment("fid", value);
      case "fs.ssse_place" -> environment("place", value);
      case "fs.apps" -> applications(Set.of(value.split("[ ,]+")));
      case "data.reserved.length" -> RESERVED.forEach(f -> set("DF01", f, "size", value));
      case "data.fingerprint.length" -> set("SSSE", "EF07", "size", value);
      case "med.log.length" -> set("DF04", "EF08", "length", value);
      case "med.log.records" -> set("DF04", "EF08", "records", value);
      case "data.v1.df02.read" ->
          List.of("EF08", "EF09").forEach(f -> set("DF02", f, "read", value));
      default -> {
        // no file, key or answer of a profile depends on it
      }
    }
  }

  private void tries(String value, boolean puk) {
    for (JsonNode key : profile.path("keys")) {
      boolean counts = key.has("tries") && !key.path("use").asText().equals("master");
      if (counts && key.path("name").asText().startsWith("PUK") == puk) {
        ((ObjectNode) key).put("tries", value);
      }
    }
  }

  private void environment(String field, String value) {
    if (value.equals(ABSENT)) {
      profile.withObject("/ssse").remove(field);
    } else {
      profile.withObject("/ssse").put(field, value);
    }
  }

  /** Another SFI of the directory; without one there is no such file. */
  private void directory(String value) {
    String before = profile.path("ssse").path("directory").asText();
    environment("directory", value);
    Iterator<JsonNode> files = profile.path("ssse").path("files").elements();
    while (files.hasNext()) {
      if (files.next() instanceof ObjectNode file && file.path("sfi").asText().equals(before)) {
        if (value.equals(ABSENT)) {
          files.remove();
        } else {
          file.put("sfi", value).put("fid", "EF" + value);
        }
      }
    }
  }

  /** Applications left out take their keys and their record of the directory with them. */
  private void applications(Set<String> present) {
    Iterator<JsonNode> all = profile.path("applications").elements();
    while (all.hasNext()) {
      JsonNode application = all.next();
      String id = application.path("id").asText();
      if (!present.contains(id)) {
        all.remove();
        removeIf(profile.path("keys"), "df", id);
        String record = "4F06" + application.path("aid").asText();
        for (JsonNode file : profile.path("ssse").path("files")) {
          removeIf(file.path("items"), "hex", record);
        }
      }
    }
  }

  private static void removeIf(JsonNode list, String field, String part) {
    Iterator<JsonNode> entries = list.elements();
    while (entries.hasNext()) {
      if (entries.next().path(field).asText().contains(part)) {
        entries.remove();
      }
    }
  }

  private void set(String df, String fid, String field, String value) {
    JsonNode owner = profile.path("ssse");
    if (!df.equals("SSSE") && profile.path("applications") instanceof ArrayNode applications) {
      owner = applications.path(place(applications, "id", df));
    }
    if (owner.path("files") instanceof ArrayNode files
        && files.path(place(files, "fid", fid)) instanceof ObjectNode file) {
      file.put(field, value);
      if (file.has("records") && file.has("length")) {
        file.put("size", file.path("records").asInt() * file.path("length").asInt());
      }
    }
  }

  private static void merge(ObjectNode into, ObjectNode changes) {
    changes
        .properties()
        .forEach(
            field -> {
              JsonNode before = into.get(field.getKey());
              JsonNode change = field.getValue();
              if (before instanceof ObjectNode object && change instanceof ObjectNode more) {
                merge(object, more);
              } else if (before instanceof ArrayNode list && change instanceof ArrayNode more) {
                into.set(field.getKey(), merged(list, more));
              } else {
                into.set(field.getKey(), change);
              }
            });
  }

  private static ArrayNode merged(ArrayNode list, ArrayNode changes) {
    String name = NAMES.stream().filter(n -> changes.path(0).has(n)).findFirst().orElse(ABSENT);
    if (!distinct(list, name) || !distinct(changes, name)) {
      return changes;
    }
    ArrayNode all = list.deepCopy();
    for (JsonNode change : changes) {
      ObjectNode entry = change.deepCopy();
      int at = place(all, name, entry.path(name).asText());
      JsonNode after = entry.remove(AFTER);
      if (at < 0 && entry.has(ABSENT) || after != null && place(all, name, after.asText()) < 0) {
        throw new IllegalArgumentException(
            "names in %s what the profile does not have".formatted(change));
      }
      if (entry.path(ABSENT).asBoolean()) {
        all.remove(at);
      } else if (at >= 0) {
        merge((ObjectNode) all.get(at), entry);
      } else if (after != null) {
        all.insert(place(all, name, after.asText()) + 1, entry);
      } else {
        all.add(entry);
      }
    }
    return all;
  }

  private static int place(ArrayNode list, String field, String name) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).path(field).asText().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the entries have names and no name is used twice. */
  private static boolean distinct(ArrayNode list, String field) {
    Set<String> names = new HashSet<>();
    for (JsonNode entry : list) {
      if (!entry.isObject() || !entry.has(field) || !names.add(entry.path(field).asText())) {
        return false;
      }
    }
    return !names.isEmpty();
  }
}
