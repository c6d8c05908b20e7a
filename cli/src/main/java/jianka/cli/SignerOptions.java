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

  private static final String TOKEN = "pkcs11:";

  @Option(
      names = "--sign",
      paramLabel = "KEY",
      description = {
        "signs the campaign folder: a PKCS#12 file, or pkcs11:FILE with a configuration of the JDK's",
        "PKCS#11 provider (name, library, slot) for a key that stays on its token (RSA, ECDSA; SM2",
        "needs a PKCS#12 file); password or PIN is asked for, or taken from " + PASSWORD
      })
  @Nullable String signer;

  @Option(
      names = "--sign-alias",
      paramLabel = "LABEL",
      description = "label of the key where the file or token holds several")
  @Nullable String alias;

  @Option(
      names = "--timestamp",
      paramLabel = "URL",
      description = "adds an RFC 3161 time stamp of this service to the signature")
  @Nullable String timestamp;

  /** The key, or null where nothing is to be signed. */
  @Nullable SigningKey key() throws InputException, BundleException {
    if (signer == null) {
      if (alias != null) {
        throw new InputException("--sign-alias needs --sign");
      }
      if (timestamp != null) {
        throw new InputException("--timestamp needs --sign: a time stamp stands on a signature");
      }
      return null;
    }
    String file = signer.startsWith(TOKEN) ? signer.substring(TOKEN.length()) : signer;
    if (file.isBlank()) {
      throw new InputException("--sign " + signer + " names no file");
    }
    if (signer.startsWith(TOKEN)) {
      return SigningKey.fromPkcs11(Path.of(file), password("PIN of the token: "), alias);
    }
    return SigningKey.fromPkcs12(Path.of(file), password("password of " + file + ": "), alias);
  }

  /** The time stamp service, or null. */
  @Nullable TimeStampService service() throws InputException {
    if (timestamp == null) {
      return null;
    }
    try {
      URI uri = new URI(timestamp);
      if (!String.valueOf(uri.getScheme()).matches("(?i)https?") || uri.getHost() == null) {
        // Said before the run: afterwards the folder would stand there unsigned.
        throw new InputException(
            "--timestamp \"" + timestamp + "\" is no http or https URL of a time stamp service");
      }
      return TimeStampService.at(uri);
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
