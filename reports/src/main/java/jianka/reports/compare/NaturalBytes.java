package jianka.reports.compare;

import java.util.function.IntPredicate;

/**
 * Which bytes of an answer differ from run to run on the same good card: randoms of the card, and
 * cryptograms and MACs that depend on them (commands.md T-CMD-4 and T-CMD-6, psam.md T-PSAM-6).
 * Lengths and status words never do.
 */
final class NaturalBytes {

  private static final IntPredicate NONE = index -> false;
  private static final IntPredicate ALL = index -> true;

  private NaturalBytes() {}

  /**
   * The indices of such bytes in the data of the answer.
   *
   * @param command the command that asked, hex; for GET RESPONSE the one it belongs to
   * @param sameQuestion whether both cards show the same identity and were asked the same up to
   *     here: then a cryptogram over the question alone is the same too
   */
  static IntPredicate of(String command, boolean sameQuestion) {
    if (command.length() < 8) {
      return NONE;
    }
    String head = command.substring(0, 4);
    return switch (head) {
      // GET CHALLENGE
      case "0084", "8084" -> ALL;
      // INTERNAL AUTHENTICATION, CIPHER DATA of the PSAM
      case "0088", "80FA" -> sameQuestion ? NONE : ALL;
      // INITIALIZE FOR LOAD: random and MAC1; FOR PURCHASE: random
      case "B028" -> command.startsWith("00", 4) ? index -> index >= 8 : index -> index >= 18;
      // CREDIT FOR LOAD, DEBIT FOR PURCHASE, GET TRANSACTION PROOF: TAC and MAC
      case "B02A", "B02C", "B02E" -> ALL;
      // INIT SAM FOR PURCHASE: MAC1 after the counter
      case "8070" -> index -> index >= 4;
      default -> NONE;
    };
  }
}
