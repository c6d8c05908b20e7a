package jianka.bench.tear;

import java.util.LinkedHashMap;
import java.util.Map;
import jianka.bench.medical.TransactionCourse;
import jianka.bench.profile.Words;
import org.jspecify.annotations.Nullable;

/**
 * What one cut, or one failing write, has shown.
 *
 * @param point where it was: so many writes, in words where there is more to say
 * @param exchange number of the command in the journal
 * @param answer status word of the command, empty where it was cut
 * @param expected what the card may show
 * @param sameAnswer whether the reset answer afterwards is that of before
 * @param first status word of the first command after the reset, empty where the card was mute
 * @param ready whether that is the answer of a card in order
 * @param challenge status word of a GET CHALLENGE after it
 * @param right status word of the use of a right, empty where none was used
 * @param state what the card shows, or null where it does not show it
 * @param trouble why it does not
 */
record Tear(
    Words point,
    int exchange,
    String answer,
    Expected expected,
    boolean sameAnswer,
    String first,
    boolean ready,
    String challenge,
    String right,
    @Nullable State state,
    Words trouble) {

  /** Whether the command came to its end and its answer arrived. */
  boolean answered() {
    return !answer.isEmpty();
  }

  /** Whether the command told of a failing write (CMD-009). */
  boolean failed() {
    return answer.equals("6581");
  }

  /** Whether the content is old or new, and new where the card has said so. */
  boolean isOldOrNew() {
    State seen = state;
    if (seen == null) {
      return false;
    }
    return answered()
        ? seen.content().equals(expected.after().content())
        : expected.allowsContent(seen);
  }

  /** Whether a write that failed has left the old content, and no try too much (CMD-009). */
  boolean failedToOldContent() {
    State seen = state;
    return seen != null
        && seen.content().equals(expected.before().content())
        && expected.allowsTries(seen);
  }

  /** Whether the account, whatever the proof, is old or new, and new where the card has said so. */
  boolean isAccountOldOrNew() {
    State seen = state;
    return seen != null
        && (account(seen).equals(account(expected.after()))
            || !answered() && account(seen).equals(account(expected.before())));
  }

  /** Whether there is the proof of what was booked, and none of what was not. */
  boolean provesWhatWasBooked() {
    State seen = state;
    if (seen == null) {
      return false;
    }
    boolean booked = amounts(seen).equals(amounts(expected.after()));
    State same = booked ? expected.after() : expected.before();
    return proof(seen).equals(proof(same));
  }

  /** Whether a transaction was refused in the session of the failing write. */
  boolean endsTransactions() {
    return !right.isEmpty() && !right.equals("9000");
  }

  private static Map<String, String> account(State state) {
    Map<String, String> account = new LinkedHashMap<>(state.content());
    account.remove(TransactionCourse.PROOF);
    return account;
  }

  private static Map<String, String> amounts(State state) {
    Map<String, String> amounts = account(state);
    amounts.remove(TransactionCourse.LOG);
    return amounts;
  }

  private static String proof(State state) {
    return state.content().getOrDefault(TransactionCourse.PROOF, "");
  }

  boolean isNew() {
    return state != null && state.equals(expected.after());
  }

  boolean isOld() {
    return state != null && state.equals(expected.before());
  }

  boolean keepsTries() {
    State seen = state;
    if (seen == null) {
      return false;
    }
    return answered() ? seen.tries().equals(expected.after().tries()) : expected.allowsTries(seen);
  }

  /** Whether no right is held and a random can be drawn (CMD-236). */
  boolean isWithoutRights() {
    return (right.isEmpty() || right.equals("6982")) && challenge.equals("9000");
  }
}
