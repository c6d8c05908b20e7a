package jianka.bench.medical;

/** The two kinds of transactions of DF04 (T-CMD-7). */
public enum Transaction {
  /** Account load (帐户划入). */
  LOAD("load", "划入"),
  /** Medical purchase (医疗消费). */
  PURCHASE("purchase", "消费");

  private final String en;
  private final String zh;

  Transaction(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  /**
   * The kind of this English name.
   *
   * @throws IllegalArgumentException when there is none: a mistake in a scenario
   */
  public static Transaction named(String name) {
    for (Transaction each : values()) {
      if (each.en.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("no transaction is named " + name);
  }

  String en() {
    return en;
  }

  String zh() {
    return zh;
  }
}
