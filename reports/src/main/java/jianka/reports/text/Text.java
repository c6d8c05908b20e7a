package jianka.reports.text;

/**
 * One sentence or name in English and in Chinese; either may be empty, then the other stands in.
 */
public record Text(String en, String zh) {

  /** A text that is the same in both languages: an identifier, or words nobody translated. */
  public static Text same(String text) {
    return new Text(text, text);
  }

  /** The text in this language, in the other one where this language has none. */
  public String in(Language language) {
    String wanted = language == Language.ZH ? zh : en;
    String other = language == Language.ZH ? en : zh;
    return wanted.isEmpty() ? other : wanted;
  }

  public boolean isEmpty() {
    return en.isEmpty() && zh.isEmpty();
  }
}
