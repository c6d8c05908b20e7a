package jianka.cli;

import java.io.Console;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import jianka.bench.profile.InputException;
import jianka.reports.bundle.BundleException;
import jianka.reports.bundle.SigningKey;
import jianka.reports.bundle.TimeStampService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With what a campaign folder is signed. */
final class SignerOptions {

  private static final String PASSWORD = "JIANKA_SIGNER_PASSWORD";

  @Option(
      names = "--sign",
      paramLabel = "P12",
      description = {
        "signs the campaign folder with the key of this PKCS#12 file; the password is asked for, or",
        "taken from the environment variable " + PASSWORD
      })
  @Nullable Path signer;

  @Option(
      names = "--timestamp",
      paramLabel = "URL",
      description = "adds an RFC 3161 time stamp of this service to the signature")
  @Nullable String timestamp;

  /** The key, or null where nothing is to be signed. */
  @Nullable SigningKey key() throws InputException, BundleException {
    if (signer == null) {
      if (timestamp != null) {
        throw new InputException("--timestamp needs --sign: a time stamp stands on a signature");
      }
      return null;
    }
    return SigningKey.fromPkcs12(signer, password("password of " + signer + ": "), null);
  }

  /** The time stamp service, or null. */
  @Nullable TimeStampService service() throws InputException {
    if (timestamp == null) {
      return null;
    }
    try {
      return TimeStampService.at(new URI(timestamp));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new InputException("--timestamp \"" + timestamp + "\" is no URL: " + e.getMessage(), e);
    }
  }

  /** A password from the environment or from the person at the terminal; never from an option. */
  static char[] password(String prompt) throws InputException {
    String given = System.getenv(PASSWORD);
    if (given != null) {
      return given.toCharArray();
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("%s", prompt);
    if (typed == null) {
      throw new InputException(
          "a password is needed: set the environment variable " + PASSWORD + " or use a terminal");
    }
    return typed;
  }
}
