package jianka.reports.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianka.reports.journal.Entry;
import jianka.reports.journal.JournalException;
import jianka.reports.text.Text;
import org.jspecify.annotations.Nullable;

/** Turns journal records of what happened within a step into events. */
final class Evidence {

  private static final Text NONE = new Text("", "");

  private Evidence() {}

  /**
   * The event of this record; empty for a type that is none, or that this version does not know.
   */
  static Optional<Event> of(Entry entry) throws JournalException {
    return switch (entry.type()) {
      case "exchange" -> Optional.of(exchange(entry));
      case "lost" ->
          Optional.of(
              new Lost(entry.seq(), n(entry), entry.text("command"), both(entry, "trouble")));
      case "reset" -> Optional.of(reset(entry));
      case "random" ->
          Optional.of(new Draw(entry.seq(), both(entry, "purpose"), entry.text("value")));
      case "finding" -> Optional.of(finding(entry));
      case "operator" -> Optional.of(testimony(entry));
      case "remark" -> Optional.of(new Remark(entry.seq(), entry.bilingual("text")));
      default -> Optional.empty();
    };
  }

  private static Exchange exchange(Entry entry) throws JournalException {
    Entry status = entry.optionalObject("sw");
    return new Exchange(
        entry.seq(),
        n(entry),
        entry.text("command"),
        entry.textOr("response", ""),
        entry.numberOr("micros", 0),
        entry.textOr("name", ""),
        orNone(entry, "note"),
        status == null ? "" : status.textOr("code", ""),
        status == null ? NONE : new Text(status.textOr("en", ""), status.textOr("zh", "")),
        tlv(entry.objects("tlv")));
  }

  private static List<TlvObject> tlv(List<Entry> objects) throws JournalException {
    List<TlvObject> tree = new ArrayList<>();
    for (Entry object : objects) {
      tree.add(
          new TlvObject(
              object.text("tag"),
              object.numberOr("length", object.textOr("value", "").length() / 2),
              object.textOr("value", ""),
              orNone(object, "name"),
              tlv(object.objects("children"))));
    }
    return tree;
  }

  private static Reset reset(Entry entry) throws JournalException {
    return new Reset(
        entry.seq(),
        n(entry),
        entry.text("kind"),
        entry.textOr("interface", ""),
        entry.textOr("answer", ""),
        entry.numberOr("micros", 0));
  }

  private static Finding finding(Entry entry) throws JournalException {
    boolean ok = entry.flag("ok");
    return new Finding(
        entry.seq(),
        entry.text("check"),
        entry.texts("requirements"),
        ok,
        ok ? entry.textOr("basis", "") : entry.text("basis"),
        both(entry.texts("expected"), entry.has("expectedZh") ? entry.texts("expectedZh") : null),
        both(entry, "actual"),
        entry.optionalNumbers("diff"),
        Optional.ofNullable(entry.optionalNumbers("exchanges")).orElse(List.of()),
        orNone(entry, "text"));
  }

  /** What stands once where it is the same in both languages, else with the Chinese beside it. */
  private static Text both(Entry entry, String field) throws JournalException {
    String en = entry.textOr(field, "");
    return new Text(en, entry.textOr(field + "Zh", en));
  }

  /** Hex and numbers stand once; words stand in Chinese beside, one for one. */
  private static List<Text> both(List<String> en, @Nullable List<String> zh) {
    List<Text> both = new ArrayList<>();
    for (int i = 0; i < en.size(); i++) {
      both.add(new Text(en.get(i), zh == null || i >= zh.size() ? en.get(i) : zh.get(i)));
    }
    return both;
  }

  private static Testimony testimony(Entry entry) throws JournalException {
    Map<String, String> details = new LinkedHashMap<>();
    for (String name : Testimony.DETAILS) {
      if (entry.has(name)) {
        details.put(name, entry.text(name));
      }
    }
    return new Testimony(
        entry.seq(),
        orNone(entry, "action"),
        orNone(entry, "confirmation"),
        entry.text("answer"),
        entry.text("who"),
        entry.text("when"),
        details);
  }

  private static int n(Entry entry) throws JournalException {
    return (int) entry.number("n");
  }

  static Text orNone(Entry entry, String field) throws JournalException {
    return entry.has(field) ? entry.bilingual(field) : NONE;
  }
}
