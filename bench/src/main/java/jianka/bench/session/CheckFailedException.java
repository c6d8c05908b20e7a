package jianka.bench.session;

/** A check found the card in the wrong; the finding is in the journal already. Ends the case. */
public final class CheckFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  CheckFailedException(String message) {
    super(message);
  }
}
