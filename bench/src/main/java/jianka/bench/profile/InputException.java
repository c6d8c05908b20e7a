package jianka.bench.profile;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Input a person has to mend: says what is wrong, where, and what to do, in both languages. Leads
 * to exit code 2. {@link #getMessage()} is the English one.
 */
public final class InputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Words words;

  public InputException(Words words) {
    this(words, null);
  }

  public InputException(Words words, @Nullable Throwable cause) {
    super(words.en(), cause);
    this.words = words;
  }

  /** A complaint with values in it, as {@link Words#of} fills them in. */
  public static InputException of(String en, String zh, Object... values) {
    return new InputException(Words.of(en, zh, values));
  }

  /** The complaint in both languages. */
  public Words words() {
    return words;
  }

  /**
   * @param line from 1; 0 where the place has no line
   * @param field dotted path of the field, may be empty
   */
  static InputException at(Path file, int line, String field, Words what) {
    String place = file + (line > 0 ? ":" + line : "") + (field.isEmpty() ? "" : ": " + field);
    return new InputException(Words.of("%s: %s", "%s：%s", place, what));
  }
}
