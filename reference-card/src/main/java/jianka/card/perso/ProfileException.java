package jianka.card.perso;

import java.nio.file.Path;

/** A profile that does not describe a card; the message names file, field and what is wrong. */
public final class ProfileException extends Exception {

  private static final long serialVersionUID = 1L;

  ProfileException(Path file, String field, String trouble) {
    super(file + (field.isEmpty() ? "" : ": " + field) + ": " + trouble);
  }

  ProfileException(Path file, String trouble, Throwable cause) {
    super(file + ": " + trouble, cause);
  }
}
