package jianka.bench.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code features/data/dictionary-v1.yaml} or {@code -v2.yaml}.
 *
 * @param versions data versions it describes: V1, or V2 and V3
 * @param same for requirement ids of its rows another one that says the same
 */
record Dictionary(
    List<String> versions, Map<String, String> same, List<StandardFile> files, List<Key> keys) {

  /**
   * One file of the standard.
   *
   * @param length transparent: bytes or the parameter that declares them; cyclic: bytes of a record
   * @param records cyclic: least number of records
   * @param items in record order, each as often as it occurs; of a cyclic record its fields
   * @param rows requirement ids by kind of check
   * @param v3 what is different on version 3.0, or null
   */
  record StandardFile(
      String df,
      String ef,
      String en,
      String zh,
      String structure,
      String length,
      int records,
      String read,
      String write,
      boolean optional,
      List<StandardItem> items,
      JsonNode rows,
      JsonNode v3) {

    String name() {
      return df + "-" + ef;
    }

    int bytes() {
      return items.stream().mapToInt(i -> i.length() + 2).sum();
    }

    boolean hasRecords() {
      return structure.equals("variable") || structure.equals("fixed");
    }
  }

  /**
   * One item.
   *
   * @param form date, region, amount, a code table such as C-02, …; empty where the standard fixes
   *     none
   */
  record StandardItem(
      String tag, String en, String type, int length, String form, List<StandardItem> inner) {

    String shape() {
      return tag + "/" + length;
    }
  }

  /** One key (T-DATA-22). */
  record Key(String name, String df, String number, int versions, String use) {}

  static Dictionary read(Path file) throws IOException {
    JsonNode root = new YAMLMapper().readTree(file.toFile());
    Map<String, List<StandardItem>> constructed = new LinkedHashMap<>();
    root.get("constructed")
        .properties()
        .forEach(e -> constructed.put(e.getKey(), items(e.getValue(), Map.of())));
    List<StandardFile> files = new ArrayList<>();
    root.get("files").forEach(f -> files.add(file(f, constructed)));
    List<Key> keys = new ArrayList<>();
    for (JsonNode k : root.get("keys")) {
      keys.add(
          new Key(
              k.get("name").asText(),
              k.get("df").asText(),
              k.get("number").asText(),
              k.get("versions").asInt(),
              k.get("use").asText()));
    }
    List<String> versions = new ArrayList<>();
    root.get("versions").forEach(v -> versions.add(v.asText()));
    Map<String, String> same = new LinkedHashMap<>();
    root.get("same").properties().forEach(e -> same.put(e.getKey(), e.getValue().asText()));
    return new Dictionary(versions, same, files, keys);
  }

  private static StandardFile file(JsonNode f, Map<String, List<StandardItem>> constructed) {
    String structure = f.get("structure").asText();
    return new StandardFile(
        f.get("df").asText(),
        f.get("ef").asText(),
        f.get("title").get("en").asText(),
        f.get("title").get("zh").asText(),
        structure,
        f.path("length").asText(),
        f.path("records").asInt(),
        f.get("read").asText(),
        f.get("write").asText(),
        f.path("optional").asBoolean(),
        items(f.path(structure.equals("cyclic") ? "layout" : "items"), constructed),
        f.get("rows"),
        f.path("v3"));
  }

  private static List<StandardItem> items(
      JsonNode list, Map<String, List<StandardItem>> constructed) {
    List<StandardItem> items = new ArrayList<>();
    for (JsonNode i : list) {
      String tag = i.path("tag").asText();
      String type = i.get("type").asText();
      StandardItem item =
          new StandardItem(
              tag,
              i.get("en").asText(),
              type,
              i.get("length").asInt(),
              i.path("form").asText(),
              type.equals("B-TLV") ? constructed.getOrDefault(tag, List.of()) : List.of());
      for (int n = 0; n < i.path("times").asInt(1); n++) {
        items.add(item);
      }
    }
    return List.copyOf(items);
  }

  /** All tags, inner ones included. */
  Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    for (StandardFile file : files) {
      for (StandardItem item : file.items()) {
        tags.add(item.tag());
        item.inner().forEach(inner -> tags.add(inner.tag()));
      }
    }
    tags.remove("");
    return tags;
  }
}
