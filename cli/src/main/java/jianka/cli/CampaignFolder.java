package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import jianka.bench.profile.InputException;
import org.jspecify.annotations.Nullable;

/** The folder a campaign writes; evidence in it is never overwritten. */
final class CampaignFolder {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private CampaignFolder() {}

  /** Makes the folder asked for, or a new one below {@code out/}. */
  static Path create(@Nullable Path wanted, Path home, String kind) throws InputException {
    if (wanted != null && wanted.toString().isBlank()) {
      throw new InputException("--out is empty; name a folder, or leave it out for a new one");
    }
    Path folder = wanted == null ? unused(home.resolve("out"), kind) : wanted;
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "write", ".probe");
      Files.delete(probe);
    } catch (IOException e) {
      throw new InputException(
          "the output folder "
              + folder
              + " cannot be written ("
              + e
              + "); choose another with --out",
          e);
    }
    if (holdsFiles(folder)) {
      throw new InputException(
          "the folder "
              + folder
              + " is not empty (it may hold a campaign already); choose another with --out");
    }
    return folder;
  }

  /** Refuses what is no campaign folder, before anything is read from it. */
  static void requireJournal(Path folder) throws InputException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(folder + " is no folder");
    }
    if (!Files.isRegularFile(folder.resolve("journal.jsonl"))) {
      throw new InputException(folder + " holds no journal.jsonl: it is no campaign folder");
    }
  }

  /** The folder of a campaign to go on with. */
  static Path interrupted(@Nullable Path folder) throws InputException {
    if (folder == null) {
      throw new InputException("--resume needs --out DIR, the folder of the interrupted campaign");
    }
    if (!Files.isRegularFile(folder.resolve("journal.jsonl"))) {
      throw new InputException(folder + " holds no journal.jsonl: there is nothing to resume");
    }
    if (Files.exists(folder.resolve("manifest.sig"))) {
      throw new InputException(folder + " is signed: a signed campaign is not changed any more");
    }
    return folder;
  }

  private static boolean holdsFiles(Path folder) throws InputException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      throw new InputException("the output folder " + folder + " cannot be read (" + e + ")", e);
    }
  }

  private static Path unused(Path parent, String kind) {
    String name = kind + "-" + LocalDateTime.now().format(STAMP);
    Path folder = parent.resolve(name);
    for (int i = 2; Files.exists(folder); i++) {
      folder = parent.resolve(name + "-" + i);
    }
    return folder;
  }
}
