package jianka.reports.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One record of a journal, or an object inside one, with checked access to its fields: a field that
 * is missing or of the wrong kind is a {@link JournalException} with the line number, never a
 * default, because a default could turn a broken record into a PASS.
 */
public final class Entry {

  private final int line;
  private final JsonNode node;

  Entry(int line, JsonNode node) {
    this.line = line;
    this.node = node;
  }

  /** Number of the line in the file, from 1. */
  public int line() {
    return line;
  }

  /** Running number of the record, from 0. */
  public long seq() throws JournalException {
    return number("seq");
  }

  public String type() throws JournalException {
    return text("type");
  }

  public Instant time() throws JournalException {
    try {
      return Instant.parse(text("time"));
    } catch (DateTimeParseException e) {
      throw fault(
          "time",
          "is not a time such as 2026-01-31T12:00:00.000Z",
          "不是 2026-01-31T12:00:00.000Z 形式的时间");
    }
  }

  public boolean has(String field) {
    return node.hasNonNull(field);
  }

  public String text(String field) throws JournalException {
    JsonNode value = present(field);
    if (!value.isTextual()) {
      throw fault(field, "is not a text", "不是文本");
    }
    return whole(value.textValue());
  }

  public @Nullable String optionalText(String field) throws JournalException {
    return has(field) ? text(field) : null;
  }

  public String textOr(String field, String otherwise) throws JournalException {
    return has(field) ? text(field) : otherwise;
  }

  public long number(String field) throws JournalException {
    JsonNode value = present(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw fault(field, "is not a whole number", "不是整数");
    }
    return value.longValue();
  }

  public long numberOr(String field, long otherwise) throws JournalException {
    return has(field) ? number(field) : otherwise;
  }

  public boolean flag(String field) throws JournalException {
    JsonNode value = present(field);
    if (!value.isBoolean()) {
      throw fault(field, "is neither true nor false", "既不是 true 也不是 false");
    }
    return value.booleanValue();
  }

  public boolean flagOr(String field, boolean otherwise) throws JournalException {
    return has(field) ? flag(field) : otherwise;
  }

  /** A text in both languages; a plain string counts for both. */
  public Text bilingual(String field) throws JournalException {
    JsonNode value = present(field);
    if (value.isTextual()) {
      return Text.same(whole(value.textValue()));
    }
    Entry texts = new Entry(line, object(field, value));
    return new Text(texts.textOr("en", ""), texts.textOr("zh", ""));
  }

  public @Nullable Text optionalBilingual(String field) throws JournalException {
    return has(field) ? bilingual(field) : null;
  }

  /** The texts of a list; a missing list is empty, a single text is a list of one. */
  public List<String> texts(String field) throws JournalException {
    if (!has(field)) {
      return List.of();
    }
    JsonNode value = node.get(field);
    if (value.isTextual()) {
      return List.of(whole(value.textValue()));
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode element : array(field, value)) {
      if (!element.isTextual()) {
        throw fault(field, "is not a list of texts", "不是文本列表");
      }
      texts.add(whole(element.textValue()));
    }
    return List.copyOf(texts);
  }

  /** The whole numbers of a list, null when the list is missing. */
  public @Nullable List<Integer> optionalNumbers(String field) throws JournalException {
    if (!has(field)) {
      return null;
    }
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode element : array(field, node.get(field))) {
      if (!element.isIntegralNumber() || !element.canConvertToInt()) {
        throw fault(field, "is not a list of whole numbers", "不是整数列表");
      }
      numbers.add(element.intValue());
    }
    return List.copyOf(numbers);
  }

  /** The objects of a list; a missing list is empty. */
  public List<Entry> objects(String field) throws JournalException {
    if (!has(field)) {
      return List.of();
    }
    List<Entry> objects = new ArrayList<>();
    for (JsonNode element : array(field, node.get(field))) {
      objects.add(new Entry(line, object(field, element)));
    }
    return List.copyOf(objects);
  }

  public @Nullable Entry optionalObject(String field) throws JournalException {
    return has(field) ? new Entry(line, object(field, node.get(field))) : null;
  }

  /** The fields of an object as plain values: text, number, Boolean, list or map. */
  public Map<String, Object> fields(String field) throws JournalException {
    return has(field) ? map(object(field, node.get(field))) : Map.of();
  }

  /** A text or a whole number as it stands, null when missing. */
  public @Nullable Object scalar(String field) throws JournalException {
    return has(field) && node.get(field).isIntegralNumber()
        ? value(node.get(field))
        : optionalText(field);
  }

  /** Any value as a text: a text as it is, anything else as JSON; empty when missing. */
  public String written(String field) {
    if (!has(field)) {
      return "";
    }
    JsonNode value = node.get(field);
    return whole(value.isTextual() ? value.textValue() : value.toString());
  }

  /** The fault of this record: for what the caller finds out about a value. */
  public JournalException fault(String field, String en, String zh) {
    return new JournalException(
        line, new Text("field " + field + " " + en, "字段 " + field + " " + zh));
  }

  private JsonNode present(String field) throws JournalException {
    JsonNode value = node.get(field);
    if (value == null || value.isNull()) {
      throw fault(field, "is missing", "缺失");
    }
    return value;
  }

  private JsonNode object(String field, JsonNode value) throws JournalException {
    if (!value.isObject()) {
      throw fault(field, "is not an object", "不是对象");
    }
    return value;
  }

  private JsonNode array(String field, JsonNode value) throws JournalException {
    if (!value.isArray()) {
      throw fault(field, "is not a list", "不是列表");
    }
    return value;
  }

  private static Map<String, Object> map(JsonNode object) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getValue().isNull()) {
        map.put(whole(field.getKey()), value(field.getValue()));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  private static Object value(JsonNode node) {
    if (node.isObject()) {
      return map(node);
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(element -> list.add(value(element)));
      return Collections.unmodifiableList(list);
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    return node.isNumber() ? node.numberValue() : whole(node.asText());
  }

  /** JSON can spell half a surrogate pair, which no document can hold. */
  private static String whole(String text) {
    int at = 0;
    while (at < text.length() && !Character.isSurrogate(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder whole = new StringBuilder();
    text.codePoints().forEach(point -> whole.appendCodePoint(half(point) ? 0xFFFD : point));
    return whole.toString();
  }

  private static boolean half(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
