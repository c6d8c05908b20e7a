package jianka.card.perso;

/** Card numbers (卡号, item 07): a letter, seven digits, a check character (data, DATA-200). */
final class CardNumber {

  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int DIGITS = 10_000_000;

  private CardNumber() {}

  /** The number that is {@code steps} cards after another. */
  static String after(String number, int steps) {
    int digits = (Integer.parseInt(number.substring(1, 8)) + steps) % DIGITS;
    return complete(number.charAt(0) + "%07d".formatted(digits));
  }

  /** Adds the check character to eight characters. */
  static String complete(String eight) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(eight.charAt(i), 36) * WEIGHTS[i];
    }
    int check = 11 - sum % 11;
    return eight + (check == 10 ? "X" : check == 11 ? "0" : String.valueOf(check));
  }
}
