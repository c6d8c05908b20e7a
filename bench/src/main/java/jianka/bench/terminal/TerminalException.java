package jianka.bench.terminal;

/**
 * Trouble with a reader or with the way to the card, never with what the card answered. The verdict
 * of a case that ends with it is ERROR.
 */
public final class TerminalException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What kind of trouble, so that the message can say what to do. */
  public enum Kind {
    /** The PC/SC service (pcscd) is not running. */
    NO_SERVICE,
    /** No reader has the name asked for. */
    NO_READER,
    /** The reader has no card. */
    NO_CARD,
    /** There is no usable answer to reset, for whatever reason. */
    MUTE_CARD,
    /** The reader has powered the card and the card does not answer the reset. */
    SILENT_CARD,
    /** The card was taken out during the session. */
    CARD_REMOVED,
    /** Somebody else uses the card exclusively. */
    SHARING,
    /** No answer in time. */
    TIMEOUT,
    /** Anything else between us and the card. */
    COMMUNICATION,
    /** The terminal cannot do what was asked. */
    UNSUPPORTED
  }

  private final Kind kind;

  public TerminalException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public TerminalException(Kind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
