package jianka.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.reports.bundle.BundleFinding;
import jianka.reports.bundle.BundleVerifier;
import jianka.reports.bundle.Trust;
import jianka.reports.bundle.Verification;
import jianka.reports.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks that a campaign folder is as it was sealed: every file, the chain of the journal, the",
      "signature. Exit code 0: whole and signed; 1: something was changed; 3: whole, but not signed",
      "or the signer is not trusted."
    })
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "the campaign folder")
  private Path folder;

  @Option(
      names = "--trust",
      paramLabel = "CERT",
      description = "a trusted certificate (PEM or DER); may be repeated")
  private List<Path> trusted = new ArrayList<>();

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(folder)) {
      throw InputException.of("%s is no folder", "%s 不是文件夹", folder);
    }
    if (!Files.exists(folder.resolve("manifest.json"))) {
      throw InputException.of(
          "%s is not sealed: it has no manifest.json; \"jianka report DIR\" writes it",
          "%s 未封存：没有 manifest.json；可用“jianka report 目录”生成", folder);
    }
    Trust trust = trusted.isEmpty() ? Trust.none() : Trust.in(trusted);
    Verification verification = BundleVerifier.verify(folder, trust);
    PrintWriter out = spec.commandLine().getOut();
    for (BundleFinding finding : verification.findings()) {
      out.printf("%-6s %s%s%n", finding.severity(), place(finding), finding.text().in(language()));
    }
    Verification.Signer signer = verification.signer();
    if (signer != null) {
      out.println(signer.subject() + " (" + signer.algorithm() + ")");
    }
    out.println(verification.status());
    return switch (verification.status()) {
      case VALID -> 0;
      case BROKEN -> 1;
      case VALID_UNTRUSTED, UNSIGNED -> 3;
    };
  }

  private static String place(BundleFinding finding) {
    return finding.file().isEmpty() ? "" : finding.file() + ": ";
  }

  private Language language() {
    return SpokenLanguage.of(spec);
  }
}
