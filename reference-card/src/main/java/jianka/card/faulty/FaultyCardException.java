package jianka.card.faulty;

/** A mistake in the list of faulty cards; the message names the card and the field. */
public final class FaultyCardException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FaultyCardException(String message) {
    super(message);
  }

  FaultyCardException(String message, Throwable cause) {
    super(message, cause);
  }
}
