package jianka.reports.text;

/** A language a report can be shown in. */
public enum Language {
  ZH("zh", "zh-CN"),
  EN("en", "en");

  private final String code;
  private final String tag;

  Language(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** The code of the command line and of the report's address: {@code zh} or {@code en}. */
  public String code() {
    return code;
  }

  /** The language tag for documents (BCP 47). */
  public String tag() {
    return tag;
  }
}
