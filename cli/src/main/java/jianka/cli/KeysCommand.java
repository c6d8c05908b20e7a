package jianka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.concurrent.Callable;
import jianka.bench.profile.InputException;
import jianka.reports.bundle.TestSigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    description = "Keys of the laboratory.",
    subcommands = KeysCommand.NewSigner.class)
final class KeysCommand {

  @Command(
      name = "new-signer",
      mixinStandardHelpOptions = true,
      description = "Makes a self-signed SM2 test certificate in a new PKCS#12 file.")
  static final class NewSigner implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "P12", description = "the file to make")
    private Path file;

    @Override
    public Integer call() throws Exception {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw InputException.of(
            "%s is no folder: make it first, or choose another file",
            "%s 不是文件夹：请先建立，或另选文件", folder);
      }
      X509Certificate certificate =
          TestSigner.create(
              file, SignerOptions.password("new password for " + file + ": "), Clock.systemUTC());
      spec.commandLine()
          .getOut()
          .println(file + ": " + certificate.getSubjectX500Principal().getName());
      return 0;
    }
  }
}
