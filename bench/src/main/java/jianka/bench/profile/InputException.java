package jianka.bench.profile;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Input a person has to mend: says what is wrong, where, and what to do. Leads to exit code 2. */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    super(message);
  }

  public InputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * @param line from 1; 0 where the place has no line
   * @param field dotted path of the field, may be empty
   */
  static InputException at(Path file, int line, String field, String what) {
    String place = file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : ": " + field);
    return new InputException(place + ": " + what);
  }
}
