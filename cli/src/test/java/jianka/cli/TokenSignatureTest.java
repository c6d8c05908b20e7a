package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign is signed with a key that never leaves its token. */
class TokenSignatureTest {

  private static final Path SOFT_HSM = Path.of("/usr/lib/softhsm/libsofthsm2.so");
  private static final Path SOFT_HSM_TOOL = Path.of("/usr/bin/softhsm2-util");

  @TempDir Path folder;

  @Test
  void ecdsa_and_rsa_keys_of_a_token_sign_and_the_wrong_pin_is_refused() throws Exception {
    assumeTrue(
        Files.exists(SOFT_HSM) && Files.exists(SOFT_HSM_TOOL),
        "SoftHSM is not installed (Debian: softhsm2)");
    Path tokens = Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
    said(
        0,
        "",
        SOFT_HSM_TOOL.toString(),
        "--init-token",
        "--free",
        "--label",
        "lab",
        "--so-pin",
        "0000",
        "--pin",
        "1234");
    Path token =
        Files.writeString(
            folder.resolve("token.cfg"),
            "name = Soft\nlibrary = " + SOFT_HSM + "\nslotListIndex = 0\n");
    newKey(token, "ec", "EC", "-groupname", "secp256r1");
    newKey(token, "rsa", "RSA", "-keysize", "2048");
    for (String alias : new String[] {"ec", "rsa"}) {
      Path out = folder.resolve("out-" + alias);
      said(0, "1234", sign(token, out, "--sign-alias", alias));
      String verified = said(3, "", jianka("verify", out.toString(), "--lang", "en"));
      assertTrue(verified.contains("VALID_UNTRUSTED"), verified);
    }
    String choice = said(2, "1234", sign(token, folder.resolve("choice")));
    assertTrue(choice.contains("ec, rsa"), choice);
    String wrong = said(2, "9999", sign(token, folder.resolve("wrong"), "--sign-alias", "ec"));
    assertTrue(!wrong.contains("9999"), "no PIN in a message");
    assertTrue(Files.notExists(folder.resolve("wrong")), "nothing is run that cannot be signed");
  }

  private String[] sign(Path token, Path out, String... more) {
    return Console.join(
        more,
        jianka("run", "--only", "TRN-068", "--out", out.toString(), "--sign", "pkcs11:" + token));
  }

  private void newKey(Path token, String alias, String algorithm, String... more) throws Exception {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    said(
        0,
        "",
        Console.join(
            more,
            keytool,
            "-genkeypair",
            "-keystore",
            "NONE",
            "-storetype",
            "PKCS11",
            "-addprovider",
            "SunPKCS11",
            "-providerarg",
            token.toString(),
            "-storepass",
            "1234",
            "-alias",
            alias,
            "-dname",
            "CN=Test laboratory " + alias,
            "-ext",
            "KeyUsage=digitalSignature",
            "-keyalg",
            algorithm));
  }

  private static String[] jianka(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Djianka.home=" + System.getProperty("jianka.home"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "jianka.cli.Jianka"));
    command.addAll(List.of(arguments));
    return command.toArray(String[]::new);
  }

  /** Runs a program with this PIN in its environment and gives what it said. */
  private String said(int code, String pin, String... command) throws Exception {
    Path output = Files.createTempFile(folder, "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
    builder.environment().put("JIANKA_SIGNER_PASSWORD", pin);
    Process process = builder.start();
    assertTrue(process.waitFor(180, TimeUnit.SECONDS), "in time: " + command[0]);
    String said = Files.readString(output);
    assertEquals(code, process.exitValue(), String.join(" ", command) + "\n" + said);
    return said;
  }
}
