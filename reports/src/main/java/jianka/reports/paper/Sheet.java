package jianka.reports.paper;

import java.util.Arrays;
import java.util.Collection;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jianka.reports.text.Text;
import jianka.reports.text.Visible;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes the elements of the page. Texts go in as text nodes only, cut to a length a page can hold
 * and freed of signs that the font lacks or that steer the writing.
 */
final class Sheet {

  /** Longest text in one place, in characters. */
  static final int LONGEST = 2000;

  private final Document document;
  private final PaperLanguage language;
  private final PaperFont font;

  Sheet(PaperLanguage language, PaperFont font) {
    this.language = language;
    this.font = font;
    try {
      this.document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK makes documents", e);
    }
  }

  Document document() {
    return document;
  }

  /**
   * An element.
   *
   * @param look its class, empty for none
   * @param children elements, texts in one or both languages, lists of them; null stands for
   *     nothing
   */
  Element el(String name, String look, @Nullable Object... children) {
    Element element = document.createElement(name);
    if (!look.isEmpty()) {
      element.setAttribute("class", look);
    }
    append(element, Arrays.asList(children));
    return element;
  }

  private void append(Element parent, Collection<?> children) {
    for (Object child : children) {
      if (child instanceof Node node) {
        parent.appendChild(node);
      } else if (child instanceof Text text) {
        said(parent, text);
      } else if (child instanceof Collection<?> more) {
        append(parent, more);
      } else if (child != null && !child.toString().isEmpty()) {
        parent.appendChild(document.createTextNode(printable(child.toString())));
      }
    }
  }

  private void said(Element parent, Text text) {
    boolean same = text.zh().isEmpty() || text.en().isEmpty() || text.zh().equals(text.en());
    if (language == PaperLanguage.BOTH && !same) {
      append(parent, Arrays.asList(el("span", "zh", text.zh()), " ", el("span", "en", text.en())));
    } else {
      append(parent, Arrays.asList(one(text)));
    }
  }

  /** The text in the language of the report, in the first one where it has both. */
  String one(Text text) {
    return text.in(
        language == PaperLanguage.EN
            ? jianka.reports.text.Language.EN
            : jianka.reports.text.Language.ZH);
  }

  /** A paragraph, in both languages one below the other. */
  Element paragraph(String look, Text text) {
    boolean same = text.zh().isEmpty() || text.en().isEmpty() || text.zh().equals(text.en());
    if (language != PaperLanguage.BOTH || same) {
      return el("p", look, text);
    }
    return el("p", look, el("span", "zh", text.zh()), el("br", ""), el("span", "en", text.en()));
  }

  PaperLanguage language() {
    return language;
  }

  String printable(String text) {
    return fit(Visible.brief(Visible.line(text), LONGEST));
  }

  private String fit(String text) {
    if (text.codePoints().allMatch(this::prints)) {
      return text;
    }
    StringBuilder fit = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (prints(point)) {
                fit.appendCodePoint(point);
              } else {
                fit.append(String.format("[U+%04X]", point));
              }
            });
    return fit.toString();
  }

  private boolean prints(int point) {
    return point == ' ' || font.prints(point);
  }
}
