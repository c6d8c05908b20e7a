package jianka.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.reports.Reports;
import jianka.reports.bundle.Manifest;
import jianka.reports.console.ConsoleSummary;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Writes the reports of a campaign folder again from its journal, also of a run that was interrupted.")
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the campaign folder")
  private Path folder;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "zh",
      description = "language, zh or en (default: ${DEFAULT-VALUE})")
  private Language language;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(folder.resolve("journal.jsonl"))) {
      throw new InputException(folder + " holds no journal.jsonl: it is no campaign folder");
    }
    if (Files.exists(folder.resolve("manifest.sig"))) {
      throw new InputException(
          folder
              + " is signed: writing its reports again would break the signature; copy the journal");
    }
    Campaign campaign = Reports.write(folder, language);
    Manifest.write(folder, new Manifest.Tool("jianka", Version.text()), Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    out.print(ConsoleSummary.of(campaign, language, folder));
    out.flush();
    return campaign.exitCode();
  }
}
