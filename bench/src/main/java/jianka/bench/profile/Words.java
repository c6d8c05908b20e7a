package jianka.bench.profile;

import java.util.Locale;

/** One text in both languages of the users. */
public record Words(String en, String zh) {

  /** A text that reads the same in both languages. */
  public static Words same(String text) {
    return new Words(text, text);
  }

  /**
   * A sentence with values in it, which take the places of %s and %d in both languages; a value
   * that is itself of both languages is shown in that of the sentence.
   */
  public static Words of(String en, String zh, Object... values) {
    return new Words(filled(en, "en", values), filled(zh, "zh", values));
  }

  private static String filled(String format, String language, Object... values) {
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = values[i] instanceof Words words ? words.in(language) : values[i];
    }
    return String.format(Locale.ROOT, format, shown);
  }

  /**
   * So many of something: "1 record", "3 records", "3条记录".
   *
   * @param one what there is one of, in English
   * @param zh the same in Chinese with its measure word
   */
  public static Words counted(long number, String one, String zh) {
    return new Words(number + " " + one + (number == 1 ? "" : "s"), number + zh);
  }

  /**
   * A text that stands in both languages as "English / 中文".
   *
   * @throws IllegalArgumentException when it has one language only
   */
  public static Words ofBoth(String text) {
    int slash = text.indexOf(" / ");
    if (slash < 0) {
      throw new IllegalArgumentException(
          "should carry both languages: \"English / 中文\", is \"" + text + "\"");
    }
    return new Words(text.substring(0, slash).trim(), text.substring(slash + 3).trim());
  }

  /** Both languages in one line, as {@link #ofBoth} reads them. */
  public String both() {
    return en + " / " + zh;
  }

  /** The text in the language "zh" or "en". */
  public String in(String language) {
    return "zh".equals(language) ? zh : en;
  }
}
