package jianka.cli;

import java.io.Console;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import jianka.bench.profile.InputException;
import jianka.bench.profile.Words;
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
        throw InputException.of("--sign-alias needs --sign", "--sign-alias 须与 --sign 同用");
      }
      if (timestamp != null) {
        throw InputException.of(
            "--timestamp needs --sign: a time stamp stands on a signature",
            "--timestamp 须与 --sign 同用：时间戳加在签名上");
      }
      return null;
    }
    String file = signer.startsWith(TOKEN) ? signer.substring(TOKEN.length()) : signer;
    if (file.isBlank()) {
      throw InputException.of("--sign %s names no file", "--sign %s 没有给出文件", signer);
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
        throw InputException.of(
            "--timestamp \"%s\" is no http or https URL of a time stamp service",
            "--timestamp “%s”不是时间戳服务的 http 或 https 地址", timestamp);
      }
      return TimeStampService.at(uri);
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new InputException(
          Words.of(
              "--timestamp \"%s\" is no URL: %s",
              "--timestamp “%s”不是有效地址 [%s]", timestamp, e.getMessage()),
          e);
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
      throw InputException.of(
          "a password is needed: set the environment variable %s or use a terminal",
          "需要口令：请设置环境变量 %s，或在终端中运行", PASSWORD);
    }
    return typed;
  }
}
