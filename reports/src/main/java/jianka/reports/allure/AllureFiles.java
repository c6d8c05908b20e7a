package jianka.reports.allure;

import io.qameta.allure.AllureResultsWriteException;
import io.qameta.allure.FileSystemResultsWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import jianka.reports.verdict.CaseResult;

/**
 * {@code allure-results/}: one result for each case. Product, reset answer and reader are
 * parameters, so that the same case on two cards is two results and not a retry; all attempts of a
 * case stand in its one result, because Allure would show the last of several only.
 */
public final class AllureFiles {

  /** Name of the folder in a campaign folder. */
  public static final String FOLDER = "allure-results";

  private AllureFiles() {}

  /**
   * Writes the results of a campaign; earlier ones in the folder are replaced.
   *
   * @throws IOException when a file cannot be written
   */
  public static void write(Campaign campaign, Language language, Path folder) throws IOException {
    clear(folder);
    Files.createDirectories(folder);
    AllureResult results = new AllureResult(campaign, language);
    FileSystemResultsWriter writer = new FileSystemResultsWriter(folder);
    try {
      for (CaseResult result : campaign.cases()) {
        writer.write(results.of(result));
      }
    } catch (AllureResultsWriteException e) {
      throw new IOException("the Allure results in " + folder + " could not be written", e);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> earlier;
    try (Stream<Path> files = Files.list(folder)) {
      earlier = files.filter(f -> f.getFileName().toString().endsWith("-result.json")).toList();
    }
    for (Path file : earlier) {
      Files.delete(file);
    }
  }
}
