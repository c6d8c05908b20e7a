package jianka.reports.text;

/**
 * Makes text from cards and declarations harmless for a line of a terminal or an XML document:
 * names may hold escape sequences, line breaks or marks that turn the writing direction.
 */
public final class Visible {

  private Visible() {}

  /** One line: every control, line separator and direction mark is written as {@code ⟨U+XXXX⟩}. */
  public static String line(String text) {
    return replace(text, Visible::steersALine);
  }

  /** Text of an XML 1.0 document: what that format cannot hold is written as {@code ⟨U+XXXX⟩}. */
  public static String xml(String text) {
    return replace(text, Visible::illegalInXml);
  }

  /**
   * The text, or its beginning with a note of its length when it has more characters than this: a
   * name of ten thousand would hide everything else.
   */
  public static String brief(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "… (" + text.codePointCount(0, text.length()) + ")";
  }

  private static String replace(String text, java.util.function.IntPredicate unwanted) {
    if (text.codePoints().noneMatch(unwanted)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (unwanted.test(point)) {
                visible.append(String.format("⟨U+%04X⟩", point));
              } else {
                visible.appendCodePoint(point);
              }
            });
    return visible.toString();
  }

  private static boolean steersALine(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || turnsDirection(point);
  }

  private static boolean turnsDirection(int point) {
    return point == 0x061C
        || point >= 0x200E && point <= 0x200F
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }

  private static boolean illegalInXml(int point) {
    boolean legal =
        point == 0x9
            || point == 0xA
            || point == 0xD
            || point >= 0x20 && point <= 0xD7FF
            || point >= 0xE000 && point <= 0xFFFD
            || point >= 0x10000;
    return !legal;
  }
}
