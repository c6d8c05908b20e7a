package jianka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import jianka.bench.profile.InputException;
import jianka.bench.terminal.TerminalException;
import jianka.reports.bundle.BundleException;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.journal.JournalException;
import jianka.reports.paper.MissingFontException;
import jianka.reports.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The command {@code jianka}. Exit codes: 0 every applicable case passed; 1 at least one FAIL; 2
 * wrong usage or input; 3 nothing failed but something is undecided; 4 tool or reader trouble.
 */
@Command(
    name = "jianka",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "检卡 Jianka: certification test harness for the Chinese social security card",
    subcommands = {
      RunCommand.class,
      PlanCommand.class,
      CardCommand.class,
      QualifyCommand.class,
      CoverageCommand.class,
      ReportCommand.class,
      RejudgeCommand.class,
      CompareCommand.class,
      VerifyCommand.class,
      KeysCommand.class,
      ReadersCommand.class,
      CommandLine.HelpCommand.class
    },
    footer = {
      "",
      "Exit codes:",
      "  0  every applicable case passed",
      "  1  at least one FAIL",
      "  2  wrong usage or input",
      "  3  nothing failed but something is undecided",
      "  4  tool or reader trouble"
    })
public final class Jianka {

  static final int WRONG_INPUT = 2;
  static final int TROUBLE = 4;

  private Jianka() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    CommandLine line = new CommandLine(new Jianka());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(Jianka::explain);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    if (arguments.length == 0) {
      line.usage(line.getOut());
      return WRONG_INPUT;
    }
    return line.execute(arguments);
  }

  private static int explain(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (e instanceof DeclarationException declaration) {
      err.println("jianka: " + declaration.text().in(language(line)));
      return WRONG_INPUT;
    }
    if (e instanceof BundleException bundle) {
      err.println("jianka: " + bundle.text().in(language(line)));
      return WRONG_INPUT;
    }
    if (e instanceof MissingFontException font) {
      err.println("jianka: " + font.text().in(language(line)));
      return WRONG_INPUT;
    }
    if (e instanceof InputException || e instanceof JournalException) {
      err.println("jianka: " + e.getMessage());
      return WRONG_INPUT;
    }
    if (e instanceof TerminalException) {
      err.println("jianka: " + e.getMessage());
      return TROUBLE;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      err.println("jianka: " + e.getMessage() + " (" + e.getClass().getSimpleName() + ")");
      return TROUBLE;
    }
    err.println("jianka: the tool itself failed; please report this:");
    e.printStackTrace(err);
    return TROUBLE;
  }

  /** The language the command was asked for, or the usual one. */
  private static Language language(CommandLine line) {
    ParseResult parsed = line.getParseResult();
    return parsed == null ? Language.ZH : parsed.matchedOptionValue("--lang", Language.ZH);
  }
}
