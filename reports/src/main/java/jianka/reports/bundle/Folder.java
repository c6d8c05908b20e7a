package jianka.reports.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a campaign folder, by relative path with {@code /} between the names. Files are only
 * ever opened by paths found here, so that no path written in a manifest leads out of the folder.
 */
record Folder(Path root, SortedMap<String, Item> items) {

  /** What an entry of the folder is. */
  enum Kind {
    FILE,
    LINK,
    OTHER
  }

  /**
   * @param size in bytes
   */
  record Item(Path path, Kind kind, long size) {}

  /** Looks through the folder and the folders in it; links are not followed. */
  static Folder scan(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory.toString());
    }
    // The folder itself may be reached by a link, its contents may not.
    Path root = directory.toRealPath();
    SortedMap<String, Item> items = new TreeMap<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Kind kind =
                attributes.isSymbolicLink()
                    ? Kind.LINK
                    : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
            items.put(name(root, file), new Item(file, kind, attributes.size()));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            items.put(name(root, file), new Item(file, Kind.OTHER, 0));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) {
            if (trouble != null) {
              items.put(name(root, folder), new Item(folder, Kind.OTHER, 0));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return new Folder(root, items);
  }

  private static String name(Path root, Path file) {
    return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
  }

  /** The file of this name; null when there is none or it is no plain file. */
  @Nullable Item file(String name) {
    Item item = items.get(name);
    return item != null && item.kind() == Kind.FILE ? item : null;
  }

  /** The whole file, which must not be longer than this many bytes. */
  static byte[] read(Path file, int longest) throws IOException {
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(longest + 1);
      if (bytes.length > longest) {
        throw new IOException("longer than " + longest + " bytes");
      }
      return bytes;
    }
  }

  /** The same for a file the user named, which may be a link. */
  static byte[] readInput(Path file, int longest) throws IOException {
    return read(file.toRealPath(), longest);
  }

  /** Whether a file is a leftover of writing, no part of the evidence. */
  static boolean temporary(String name) {
    return name.endsWith(".part") || name.endsWith(".tmp") || name.endsWith(".probe");
  }

  /** Writes a file in whole or not at all: to a temporary file beside it, which is then moved. */
  static void write(Path file, byte[] content) throws IOException {
    Path temporary = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (FileChannel channel =
          FileChannel.open(
              temporary,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS)) {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException second) {
        e.addSuppressed(second);
      }
      throw e;
    }
  }
}
