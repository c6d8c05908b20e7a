package jianka.reports.document;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is either written whole or not touched. */
public final class WholeFile {

  /** What goes into the file. */
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /** The same for a file of bytes. */
  public interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /** Writes text (UTF-8) beside the file and moves over it: nobody ever reads half a document. */
  public static void write(Path file, Content content) throws IOException {
    writeBytes(
        file,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          content.writeTo(text);
          text.flush();
        });
  }

  /** Writes bytes beside the file and moves over it. */
  public static void writeBytes(Path file, Bytes content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
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
