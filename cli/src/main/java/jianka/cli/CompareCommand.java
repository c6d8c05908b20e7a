package jianka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.reports.Reports;
import jianka.reports.bundle.BundleException;
import jianka.reports.bundle.Intact;
import jianka.reports.compare.Comparison;
import jianka.reports.compare.ComparisonFile;
import jianka.reports.compare.ComparisonPage;
import jianka.reports.compare.ComparisonText;
import jianka.reports.compare.Side;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.journal.JournalException;
import jianka.reports.laboratory.LaboratoryFile;
import jianka.reports.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Lays two campaigns side by side: verdicts, answers byte by byte, reset answers, what was",
      "declared, times. Exit code 0: no regression from A to B; 1: a verdict got worse, or a case",
      "that passed in A is missing in B although both had the same selection; 2: wrong input."
    })
final class CompareCommand implements Callable<Integer> {

  private static final int REGRESSED = 1;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "the campaign folder to compare with")
  private Path folderA;

  @Parameters(index = "1", paramLabel = "B", description = "the campaign folder to look at")
  private Path folderB;

  @Option(names = "--json", paramLabel = "FILE", description = "writes the comparison as JSON")
  private @Nullable Path json;

  @Option(names = "--html", paramLabel = "FILE", description = "writes the comparison as a page")
  private @Nullable Path html;

  @Option(
      names = "--slower",
      paramLabel = "PERCENT",
      defaultValue = "50",
      description = {
        "change of a command's median time worth naming (default: ${DEFAULT-VALUE}; at least 1 ms",
        "and 5 answers); times never make a regression"
      })
  private int percent;

  @Override
  public Integer call() throws Exception {
    if (percent < 1) {
      throw InputException.of(
          "--slower should be at least 1, is %d", "--slower 至少为 1，现为 %d", percent);
    }
    refuseUnwritable(json, "--json");
    refuseUnwritable(html, "--html");
    Comparison comparison = Comparison.of(read(folderA), read(folderB), percent);
    if (comparison.common() == 0) {
      throw InputException.of(
          "%s and %s have no judged case in common: nothing can be compared",
          "%s 与 %s 没有共同的已判定用例：无法比较", folderA, folderB);
    }
    if (json != null) {
      ComparisonFile.write(comparison, json);
    }
    if (html != null) {
      ComparisonPage.write(comparison, language(), html);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(ComparisonText.of(comparison, language()));
    out.flush();
    return comparison.regressed() ? REGRESSED : 0;
  }

  private static void refuseUnwritable(@Nullable Path file, String option) throws InputException {
    if (file == null) {
      return;
    }
    Path parent = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || parent == null || !Files.isWritable(parent)) {
      throw InputException.of(
          "%s %s cannot be written: name a file in a folder that exists",
          "%s %s 无法写入：请给出已有目录中的文件", option, file);
    }
  }

  private static Side read(Path folder)
      throws InputException, IOException, JournalException, DeclarationException, BundleException {
    CampaignFolder.requireJournal(folder);
    Intact.folder(folder);
    return new Side(Reports.read(folder), LaboratoryFile.ofFolder(folder));
  }

  private Language language() {
    return SpokenLanguage.of(spec);
  }
}
