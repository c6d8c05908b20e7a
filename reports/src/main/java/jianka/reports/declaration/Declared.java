package jianka.reports.declaration;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value of a declaration with the path that leads to it. */
public final class Declared {

  private final Path file;
  private final String path;
  private final int line;
  private final @Nullable Node node;

  Declared(Path file, String path, int line, @Nullable Node node) {
    this.file = file;
    this.path = path;
    this.line = line;
    this.node = node;
  }

  /** Number of its line, from 1; of what it would stand in where it is missing. */
  public int line() {
    return line;
  }

  public boolean present() {
    return node != null && !(node instanceof ScalarNode && node.getTag().equals(Tag.NULL));
  }

  /** A field of this object; not present where the object has none of this name. */
  public Declared get(String name) {
    String below = path.isEmpty() ? name : path + "." + name;
    if (node instanceof MappingNode object) {
      for (NodeTuple field : object.getValue()) {
        if (name.equals(nameOf(field))) {
          return new Declared(file, below, line(field.getKeyNode()), field.getValueNode());
        }
      }
    }
    return new Declared(file, below, line, null);
  }

  /** The values of a list; none where it is missing. */
  public List<Declared> list() throws DeclarationException {
    if (!present()) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong("should be a list", "应为列表");
    }
    List<Declared> values = new ArrayList<>();
    for (Node value : sequence.getValue()) {
      values.add(new Declared(file, path + "[" + values.size() + "]", line(value), value));
    }
    return List.copyOf(values);
  }

  /**
   * Refuses every field but these, and one given twice: a typing error must not be taken for
   * silence.
   */
  public void only(String... known) throws DeclarationException {
    if (!(node instanceof MappingNode object)) {
      throw wrong("should be \"name: value\" lines", "应为“名称: 值”各行");
    }
    Set<String> allowed = new TreeSet<>(List.of(known));
    Set<String> seen = new TreeSet<>();
    for (NodeTuple field : object.getValue()) {
      String name = nameOf(field);
      Declared value = new Declared(file, path, line(field.getKeyNode()), field.getValueNode());
      if (!allowed.contains(name)) {
        String names = String.join(", ", allowed);
        throw value.wrong(
            "\"" + name + "\" is not a field here; known are " + names,
            "此处没有“" + name + "”字段；可用字段：" + names);
      }
      if (!seen.add(name)) {
        throw value.wrong("\"" + name + "\" stands here twice", "“" + name + "”重复出现");
      }
    }
  }

  /** One value as it was written, not blank. */
  public String text() throws DeclarationException {
    if (!present()) {
      throw wrong("is missing", "缺少");
    }
    if (!(node instanceof ScalarNode value)) {
      throw wrong("should be one value", "应为单个值");
    }
    if (value.getValue().isBlank()) {
      throw wrong("is empty", "为空");
    }
    return value.getValue();
  }

  /** A day written as 2027-06-30. */
  public LocalDate date() throws DeclarationException {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw wrong(
          "should be a day such as 2027-06-30, is \"" + text + "\"",
          "应为 2027-06-30 形式的日期，实为“" + text + "”");
    }
  }

  /** The complaint about this value, with file, line and field. */
  public DeclarationException wrong(String en, String zh) {
    String field = path.isEmpty() ? "" : ": " + path;
    return new DeclarationException(file + ":" + line + field, new Text(en, zh));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String nameOf(NodeTuple field) {
    return field.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
  }
}
