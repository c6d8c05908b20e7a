package jianka.reports.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jianka.reports.text.Text;
import jianka.reports.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What several pages are made of: headings, fields, tables, verdicts, bytes. */
final class Blocks {

  static final Text NOT_STATED = new Text("not stated", "未填写");
  static final Text NONE = new Text("none", "无");
  static final Text WAIVED = new Text("waived", "已豁免");

  private static final Map<String, Text> WITHOUT_VERDICT =
      Map.of(
          "NOT_APPLICABLE", new Text("not applicable", "不适用"),
          "NOT_PERFORMED", new Text("not performed", "人工未执行"),
          "INCOMPLETE", new Text("not decided", "未判定"),
          "NOT_RUN", new Text("not run", "未执行"));

  private final Sheet sheet;

  Blocks(Sheet sheet) {
    this.sheet = sheet;
  }

  Element el(String name, String look, @Nullable Object... children) {
    return sheet.el(name, look, children);
  }

  Element p(String look, String en, String zh) {
    return sheet.paragraph(look, new Text(en, zh));
  }

  Element p(String look, Text text) {
    return sheet.paragraph(look, text);
  }

  /** Name and value pairs; the value of what a report must state is said to be missing. */
  Element fields(List<Element> rows) {
    return el("table", "fields", rows);
  }

  /** A field that must be stated. */
  Element must(String en, String zh, @Nullable Object value) {
    return field(en, zh, value, NOT_STATED);
  }

  /** A field that may be empty, which is said too (TST-106). */
  Element may(String en, String zh, @Nullable Object value) {
    return field(en, zh, value, NONE);
  }

  private Element field(String en, String zh, @Nullable Object value, Text otherwise) {
    Object shown = value instanceof LocalDate day ? day.toString() : value;
    boolean empty = shown == null || shown.equals("") || shown.equals(List.of());
    return el(
        "tr",
        "",
        el("th", "", new Text(en, zh)),
        empty
            ? el("td", otherwise == NONE ? "soft" : "unstated", otherwise)
            : el("td", "", lines(shown)));
  }

  private @Nullable Object lines(@Nullable Object value) {
    if (value instanceof List<?> list && list.size() > 1) {
      return list.stream().map(one -> el("div", "", one)).collect(Collectors.toList());
    }
    return value;
  }

  Element table(String look, List<Text> columns, List<Element> rows) {
    List<Element> heads = new ArrayList<>();
    int n = 1;
    for (Text column : columns) {
      heads.add(el("th", "c" + n++, column));
    }
    return el("table", "grid " + look, el("thead", "", el("tr", "", heads)), el("tbody", "", rows));
  }

  Element row(@Nullable Object... cells) {
    List<Element> made = new ArrayList<>();
    int n = 1;
    for (Object cell : cells) {
      String look = "c" + n++;
      if (cell instanceof Number number) {
        made.add(el("td", look + (number.longValue() == 0 ? " number zero" : " number"), number));
      } else {
        made.add(el("td", look, cell));
      }
    }
    return el("tr", "", made);
  }

  /** A verdict, or the word of the result file for having none. */
  Element badge(String label) {
    return el("span", "badge " + label, word(label));
  }

  static Text word(String label) {
    Text without = WITHOUT_VERDICT.get(label);
    return without == null ? Verdict.valueOf(label).title() : without;
  }

  /** Bytes two digits each, so that a line can end after any of them; some may be marked. */
  Element hex(String hex, java.util.Set<Integer> marked) {
    int most = 256;
    int bytes = hex.length() / 2;
    List<@Nullable Object> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < Math.min(bytes, most); i++) {
      String one = hex.substring(2 * i, 2 * i + 2);
      if (marked.contains(i)) {
        parts.add(plain.toString());
        plain.setLength(0);
        parts.add(el("span", "differs", one));
        plain.append(' ');
      } else {
        plain.append(one).append(' ');
      }
    }
    parts.add(plain.toString());
    if (bytes > most) {
      parts.add(new Text("… " + bytes + " bytes in all", "…… 共 " + bytes + " 字节"));
    }
    return el("span", "hex", parts);
  }

  /** A bar with one part for each count, as long as its share. */
  Element bar(Map<String, Long> counts) {
    long all = Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
    List<Element> parts = new ArrayList<>();
    counts.forEach(
        (label, count) -> {
          if (count > 0) {
            Element part = el("td", "part " + label, " ");
            // What is there must be seen, however little it is.
            part.setAttribute("style", "width: " + Math.max(1, 100 * count / all) + "%");
            parts.add(part);
          }
        });
    return parts.isEmpty() ? el("div", "") : el("table", "bar", el("tr", "", parts));
  }

  String one(Text text) {
    return sheet.one(text);
  }

  PaperLanguage language() {
    return sheet.language();
  }
}
