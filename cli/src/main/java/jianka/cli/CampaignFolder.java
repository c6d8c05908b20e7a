package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import org.jspecify.annotations.Nullable;

/** The folder a campaign writes; evidence in it is never overwritten. */
final class CampaignFolder {

  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private CampaignFolder() {}

  /** Makes the folder asked for, or a new one below {@code out/}. */
  static Path create(@Nullable Path wanted, Path home, String kind) throws InputException {
    if (wanted != null && wanted.toString().isBlank()) {
      throw InputException.of(
          "--out is empty; name a folder, or leave it out for a new one",
          "--out 为空；请给出目录，或省略该选项以新建目录");
    }
    Path folder = wanted == null ? unused(home.resolve("out"), kind) : wanted;
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "write", ".probe");
      Files.delete(probe);
    } catch (IOException e) {
      throw new InputException(
          Words.of(
              "the output folder %s cannot be written (%s); choose another with --out",
              "输出目录 %s 无法写入（%s）；请用 --out 另选", folder, e),
          e);
    }
    if (holdsFiles(folder)) {
      throw InputException.of(
          "the folder %s is not empty (it may hold a campaign already); choose another with --out",
          "目录 %s 不是空的（可能已有活动记录）；请用 --out 另选", folder);
    }
    return folder;
  }

  /** Refuses what is no campaign folder, before anything is read from it. */
  static void requireJournal(Path folder) throws InputException {
    if (!Files.isDirectory(folder)) {
      throw InputException.of("%s is no folder", "%s 不是文件夹", folder);
    }
    if (!Files.isRegularFile(folder.resolve("journal.jsonl"))) {
      throw InputException.of(
          "%s holds no journal.jsonl: it is no campaign folder",
          "%s 中没有 journal.jsonl：不是活动目录", folder);
    }
  }

  /** The folder of a campaign to go on with. */
  static Path interrupted(@Nullable Path folder) throws InputException {
    if (folder == null) {
      throw InputException.of(
          "--resume needs --out DIR, the folder of the interrupted campaign",
          "--resume 须同时用 --out 给出被中断活动的目录");
    }
    if (!Files.isRegularFile(folder.resolve("journal.jsonl"))) {
      throw InputException.of(
          "%s holds no journal.jsonl: there is nothing to resume",
          "%s 中没有 journal.jsonl：没有可继续的活动", folder);
    }
    if (Files.exists(folder.resolve("manifest.sig"))) {
      throw InputException.of(
          "%s is signed: a signed campaign is not changed any more", "%s 已签名：已签名的活动不再改动", folder);
    }
    return folder;
  }

  private static boolean holdsFiles(Path folder) throws InputException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isPresent();
    } catch (IOException e) {
      throw new InputException(
          Words.of("the output folder %s cannot be read (%s)", "输出目录 %s 无法读取（%s）", folder, e), e);
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
