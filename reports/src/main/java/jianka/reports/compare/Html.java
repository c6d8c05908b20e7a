package jianka.reports.compare;

import java.io.IOException;
import java.io.Writer;
import jianka.reports.text.Visible;

/** Writes elements of a page; whatever comes from a campaign is text and stays text. */
final class Html {

  /** Characters of one text: more of a name helps nobody. */
  private static final int LONGEST = 1000;

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** Opens an element; tag and attributes are ours, never of a campaign. */
  Html open(String tag) throws IOException {
    out.write("<" + tag + ">");
    return this;
  }

  Html close(String tag) throws IOException {
    out.write("</" + tag + ">\n");
    return this;
  }

  Html text(String text) throws IOException {
    out.write(escaped(Visible.line(Visible.brief(text, LONGEST))));
    return this;
  }

  /** What is ours and needs no escaping: the style. */
  Html raw(String text) throws IOException {
    out.write(text);
    return this;
  }

  /** Hex, however long it is. */
  Html hex(String text) throws IOException {
    out.write(escaped(Visible.line(text)));
    return this;
  }

  /** A whole element with nothing but text in it. */
  Html element(String tag, String text) throws IOException {
    out.write("<" + tag + ">");
    text(text);
    int space = tag.indexOf(' ');
    return close(space < 0 ? tag : tag.substring(0, space));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
