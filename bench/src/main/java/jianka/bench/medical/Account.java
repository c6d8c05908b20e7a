package jianka.bench.medical;

/**
 * What the amount file of DF04 holds (T-DATA-08), and the newest record of the log.
 *
 * <p>Sums, year and purchase counter show in the answer to INITIALIZE FOR PURCHASE alone; where the
 * card refuses that, they are {@link #UNKNOWN} and the year is empty.
 *
 * @param year accounting year, four digits as answered; without meaning in account-only mode
 * @param day starting day, mmdd
 * @param newest record 1 of the log in hex, empty where there is none
 */
record Account(
    long balance,
    long own,
    long pooled,
    String year,
    String day,
    int loadCounter,
    int purchaseCounter,
    String newest) {

  static final int UNKNOWN = -1;

  /** Whether the card has told everything. */
  boolean isWhole() {
    return purchaseCounter != UNKNOWN;
  }

  int counter(Transaction kind) {
    return kind == Transaction.LOAD ? loadCounter : purchaseCounter;
  }

  /**
   * The accounting year so many years later, four digits.
   *
   * @throws NumberFormatException where the card answered no digits
   */
  String year(int later) {
    return "%04d".formatted(Integer.parseInt(year) + later);
  }
}
