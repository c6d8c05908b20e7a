package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jianka.reports.allure.AllureFiles;
import jianka.reports.messages.MessagesFile;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import picocli.CommandLine.Option;

/** Formats of other tools, written on request beside the reports. */
final class ExportOptions {

  @Option(names = "--allure", description = "writes allure-results/ for Allure Report")
  private boolean allure;

  @Option(names = "--messages", description = "writes messages.ndjson, Cucumber messages")
  private boolean messages;

  /** Writes what was asked for, and again what is there: old files would contradict new marks. */
  void write(Campaign campaign, Language language, Path folder) throws IOException {
    Path results = folder.resolve(AllureFiles.FOLDER);
    if (allure || Files.exists(results)) {
      AllureFiles.write(campaign, language, results);
    }
    Path file = folder.resolve(MessagesFile.NAME);
    if (messages || Files.exists(file)) {
      MessagesFile.write(campaign, language, file);
    }
  }
}
