package jianka.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import jianka.bench.terminal.TerminalException;
import jianka.reports.bundle.BundleException;
import jianka.reports.declaration.DeclarationException;
import jianka.reports.journal.JournalException;
import jianka.reports.paper.MissingFontException;
import jianka.reports.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

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

  static final String CHINESE_USAGE = "jianka.cli.usage";

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      scope = ScopeType.INHERIT,
      description = "language, zh or en (default: that of JIANKA_LANG in the environment, else zh)")
  private Language language;

  private Jianka(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return run(System.getenv(), arguments);
  }

  static int run(Map<String, String> environment, String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Language language;
    try {
      language = SpokenLanguage.of(environment, arguments);
    } catch (InputException e) {
      err.println("jianka: " + e.words().both());
      return WRONG_INPUT;
    }
    CommandLine line = line(language);
    line.setOut(out);
    line.setErr(err);
    if (arguments.length == 0) {
      line.usage(line.getOut());
      return WRONG_INPUT;
    }
    return line.execute(arguments);
  }

  /** The command in this language. */
  static CommandLine line(Language language) {
    CommandLine line = new CommandLine(new Jianka(language));
    line.setExecutionExceptionHandler(Jianka::explain);
    line.setParameterExceptionHandler(UsageErrors::explain);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    if (language == Language.ZH) {
      line.setResourceBundle(ResourceBundle.getBundle(CHINESE_USAGE, Locale.CHINESE));
    }
    return line;
  }

  private static int explain(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    Language language = SpokenLanguage.of(line.getCommandSpec());
    if (e instanceof DeclarationException declaration) {
      err.println("jianka: " + declaration.text().in(language));
      return WRONG_INPUT;
    }
    if (e instanceof BundleException bundle) {
      err.println("jianka: " + bundle.text().in(language));
      return WRONG_INPUT;
    }
    if (e instanceof MissingFontException font) {
      err.println("jianka: " + font.text().in(language));
      return WRONG_INPUT;
    }
    if (e instanceof InputException input) {
      err.println("jianka: " + input.words().in(language.code()));
      return WRONG_INPUT;
    }
    if (e instanceof JournalException journal) {
      err.println("jianka: " + journal.text().in(language));
      return WRONG_INPUT;
    }
    if (e instanceof TerminalException) {
      err.println("jianka: " + e.getMessage());
      return TROUBLE;
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      Words trouble =
          Words.of("%s (%s)", "读写失败 [%s（%s）]", e.getMessage(), e.getClass().getSimpleName());
      err.println("jianka: " + trouble.in(language.code()));
      return TROUBLE;
    }
    err.println(
        language == Language.ZH
            ? "jianka: 工具自身出错，请报告："
            : "jianka: the tool itself failed; please report this:");
    e.printStackTrace(err);
    return TROUBLE;
  }
}
