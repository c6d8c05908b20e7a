package jianka.reports.document;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file (UTF-8) that is either written whole or not touched. */
public final class WholeFile {

  /** What goes into the file. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private WholeFile() {}

  /** Writes beside the file and moves over it, so that nobody ever reads half a document. */
  public static void write(Path file, Content content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(part)) {
        content.writeTo(out);
      }
      move(part, file);
    } catch (IOException | RuntimeException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException onTheWay) {
        e.addSuppressed(onTheWay);
      }
      throw e;
    }
  }

  private static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
