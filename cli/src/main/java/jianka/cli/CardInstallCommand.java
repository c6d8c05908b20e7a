package jianka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "install",
    mixinStandardHelpOptions = true,
    description = {
      "Loads the applet to a physical Java Card with GlobalPlatformPro, an external program.",
      "Neither it nor the CAP file is part of Jianka; docs/physical-card.md says how to get both."
    })
final class CardInstallCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--gp",
      paramLabel = "FILE",
      defaultValue = "${env:JIANKA_GP}",
      description = "gp.jar of GlobalPlatformPro (default: the environment variable JIANKA_GP)")
  private @Nullable Path gp;

  @Option(names = "--cap", paramLabel = "FILE", description = "the applet as a CAP file")
  private @Nullable Path cap;

  @Option(
      names = "--terminal",
      paramLabel = "pcsc:NAME",
      description = "the reader (default: the one GlobalPlatformPro finds)")
  private @Nullable String terminal;

  @Override
  public Integer call() throws Exception {
    Path program =
        existing(
            gp,
            "--gp",
            new Words(
                "gp.jar of GlobalPlatformPro (github.com/martinpaljak/GlobalPlatformPro), which loads applets to cards",
                "GlobalPlatformPro（github.com/martinpaljak/GlobalPlatformPro）的 gp.jar，用于向卡片装载应用"));
    Path applet =
        existing(
            cap,
            "--cap",
            new Words(
                "the applet as a CAP file, made by the converter of a Java Card SDK",
                "应用的 CAP 文件，由 Java Card SDK 的转换工具生成"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                program.toString(),
                "--install",
                applet.toString(),
                "--default"));
    String reader = terminal == null ? null : TerminalUri.parse(terminal).reader();
    if (reader != null && !reader.equals("*")) {
      command.addAll(List.of("--reader", reader));
    } else if (terminal != null) {
      throw InputException.of(
          "--terminal should be pcsc:NAME, one reader, is \"%s\"",
          "--terminal 应为 pcsc:名称（一个读写器），现为“%s”", terminal);
    }
    return run(command);
  }

  private int run(List<String> command) throws IOException, InterruptedException {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      spec.commandLine()
          .getErr()
          .println(
              "jianka: GlobalPlatformPro ended with code "
                  + code
                  + "; its message above says why, the applet is not known to be on the card");
      return Jianka.TROUBLE;
    }
    spec.commandLine()
        .getOut()
        .println("GlobalPlatformPro ended well; go on with \"jianka card personalise\"");
    return 0;
  }

  private static Path existing(@Nullable Path file, String option, Words what)
      throws InputException {
    if (file == null || file.toString().isEmpty()) {
      throw InputException.of(
          "%s is missing: %s; docs/physical-card.md says how to get it",
          "缺少 %s：%s；获取方法见 docs/physical-card.md", option, what);
    }
    if (!Files.isRegularFile(file)) {
      throw InputException.of("%s: there is no file %s", "%s：没有文件 %s", option, file);
    }
    return file;
  }
}
