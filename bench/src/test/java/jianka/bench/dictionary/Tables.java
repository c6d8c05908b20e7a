package jianka.bench.dictionary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jianka.bench.dictionary.Dictionary.StandardFile;
import jianka.bench.dictionary.Dictionary.StandardItem;

/** The Examples tables of the data features, written from a dictionary. */
final class Tables {

  /** The rules of the harness for the official items (tests.md 4). */
  private static final Map<String, String> HARNESS =
      Map.ofEntries(
          Map.entry("SSSE_RECORD", "TST-027"),
          Map.entry("DF01_RECORD", "TST-028"),
          Map.entry("DF02_RECORD", "TST-029"),
          Map.entry("DF03_RECORD", "TST-030"),
          Map.entry("DF04_RECORD", "TST-031"),
          Map.entry("DF05_RECORD", "TST-032"),
          Map.entry("DF07_RECORD", "TST-033"),
          Map.entry("SSSE_SAFETY", "TST-035"),
          Map.entry("DF01_SAFETY", "TST-036"),
          Map.entry("DF02_SAFETY", "TST-037"),
          Map.entry("DF03_SAFETY", "TST-038"),
          Map.entry("DF04_SAFETY", "TST-039"),
          Map.entry("DF05_SAFETY", "TST-040"),
          Map.entry("DF07_SAFETY", "TST-041"));

  private final Dictionary dictionary;
  private final StringBuilder text = new StringBuilder();

  private Tables(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  private interface Writer {
    void write(Tables tables, StandardFile file);
  }

  private static final Map<String, Writer> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("record files", Tables::recordFile);
    KINDS.put("items", Tables::items);
    KINDS.put("constructed items", Tables::constructed);
    KINDS.put("transparent files", Tables::transparent);
    KINDS.put("dates", (tables, file) -> tables.form(file, "date"));
    KINDS.put("amounts", (tables, file) -> tables.form(file, "amount"));
    KINDS.put("texts", (tables, file) -> tables.form(file, "GBK text"));
    KINDS.put("organisation codes", (tables, file) -> tables.form(file, "organisation code"));
    KINDS.put("three digits", (tables, file) -> tables.form(file, "3 digits"));
    KINDS.put("reading allowed", Tables::readable);
    KINDS.put("reading refused", (tables, file) -> tables.unreadable(file, false));
    KINDS.put("reading cyclic files refused", (tables, file) -> tables.unreadable(file, true));
    KINDS.put("writing allowed", Tables::writable);
    KINDS.put("writing refused", Tables::unwritable);
    KINDS.put("writing refused after a key of SSSE in another DF", Tables::foreign);
  }

  /** A code list of T-DATA-10. */
  record CodeTable(String name, String id, String en, String zh, String values) {}

  static Set<String> kinds() {
    return KINDS.keySet();
  }

  /** The tables of a kind, indented as an outline inside a Rule needs them. */
  static String of(Dictionary dictionary, List<CodeTable> codes, String kind) {
    Tables tables = new Tables(dictionary);
    if (kind.equals("codes")) {
      codes.forEach(tables::codes);
      return tables.text.toString();
    }
    Writer writer = KINDS.get(kind);
    if (writer == null) {
      throw new IllegalArgumentException("no tables \"" + kind + "\"; there are " + kinds());
    }
    dictionary.files().forEach(file -> writer.write(tables, file));
    return tables.text.toString();
  }

  /** On version 1.0 these may have been written anew in the form of 2.0 (T-DATA-20, T-DATA-21). */
  private static final Set<String> REWRITTEN =
      Set.of(
          "DF01-32", "DF01-37", "DF01-38", "DF01-39", "DF02-4B", "DF02-4D", "DF02-4F", "DF02-50",
          "DF02-55", "DF02-56", "DF02-96", "DF02-97", "DF03-61", "DF03-71", "DF03-6F", "DF03-70",
          "DF04-81", "DF04-84", "DF04-87", "DF04-90", "DF04-92", "DF04-93");

  /** One row a file: the tags of its items with the form. */
  private void form(StandardFile file, String form) {
    Set<String> tags = tags(file, form);
    if (!tags.isEmpty() && file.hasRecords()) {
      table(file, new Place("", own(), "", List.of()), "RECORD", "tags", String.join(" ", tags));
    }
  }

  /** Rows of both versions test the same requirement, so those of 1.0 say so. */
  private String own() {
    return dictionary.versions().contains("V1") ? "V1" : "";
  }

  private Set<String> tags(StandardFile file, String form) {
    Set<String> tags = new LinkedHashSet<>();
    for (StandardItem item : file.items()) {
      for (StandardItem each : item.inner().isEmpty() ? List.of(item) : item.inner()) {
        boolean rewritten =
            dictionary.versions().contains("V1")
                && REWRITTEN.contains(file.df() + "-" + each.tag());
        // tag 60 may lie in the other file
        if (each.form().equals(form) && !rewritten && !each.tag().equals("60")) {
          tags.add(each.tag());
        }
      }
    }
    return tags;
  }

  /** One table a code list, one row a file that has an item with it. */
  private void codes(CodeTable code) {
    for (StandardFile file : dictionary.files()) {
      Set<String> tags = tags(file, code.name());
      if (!tags.isEmpty() && file.hasRecords()) {
        named(
            file,
            new Place(code.id(), own(), "", List.of()),
            code.en() + " / " + code.zh(),
            "RECORD",
            "tags",
            String.join(" ", tags),
            "values",
            code.values());
      }
    }
  }

  private void recordFile(StandardFile file) {
    for (Place place : places(file, "file", "items")) {
      if (file.hasRecords()) {
        table(
            file,
            place,
            "RECORD",
            "records",
            String.valueOf(place.items().size()),
            "structure",
            file.structure());
      }
    }
  }

  private void items(StandardFile file) {
    for (Place place : places(file, "items")) {
      if (file.hasRecords()) {
        table(
            file,
            place,
            "RECORD",
            "items",
            String.join(" ", place.items().stream().map(StandardItem::shape).toList()),
            "bytes",
            String.valueOf(place.items().stream().mapToInt(i -> i.length() + 2).sum()));
      }
    }
  }

  private void constructed(StandardFile file) {
    file.rows()
        .path("inner")
        .properties()
        .forEach(
            e -> {
              StandardItem item =
                  file.items().stream()
                      .filter(i -> i.tag().equals(e.getKey()))
                      .findFirst()
                      .orElseThrow();
              table(
                  file,
                  new Place(e.getValue().asText(), e.getKey(), "", file.items()),
                  "RECORD",
                  "tag",
                  item.tag(),
                  "bytes",
                  String.valueOf(item.length() + 2),
                  "inner",
                  String.join(" ", item.inner().stream().map(StandardItem::shape).toList()));
            });
  }

  private void transparent(StandardFile file) {
    if (file.structure().equals("transparent")) {
      String id = file.rows().path("file").asText(file.rows().path("items").asText());
      String parameter = file.length().startsWith("data.") ? " @param:" + file.length() : "";
      table(file, new Place(id, "", parameter, List.of()), "RECORD", "bytes", file.length());
    }
  }

  private void readable(StandardFile file) {
    readable(file, file.read(), file.rows(), file.v3().isMissingNode() ? "" : "V2");
    if (!file.v3().isMissingNode()) {
      readable(file, file.v3().get("read").asText(), file.v3().get("rows"), "V3");
    }
  }

  private void readable(StandardFile file, String read, JsonNode rows, String version) {
    List<String> states = states(file, read).readable();
    List<String> ids = new ArrayList<>();
    rows.path("read").forEach(id -> ids.add(id.asText()));
    if (rows.has("read.both")) {
      ids.add(rows.get("read.both").asText());
    }
    for (int i = 0; i < ids.size(); i++) {
      // on V2 and V3 the other order of PIN and key is inferred: an Example of its own
      boolean oneOrder = read.startsWith("PIN and ") && own().isEmpty();
      String tried = oneOrder ? states.get(i).split(", ")[0] : states.get(i);
      access(file, ids.get(i), version, tried, conditions(file, false));
    }
  }

  /**
   * A cyclic file that the bench can write to gets a record first, so that there is one to read.
   */
  private void unreadable(StandardFile file, boolean cyclic) {
    if (cyclic != (file.structure().equals("cyclic") && !file.write().equals("never"))) {
      return;
    }
    String version = file.v3().isMissingNode() ? "" : "V2";
    refused(file, file.rows(), "read", version, states(file, file.read()).unreadable());
    if (!file.v3().isMissingNode()) {
      String read = file.v3().get("read").asText();
      refused(file, file.v3().get("rows"), "read", "V3", states(file, read).unreadable());
    }
  }

  private void refused(
      StandardFile file, JsonNode rows, String what, String version, String states) {
    String id = rows.path(what + ".refused").asText(rows.path(what + ".both").asText());
    if (!id.isEmpty()) {
      access(file, id, version, states, what.equals("read") ? conditions(file, true) : "");
    }
  }

  /** What the read condition of a file rests on, beside the table. */
  private static String conditions(StandardFile file, boolean refused) {
    if (file.optional() && file.rows().path("read.both").asText().matches("DATA-4(67|70)")) {
      return " @param:data.v1.df02.read @when:data.v1.df02.read=PIN";
    }
    return refused && file.structure().equals("cyclic") && !file.rows().has("write")
        ? " @param:acl.check_order @when:acl.check_order=file-or-key-exists"
        : "";
  }

  private void writable(StandardFile file) {
    String spends = file.structure().equals("cyclic") ? " @spends:record" : "";
    String version = file.v3().isMissingNode() ? "" : "V2";
    write(file, file.rows(), version, spends);
    if (!file.v3().isMissingNode()) {
      write(file, file.v3().get("rows"), "V3", spends);
    }
  }

  private void write(StandardFile file, JsonNode rows, String version, String spends) {
    String id = rows.path("write").asText(rows.path("write.both").asText());
    if (!id.isEmpty()) {
      access(file, id, version, file.write(), spends);
    }
  }

  private void unwritable(StandardFile file) {
    String version = file.v3().isMissingNode() ? "" : "V2";
    refused(file, file.rows(), "write", version, states(file, file.read()).unwritable());
    if (!file.v3().isMissingNode()) {
      String read = file.v3().get("read").asText();
      refused(file, file.v3().get("rows"), "write", "V3", states(file, read).unwritable());
    }
  }

  /** The state SO of a file of SSSE: its key has a number that every DF knows. */
  private void foreign(StandardFile file) {
    if (file.df().equals("SSSE")) {
      String version = file.v3().isMissingNode() ? "" : "V2";
      refused(file, file.rows(), "write", version, file.write() + " in DF01");
    }
  }

  private States states(StandardFile file, String read) {
    return new States(dictionary.keys(), file.df(), read, file.write());
  }

  private void access(StandardFile file, String id, String version, String states, String more) {
    table(file, new Place(id, version, more, List.of()), "SAFETY", "states", states);
  }

  /**
   * Where a table applies.
   *
   * @param mark added to the name of the row, also a version that narrows the table
   * @param more further tags
   */
  private record Place(String id, String mark, String more, List<StandardItem> items) {}

  /** Tag 60 lies in one of two files (DATA-123), or, on version 1.0, perhaps in both. */
  private List<Place> places(StandardFile file, String... kinds) {
    String id = "";
    for (String kind : kinds) {
      id = id.isEmpty() ? file.rows().path(kind).asText() : id;
    }
    List<StandardItem> without = file.items().stream().filter(i -> !i.tag().equals("60")).toList();
    if (without.size() == file.items().size()) {
      return List.of(new Place(id, "", "", file.items()));
    }
    String here = file.df() + file.ef();
    String there = here.equals("DF02EF06") ? "DF03EF05" : "DF02EF06";
    return List.of(
        new Place(id, "", " @unless:data.tag60.file=" + there, file.items()),
        new Place(id, "without-60", " @when:data.tag60.file=" + there, without));
  }

  private void table(StandardFile file, Place place, String item, String... columns) {
    String where = file.df() + " " + file.ef() + " ";
    named(file, place, where + file.en() + " / " + where + file.zh(), item, columns);
  }

  private void named(StandardFile file, Place place, String title, String item, String... columns) {
    boolean version = place.mark().matches("V[123]");
    StringBuilder tags = new StringBuilder(place.id().isEmpty() ? "" : "@" + place.id());
    String same = dictionary.same().get(place.id());
    if (same != null) {
      tags.append(" @").append(same);
    }
    String rule = HARNESS.getOrDefault(file.df() + "_" + item, "");
    // a table without a requirement of its own tests that of its Rule alone
    if (!rule.isEmpty() && !place.id().isEmpty()) {
      tags.append(" @").append(rule);
    }
    boolean information = file.df().equals("DF06");
    tags.append(" @item:").append(information ? "X_DF06" : file.df() + "_" + item);
    (version ? List.of(place.mark()) : dictionary.versions())
        .forEach(v -> tags.append(" @").append(v));
    if (!file.df().equals("SSSE")) {
      tags.append(" @has:").append(file.optional() ? file.name() : file.df());
    }
    tags.append(place.more());
    // DF06 is looked at for information (tst.df06): a violation never fails a card
    tags.append(information ? " @basis:inferred" : "");
    String name = file.name() + (place.mark().isEmpty() ? "" : "-" + place.mark());
    Set<String> head = new LinkedHashSet<>(List.of("file", "df", "ef"));
    List<String> row = new ArrayList<>(List.of(name, file.df(), file.ef()));
    for (int i = 0; i < columns.length; i += 2) {
      head.add(columns[i]);
      row.add(columns[i + 1]);
    }
    List<String> heads = List.copyOf(head);
    StringBuilder first = new StringBuilder("        ");
    StringBuilder second = new StringBuilder("        ");
    for (int i = 0; i < row.size(); i++) {
      int width = Math.max(heads.get(i).length(), row.get(i).length());
      first.append(("| %-" + width + "s ").formatted(heads.get(i)));
      second.append(("| %-" + width + "s ").formatted(row.get(i)));
    }
    text.append("      ").append(tags.toString().strip()).append('\n');
    text.append("      Examples: ").append(title).append('\n');
    text.append(first).append("|\n").append(second).append("|\n\n");
  }
}
