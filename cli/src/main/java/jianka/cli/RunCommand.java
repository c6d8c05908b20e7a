package jianka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import jianka.bench.campaign.CampaignRunner;
import jianka.bench.campaign.CampaignSettings;
import jianka.bench.campaign.EarlierRun;
import jianka.bench.campaign.Isolation;
import jianka.bench.campaign.Plan;
import jianka.bench.campaign.ScenarioRunners;
import jianka.bench.campaign.Selection;
import jianka.bench.catalogue.Catalogue;
import jianka.bench.evidence.Journal;
import jianka.bench.operator.Operator;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.reports.Reports;
import jianka.reports.bundle.Manifest;
import jianka.reports.bundle.Signature;
import jianka.reports.bundle.SigningKey;
import jianka.reports.bundle.TimeStampService;
import jianka.reports.console.ConsoleSummary;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.laboratory.Laboratory;
import jianka.reports.laboratory.LaboratoryFile;
import jianka.reports.paper.MissingFontException;
import jianka.reports.text.Language;
import jianka.reports.verdict.Campaign;
import jianka.reports.waiver.WaiverFile;
import jianka.steps.ChineseWording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a campaign and writes its folder: journal, result.json, junit.xml, report.html.",
      "Without options: the reference card, everything that applies to it."
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private SelectionOptions options;
  @Mixin private OperatorOptions people;
  @Mixin private SignerOptions signer;
  @Mixin private PaperOptions paper;
  @Mixin private ExportOptions exports;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "campaign folder (default: a new one below out/)")
  private @Nullable Path out;

  @Option(
      names = "--resume",
      description = {
        "goes on with the interrupted campaign in the folder --out; give the same options as before"
      })
  private boolean resume;

  @Option(
      names = "--despite-contradictions",
      description = "runs although the card contradicts its declaration; the report says so")
  private boolean despite;

  @Option(
      names = "--new-card",
      description = "with --resume: the sample was replaced by an unspent one")
  private boolean newCard;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description = "simulated cards in parallel (default: ${DEFAULT-VALUE})")
  private int jobs;

  @Option(
      names = "--isolation",
      paramLabel = "MODE",
      defaultValue = "shared",
      description =
          "shared: one card for the whole run; fresh: a new card for each case (default: ${DEFAULT-VALUE})")
  private Isolation isolation;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = {
        "waivers that mark failures; they change no verdict and no exit code, a copy is stored in",
        "the campaign folder"
      })
  private @Nullable Path waiverFile;

  @Option(
      names = {"--timing", "--slowest"},
      description = "prints how long a real card is busy, by subject, and the ten slowest cases")
  private boolean timing;

  @Override
  public Integer call() throws Exception {
    if (jobs < 1 || jobs > 64) {
      throw InputException.of(
          "--jobs should be from 1 to 64, is %d", "--jobs 应为 1 至 64，现为 %d", jobs);
    }
    if (newCard && !resume) {
      throw InputException.of("--new-card goes with --resume only", "--new-card 只能与 --resume 同用");
    }
    WaiverFile waivers = waiverFile == null ? null : WaiverFile.read(waiverFile);
    TimeStampService service = signer.service();
    SigningKey key = signer.key();
    Laboratory laboratory = paper.declaration();
    try (Setup setup = Setup.of(options, jobs);
        Interruption interruption = new Interruption()) {
      Selection selection = Selection.parse(setup.only(options));
      refuseImpossible(setup);
      Catalogue catalogue = Features.read(setup.home().features());
      CardInterface side = sideOf(setup);
      Operator operator = setup.operator(people.operator(catalogue, language()));
      Plan plan =
          Plan.of(
              catalogue,
              selection,
              setup.product(),
              side,
              setup.capabilities(),
              setup.seed(options),
              operator);
      plan = setup.readable(plan, catalogue, side, options);
      if (waivers != null) {
        waivers.check(WaiverScopes.of(setup.product(), plan), Clock.systemUTC().instant());
      }
      List<Words> contradictions = setup.contradictions(despite);
      Path folder =
          resume
              ? CampaignFolder.interrupted(out)
              : CampaignFolder.create(out, setup.home().folder(), "run");
      run(setup, catalogue, plan, operator, contradictions, folder, interruption);
      if (laboratory != null) {
        LaboratoryFile.keep(laboratory, folder);
      }
      Campaign campaign = write(folder, waivers);
      exports.write(campaign, language(), folder);
      if (paper.wanted(folder)) {
        print(campaign, folder);
      }
      Manifest.write(folder, new Manifest.Tool("jianka", Version.text()), Clock.systemUTC());
      if (key != null) {
        Signature.write(folder, key, service, Clock.systemUTC());
      }
      PrintWriter console = spec.commandLine().getOut();
      if (timing) {
        CardTime time = CardTime.of(campaign);
        time.print(console, language());
        time.printSlowest(console, language());
      }
      console.print(ConsoleSummary.of(campaign, language(), folder));
      console.flush();
      return campaign.exitCode();
    }
  }

  private void run(
      Setup setup,
      Catalogue catalogue,
      Plan plan,
      Operator operator,
      List<Words> contradictions,
      Path folder,
      Interruption interruption)
      throws IOException, TerminalException, InputException {
    CampaignSettings settings =
        new CampaignSettings(
            setup.product(),
            isolation,
            setup.seed(options),
            setup.terminals().size(),
            setup.only(options),
            setup.names(),
            setup.faulty(),
            Version.text());
    Path file = folder.resolve("journal.jsonl");
    EarlierRun earlier = resume ? EarlierRun.read(file) : EarlierRun.none();
    try (ConsoleProgress progress =
            new ConsoleProgress(earlier.left(plan), language(), System.err);
        Journal journal = resume ? Journal.resume(file) : Journal.create(file)) {
      CampaignRunner runner =
          new CampaignRunner(
              journal,
              settings,
              setup.keys(),
              new ScenarioRunners(new ChineseWording()),
              progress,
              operator);
      if (!resume) {
        runner.remark(contradictions);
      }
      interruption.stops(
          () -> {
            runner.stop();
            people.leave();
          });
      if (resume) {
        runner.resume(earlier, newCard, catalogue, plan, setup.terminals());
      } else {
        runner.run(catalogue, plan, setup.terminals());
      }
    }
  }

  /** Evidence is never given up for a waiver: where one does not fit, none is marked. */
  private Campaign write(Path folder, @Nullable WaiverFile waivers) throws Exception {
    if (waivers == null) {
      return Reports.write(folder, language());
    }
    try {
      return Reports.write(folder, language(), waivers, Clock.systemUTC());
    } catch (DeclarationException e) {
      Reports.write(folder, language());
      Manifest.write(folder, new Manifest.Tool("jianka", Version.text()), Clock.systemUTC());
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          language() == Language.ZH
              ? "报告已写入 " + folder + "，未采用该豁免文件；更正文件后用 jianka report --waivers 重新生成"
              : "the reports in "
                  + folder
                  + " are written without these waivers; mend the file, then jianka report --waivers");
      throw e;
    }
  }

  /** A campaign is not lost for want of a font: its folder is whole, and the PDF can follow. */
  private void print(Campaign campaign, Path folder) throws IOException, DeclarationException {
    try {
      paper.print(campaign, folder, language());
    } catch (MissingFontException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("jianka: " + e.text().in(language()));
      err.println("jianka: jianka report " + folder + " --pdf");
    }
  }

  private void refuseImpossible(Setup setup) throws InputException {
    if (setup.terminals().isEmpty()) {
      throw InputException.of(
          "no reader with a card was found for %s", "没有找到插有卡片的读写器：%s", options.terminals);
    }
    for (Terminal terminal : setup.terminals()) {
      if (isolation == Isolation.FRESH
          && !terminal.capabilities().contains(Terminal.Capability.RENEW_CARD)) {
        throw InputException.of(
            "--isolation fresh needs a new card for each case, which \"%s\" cannot give; use --isolation shared",
            "--isolation fresh 要求每个用例用一张新卡，“%s”做不到；请用 --isolation shared", terminal.name());
      }
    }
  }

  /** The side of the first terminal; connecting is how one finds out. */
  private static CardInterface sideOf(Setup setup) throws TerminalException {
    ResetAnswer answer = setup.terminals().get(0).connect();
    return answer.side();
  }

  private Language language() {
    return SpokenLanguage.of(spec);
  }
}
