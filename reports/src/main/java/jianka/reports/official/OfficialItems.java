package jianka.reports.official;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.reports.text.Text;

/**
 * The parts and items of LD/T 6001-2023 (TAB-TST-01 to TAB-TST-10 of the requirement base): names
 * and clause numbers of the public contents pages, and the working lists of this project.
 */
public final class OfficialItems {

  private static final Text NONE = new Text("", "");
  private static final OfficialItems ALL = read();

  private final List<Part> parts;
  private final Map<String, Item> byId = new LinkedHashMap<>();

  private OfficialItems(List<Part> parts) {
    this.parts = List.copyOf(parts);
    parts.forEach(part -> part.items().forEach(item -> byId.put(item.id(), item)));
  }

  public static List<Part> parts() {
    return ALL.parts;
  }

  /** The item of this id; one that no list knows belongs to no part. */
  public static Item of(String id) {
    Item item = ALL.byId.get(id);
    return item == null ? new Item(id, "", "", NONE, Text.same(id), List.of(), NONE) : item;
  }

  private static OfficialItems read() {
    try (InputStream in =
        OfficialItems.class.getResourceAsStream("/jianka/reports/official/items.json")) {
      JsonNode root = new ObjectMapper().readTree(in);
      List<Part> parts = new ArrayList<>();
      for (JsonNode part : root.get("parts")) {
        String number = part.get("part").textValue();
        List<Item> items = new ArrayList<>();
        for (JsonNode item : part.get("items")) {
          List<Integer> checks = new ArrayList<>();
          item.path("checks").forEach(check -> checks.add(check.intValue()));
          items.add(
              new Item(
                  item.get("id").textValue(),
                  number,
                  item.path("clause").asText(),
                  named(root, "groups", item.path("group")),
                  text(item),
                  checks,
                  named(root, "without", item.path("without"))));
        }
        parts.add(new Part(number, text(part), items));
      }
      return new OfficialItems(parts);
    } catch (IOException e) {
      throw new UncheckedIOException("a resource of the program cannot be read", e);
    }
  }

  /** A text that several items share; empty where the item names none. */
  private static Text named(JsonNode root, String list, JsonNode name) {
    return name.isMissingNode() ? NONE : text(root.get(list).get(name.textValue()));
  }

  private static Text text(JsonNode node) {
    return new Text(node.get("en").textValue(), node.get("zh").textValue());
  }
}
