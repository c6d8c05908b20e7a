package jianka.reports.bundle;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a manifest. Reading is strict, because a manifest may come from anywhere: a name
 * given twice, a field too many or a path that leads somewhere else is refused.
 */
final class ManifestFile {

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private ManifestFile() {}

  static byte[] bytes(Manifest manifest) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", manifest.format());
    ObjectNode tool = root.putObject("tool");
    tool.put("name", manifest.tool().name());
    tool.put("version", manifest.tool().version());
    root.put("created", manifest.created().toString());
    ObjectNode journal = root.putObject("journal");
    journal.put("records", manifest.journal().records());
    journal.put("end", manifest.journal().end());
    journal.put("cut", manifest.journal().cut());
    ArrayNode files = root.putArray("files");
    for (Manifest.ListedFile file : manifest.files()) {
      ObjectNode node = files.addObject();
      node.put("path", file.path());
      node.put("size", file.size());
      node.put("sm3", file.sm3());
      node.put("sha256", file.sha256());
    }
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JSON.writer(printer).writeValueAsBytes(root);
  }

  static Manifest parse(byte[] bytes) throws BundleException {
    JsonNode root;
    try {
      root = JSON.readTree(bytes);
    } catch (JacksonException e) {
      throw form("not JSON: " + e.getOriginalMessage(), "不是 JSON：" + e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
    // First of all: a newer format may have other fields.
    int format = (int) number(root, "format", Integer.MAX_VALUE);
    if (format > Manifest.FORMAT) {
      throw new BundleException(
          BundleFinding.fault(
                  Check.MANIFEST_NEWER, Manifest.FILE, Integer.toString(format), Manifest.FORMAT)
              .comparing(Manifest.FORMAT, format));
    }
    if (format < 1) {
      throw form("format " + format + " does not exist", "格式版本 " + format + " 不存在");
    }
    fields(root, "manifest", Set.of("format", "tool", "created", "journal", "files"));
    JsonNode tool = root.get("tool");
    fields(tool, "tool", Set.of("name", "version"));
    return new Manifest(
        format,
        new Manifest.Tool(text(tool, "name"), text(tool, "version")),
        time(root),
        files(root.get("files")),
        journal(root.get("journal")));
  }

  private static Manifest.JournalEnd journal(JsonNode node) throws BundleException {
    fields(node, "journal", Set.of("records", "end", "cut"));
    if (!node.get("cut").isBoolean()) {
      throw form("cut is neither true nor false", "cut 不是 true 或 false");
    }
    return new Manifest.JournalEnd(
        number(node, "records", Long.MAX_VALUE),
        digest(node, "end"),
        node.get("cut").booleanValue());
  }

  private static List<Manifest.ListedFile> files(JsonNode list) throws BundleException {
    if (!list.isArray()) {
      throw form("files is not a list", "files 不是列表");
    }
    List<Manifest.ListedFile> files = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    for (JsonNode node : list) {
      fields(node, "file", Set.of("path", "size", "sm3", "sha256"));
      String path = text(node, "path");
      Text objection = objection(path);
      if (objection == null && !Manifest.lists(path)) {
        objection = new Text("never listed", "不得列入");
      }
      if (objection == null && !paths.add(path)) {
        objection = new Text("listed twice", "重复列出");
      }
      if (objection != null) {
        throw BundleException.of(Check.MANIFEST_PATH, path, path, objection);
      }
      long size = number(node, "size", Long.MAX_VALUE);
      files.add(new Manifest.ListedFile(path, size, digest(node, "sm3"), digest(node, "sha256")));
    }
    return files;
  }

  /**
   * Why a path cannot stand in a manifest; null if it can. The rules are those of all systems at
   * once, so that a bundle means the same wherever it is checked.
   */
  static @Nullable Text objection(String path) {
    if (path.isEmpty() || path.startsWith("/")) {
      return new Text("not a relative path", "不是相对路径");
    }
    if (path.indexOf('\\') >= 0 || path.indexOf(':') >= 0) {
      return new Text("backslash or colon in it", "含反斜杠或冒号");
    }
    // U+FFFD stands for a name the system could not decode.
    if (path.chars().anyMatch(c -> c < 0x20 || c == 0x7F || c == 0xFFFD)
        || path.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      return new Text("characters in it that are no text", "含非文本字符");
    }
    for (String name : path.split("/", -1)) {
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        return new Text("an empty name, . or .. in it", "含空名、. 或 ..");
      }
    }
    return null;
  }

  private static void fields(@Nullable JsonNode node, String what, Set<String> names)
      throws BundleException {
    if (node == null || !node.isObject()) {
      throw form(what + " is not an object", what + " 不是对象");
    }
    Set<String> found = new HashSet<>();
    node.fieldNames().forEachRemaining(found::add);
    if (!found.equals(names)) {
      String list = String.join(", ", names.stream().sorted().toList());
      throw form(what + " has not exactly the fields " + list, what + " 的字段不是 " + list);
    }
  }

  private static String text(JsonNode node, String field) throws BundleException {
    if (!node.get(field).isTextual()) {
      throw form(field + " is not a text", field + " 不是文本");
    }
    return node.get(field).textValue();
  }

  private static String digest(JsonNode node, String field) throws BundleException {
    String text = text(node, field);
    if (!DIGEST.matcher(text).matches()) {
      throw form(field + " is not 64 lower-case hex digits", field + " 不是 64 位小写十六进制数");
    }
    return text;
  }

  private static long number(JsonNode node, String field, long greatest) throws BundleException {
    JsonNode value = node.get(field);
    boolean number =
        value != null
            && value.isIntegralNumber()
            && value.canConvertToLong()
            && value.longValue() >= 0
            && value.longValue() <= greatest;
    if (!number) {
      throw form(field + " is not a whole number", field + " 不是整数");
    }
    return value.longValue();
  }

  private static Instant time(JsonNode root) throws BundleException {
    try {
      return Instant.parse(text(root, "created"));
    } catch (DateTimeException e) {
      throw form(
          "created is not a time such as 2026-01-31T12:00:00Z",
          "created 不是 2026-01-31T12:00:00Z 形式的时间");
    }
  }

  private static BundleException form(String en, String zh) {
    return BundleException.of(Check.MANIFEST_FORM, Manifest.FILE, new Text(en, zh));
  }
}
