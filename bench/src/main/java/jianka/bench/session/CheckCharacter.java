package jianka.bench.session;

/**
 * Check characters (T-DATA-14): of the card number and of organisation codes with the weights 3 7 9
 * 10 5 8 4 2 (V20 annex A, GB 11714-1997), of the citizen number by GB 11643-1999.
 */
final class CheckCharacter {

  private static final int[] EIGHT = {3, 7, 9, 10, 5, 8, 4, 2};
  private static final int[] SEVENTEEN = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CITIZEN = "10X98765432";

  private CheckCharacter() {}

  /** Whether the ninth character belongs to the eight digits or capital letters before it. */
  static boolean fitsNine(String text) {
    if (!text.matches("[0-9A-Z]{8}[0-9X]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < EIGHT.length; i++) {
      sum += Character.digit(text.charAt(i), 36) * EIGHT[i];
    }
    int check = 11 - sum % 11;
    char expected = check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    return text.charAt(8) == expected;
  }

  /** Whether the eighteenth character belongs to the seventeen digits before it. */
  static boolean fitsCitizen(String text) {
    if (!text.matches("[0-9]{17}[0-9X]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < SEVENTEEN.length; i++) {
      sum += Character.digit(text.charAt(i), 10) * SEVENTEEN[i];
    }
    return text.charAt(17) == CITIZEN.charAt(sum % 11);
  }
}
