package jianka.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.reports.Reports;
import jianka.reports.bundle.Intact;
import jianka.reports.bundle.Manifest;
import jianka.reports.console.ConsoleSummary;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.laboratory.LaboratoryFile;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import jianka.reports.waiver.WaiverFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private PaperOptions paper;
  @Mixin private ExportOptions exports;

  @Parameters(paramLabel = "DIR", description = "the campaign folder")
  private Path folder;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = {
        "waivers that mark failures, instead of those stored in the folder; they are stored in it,",
        "change no verdict and no exit code"
      })
  private @Nullable Path waivers;

  @Override
  public Integer call() throws Exception {
    CampaignFolder.requireJournal(folder);
    Intact.journal(folder);
    if (Files.exists(folder.resolve("manifest.sig"))) {
      throw InputException.of(
          "%s is signed: writing its reports again would break the signature; copy the journal",
          "%s 已签名：重新生成报告会使签名失效；请复制其日志另行生成", folder);
    }
    Laboratory laboratory = paper.declaration();
    if (laboratory != null) {
      LaboratoryFile.keep(laboratory, folder);
    }
    Campaign campaign =
        waivers == null
            ? Reports.write(folder, language())
            : Reports.write(folder, language(), WaiverFile.read(waivers), Clock.systemUTC());
    exports.write(campaign, language(), folder);
    if (paper.wanted(folder)) {
      paper.print(campaign, folder, language());
    }
    Manifest.write(folder, new Manifest.Tool("jianka", Version.text()), Clock.systemUTC());
    PrintWriter out = spec.commandLine().getOut();
    out.print(ConsoleSummary.of(campaign, language(), folder));
    out.flush();
    return campaign.exitCode();
  }

  private Language language() {
    return SpokenLanguage.of(spec);
  }
}
