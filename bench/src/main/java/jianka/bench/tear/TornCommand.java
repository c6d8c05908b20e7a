package jianka.bench.tear;

/** A command that is cut, again and again, each time on a card in the same state before it. */
interface TornCommand {

  /** Brings the card to the moment before the command, beginning with a reset. */
  Expected prepare() throws Exception;

  /** Sends the command, and nothing else. */
  void send() throws Exception;

  /** What is expected once the command is known; what it changes may be drawn while it is made. */
  default Expected sent(Expected expected) throws Exception {
    return expected;
  }

  /** What the card shows of the effect; SSSE is selected, no right is held. */
  State look() throws Exception;

  /** Takes a state that was seen back to the one before the command, as far as need be. */
  void undo(State seen) throws Exception;

  /**
   * Uses a right that the command needs or gives, in a way that changes nothing on a card that
   * refuses it, and returns the status word; empty where there is none to use. SSSE is selected,
   * or, in the session of a failing write, what was selected for the command.
   */
  default String useRight() throws Exception {
    return "";
  }

  /** Whether the command gives a right, so that one used in the same session is of its making. */
  default boolean givesRight() {
    return false;
  }

  /** Whether a failing write may end all transactions of the card (CMD-169). */
  default boolean isTransaction() {
    return false;
  }

  /** Whether the card may answer SELECT of SSSE like this after the command. */
  default boolean isReady(String sw) {
    return sw.equals("9000");
  }
}
