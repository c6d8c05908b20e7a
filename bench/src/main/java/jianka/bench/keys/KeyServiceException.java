package jianka.bench.keys;

/** The key service cannot do what was asked; the verdict of the case is ERROR, not FAIL. */
public final class KeyServiceException extends Exception {

  private static final long serialVersionUID = 1L;

  public KeyServiceException(String message) {
    super(message);
  }
}
