package jianka.reports.verdict;

import jianka.reports.text.Text;

/** The statement about the product (TST-080). */
public enum Conformity {
  /** Every applicable case was executed and passes. */
  CONFORMS("conforms", "conforms", "符合"),
  /** Every executed case passes; some need a person or a terminal that was not there. */
  CONFORMS_AS_TESTED("conforms-as-tested", "conforms as far as tested", "已检部分符合"),
  DOES_NOT_CONFORM("does-not-conform", "does not conform", "不符合"),
  NOT_DECIDED("not-decided", "not decided", "未判定");

  private final String code;
  private final Text title;

  Conformity(String code, String en, String zh) {
    this.code = code;
    this.title = new Text(en, zh);
  }

  /** The word of the result file. */
  public String code() {
    return code;
  }

  public Text title() {
    return title;
  }
}
