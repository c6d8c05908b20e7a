package jianka.card.variant;

/** A mistake in the list of variants; the message names the variant and the field. */
public final class VariantException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  VariantException(String message) {
    super(message);
  }

  VariantException(String message, Throwable cause) {
    super(message, cause);
  }
}
