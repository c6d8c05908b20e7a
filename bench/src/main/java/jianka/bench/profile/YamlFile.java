package jianka.bench.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A YAML file whose every complaint names file, line and field. */
public final class YamlFile {

  private static final YAMLMapper MAPPER = new YAMLMapper();

  private final Path file;
  private final JsonNode root;
  private final Map<String, Integer> lines;

  private YamlFile(Path file, JsonNode root, Map<String, Integer> lines) {
    this.file = file;
    this.root = root;
    this.lines = lines;
  }

  /** A tree made from a file; its complaints name the file and the field, no line. */
  static YamlFile of(Path file, JsonNode root) {
    return new YamlFile(file, root, Map.of());
  }

  public static YamlFile read(Path file) throws InputException {
    String text;
    try {
      text = Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new InputException(Words.of("the file %s does not exist", "文件 %s 不存在", file), e);
    } catch (IOException e) {
      throw new InputException(
          Words.of(
              "the file %s cannot be read as UTF-8 text: %s", "文件 %s 不能按 UTF-8 文本读取 [%s]", file, e),
          e);
    }
    try {
      JsonNode root = MAPPER.readTree(text);
      if (root == null || !root.isContainerNode()) {
        throw InputException.at(
            file, 1, "", new Words("should be \"field: value\" lines", "应为“字段: 值”各行"));
      }
      return new YamlFile(file, root, lines(text));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new InputException(
          Words.of(
              "%s:%d: not readable as YAML: %s",
              "%s:%d：不能按 YAML 读取 [%s]", file, line, e.getOriginalMessage()),
          e);
    } catch (IOException e) {
      throw new InputException(
          Words.of("the file %s cannot be read: %s", "文件 %s 无法读取 [%s]", file, e), e);
    }
  }

  private static Map<String, Integer> lines(String text) throws IOException {
    Map<String, Integer> lines = new HashMap<>();
    Deque<String> containers = new ArrayDeque<>();
    Deque<Integer> positions = new ArrayDeque<>();
    String field = "";
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      JsonToken token;
      while ((token = parser.nextToken()) != null) {
        if (token == JsonToken.FIELD_NAME) {
          field = parser.currentName();
          lines.put(join(containers.peek(), field), parser.currentTokenLocation().getLineNr());
          continue;
        }
        if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
          containers.pop();
          positions.pop();
          continue;
        }
        String path = pathOf(containers, positions, field);
        lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
          containers.push(path);
          positions.push(token == JsonToken.START_ARRAY ? 0 : -1);
        }
      }
    }
    return lines;
  }

  private static String pathOf(Deque<String> containers, Deque<Integer> positions, String field) {
    if (containers.isEmpty()) {
      return "";
    }
    if (positions.element() < 0) {
      return join(containers.peek(), field);
    }
    int at = positions.pop();
    positions.push(at + 1);
    return containers.peek() + "[" + at + "]";
  }

  private static String join(@org.jspecify.annotations.Nullable String path, String field) {
    return path == null || path.isEmpty() ? field : path + "." + field;
  }

  Path file() {
    return file;
  }

  public Field root() {
    return new Field("", root);
  }

  /** One value of the file, with the path that leads to it. */
  public final class Field {

    private final String path;
    private final JsonNode node;

    private Field(String path, JsonNode node) {
      this.path = path;
      this.node = node;
    }

    public boolean present() {
      return !node.isMissingNode() && !node.isNull();
    }

    /** What stands there, to be read and not to be changed. */
    JsonNode node() {
      return node;
    }

    boolean isList() {
      return node.isArray();
    }

    public Field get(String name) {
      JsonNode child = node.get(name);
      return new Field(join(path, name), child == null ? MissingNode.getInstance() : child);
    }

    public List<Field> list() throws InputException {
      if (!present()) {
        return List.of();
      }
      if (!node.isArray()) {
        throw wrong("should be a list", "应为列表");
      }
      List<Field> items = new ArrayList<>();
      for (int i = 0; i < node.size(); i++) {
        items.add(new Field(path + "[" + i + "]", node.get(i)));
      }
      return items;
    }

    List<String> names() throws InputException {
      if (!present()) {
        return List.of();
      }
      if (!node.isObject()) {
        throw wrong("should be \"name: value\" lines", "应为“名称: 值”各行");
      }
      List<String> names = new ArrayList<>();
      node.fieldNames().forEachRemaining(names::add);
      return names;
    }

    /** Refuses fields nobody reads: a typing error must not be taken for silence. */
    public void only(String... known) throws InputException {
      Set<String> allowed = new TreeSet<>(List.of(known));
      for (String name : names()) {
        if (!allowed.contains(name)) {
          throw get(name)
              .wrong(
                  "is not a field here; known are %s", "不是此处的字段；可用：%s", String.join(", ", allowed));
        }
      }
    }

    public String text() throws InputException {
      if (!present()) {
        throw wrong("is missing", "缺失");
      }
      if (!node.isValueNode()) {
        throw wrong("should be one value", "应为单个值");
      }
      return node.asText();
    }

    /** One value, or a list of values joined by commas. */
    String textOrList() throws InputException {
      if (!node.isArray()) {
        return text();
      }
      List<String> values = new ArrayList<>();
      for (Field value : list()) {
        values.add(value.text());
      }
      return String.join(",", values);
    }

    public String text(String absent) throws InputException {
      return present() ? text() : absent;
    }

    int number() throws InputException {
      String text = text();
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException e) {
        throw wrong("should be a number, is \"%s\"", "应为数字，现为“%s”", text);
      }
    }

    int number(int absent) throws InputException {
      return present() ? number() : absent;
    }

    boolean flag(boolean absent) throws InputException {
      if (!present()) {
        return absent;
      }
      if (!node.isBoolean()) {
        throw wrong("should be true or false, is \"%s\"", "应为 true 或 false，现为“%s”", text());
      }
      return node.booleanValue();
    }

    byte[] hex() throws InputException {
      try {
        return jianka.bench.apdu.Hex.bytes(text());
      } catch (IllegalArgumentException e) {
        throw wrong("should be pairs of hex digits, is \"%s\"", "应为成对的十六进制数字，现为“%s”", text());
      }
    }

    byte[] hexOrEmpty() throws InputException {
      return present() ? hex() : new byte[0];
    }

    Words words() throws InputException {
      return new Words(get("en").text(""), get("zh").text(""));
    }

    /** The complaint, with file, line and field. */
    public InputException wrong(String en, String zh, Object... values) {
      return InputException.at(file, line(), path, Words.of(en, zh, values));
    }

    private int line() {
      String at = path;
      while (!at.isEmpty() && !lines.containsKey(at)) {
        at = at.substring(0, Math.max(at.lastIndexOf('.'), Math.max(at.lastIndexOf('['), 0)));
      }
      return lines.getOrDefault(at, 0);
    }
  }
}
