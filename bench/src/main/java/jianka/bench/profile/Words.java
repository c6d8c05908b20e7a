package jianka.bench.profile;

/** One text in both languages of the users. */
public record Words(String en, String zh) {

  /** A text that reads the same in both languages. */
  public static Words same(String text) {
    return new Words(text, text);
  }

  /** The text in the language "zh" or "en". */
  public String in(String language) {
    return "zh".equals(language) ? zh : en;
  }
}
