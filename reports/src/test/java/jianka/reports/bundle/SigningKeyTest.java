package jianka.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

  private static final Path SOFT_HSM = Path.of("/usr/lib/softhsm/libsofthsm2.so");
  private static final Path SOFT_HSM_TOOL = Path.of("/usr/bin/softhsm2-util");

  @TempDir Path scratch;

  @Test
  void a_wrong_password_is_said_clearly_and_never_repeated() throws Exception {
    Path file = scratch.resolve("key.p12");
    Identity.selfSigned(Scheme.SM2).pkcs12(file, "right-口令".toCharArray());
    for (String wrong : List.of("wrong-one", "")) {
      BundleException e = refused(Check.KEY_PASSWORD, () -> open(file, wrong, null));
      assertEquals(
          "the key file " + file + " does not open: the password is wrong, or the file is damaged",
          e.getMessage());
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      assertFalse(trace.toString().contains("wrong-one"), trace::toString);
      assertFalse(trace.toString().contains("right-"), trace::toString);
    }
    assertEquals("CN=SM2 signer,O=Made Up", open(file, "right-口令", null).subject());
  }

  @Test
  void what_is_no_key_file_is_told_apart_from_a_wrong_password() throws Exception {
    refused(Check.KEY_FILE, () -> open(scratch.resolve("none.p12"), "x", null));
    Path text = Files.writeString(scratch.resolve("text.p12"), "-----BEGIN PRIVATE KEY-----");
    refused(Check.KEY_FILE, () -> open(text, "x", null));
  }

  @Test
  void of_several_keys_one_must_be_named() throws Exception {
    Path file = scratch.resolve("two.p12");
    Identity.selfSigned(Scheme.ECDSA).pkcs12(file, "x".toCharArray(), "one", "two");
    assertTrue(
        refused(Check.KEY_CHOICE, () -> open(file, "x", null)).getMessage().contains("one, two"));
    refused(Check.KEY_ALIAS, () -> open(file, "x", "three"));
    assertEquals("CN=ECDSA signer,O=Made Up", open(file, "x", "Two").subject());
  }

  @Test
  void a_file_without_private_key_is_refused() throws Exception {
    Identity identity = Identity.selfSigned(Scheme.ECDSA);
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("only", identity.own());
    Path file = scratch.resolve("certificate.p12");
    try (var out = Files.newOutputStream(file)) {
      store.store(out, "x".toCharArray());
    }
    refused(Check.KEY_NONE, () -> open(file, "x", null));
  }

  @Test
  void a_key_too_short_is_refused() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    Identity weak =
        Identity.make(
            Scheme.RSA,
            generator.generateKeyPair(),
            "weak",
            Identity.Purpose.SIGNATURE,
            null,
            Identity.FROM,
            Identity.TO);
    Path file = weak.pkcs12(scratch.resolve("weak.p12"), "x".toCharArray());
    refused(Check.KEY_ALGORITHM, () -> open(file, "x", null));
  }

  @Test
  void a_trust_file_without_certificates_is_refused() throws Exception {
    Path text = Files.writeString(scratch.resolve("text.pem"), "no certificate");
    refused(Check.TRUST_FILE, () -> Trust.in(List.of(text)));
    refused(Check.TRUST_FILE, () -> Trust.in(List.of(scratch.resolve("none.pem"))));
  }

  @Test
  void a_token_without_library_or_configuration_is_a_clear_error() throws Exception {
    refused(Check.KEY_TOKEN, () -> token(scratch.resolve("none.cfg"), "1"));
    Path odd = Files.writeString(scratch.resolve("odd.cfg"), "name = x\nsecret = 12345678\n");
    BundleException e = refused(Check.KEY_TOKEN, () -> token(odd, "1"));
    assertFalse(e.getMessage().contains("secret"), e.getMessage());
    Path lost = Files.writeString(scratch.resolve("lost.cfg"), "name = y\nlibrary = /no/such.so\n");
    refused(Check.KEY_TOKEN, () -> token(lost, "1"));
  }

  @Test
  void keys_on_a_token_sign() throws Exception {
    assumeTrue(Files.exists(SOFT_HSM), "SoftHSM is not installed: " + SOFT_HSM);
    assumeTrue(Files.exists(SOFT_HSM_TOOL), "its tool is not installed: " + SOFT_HSM_TOOL);
    Path tokens = Files.createDirectory(scratch.resolve("tokens"));
    Path soft =
        Files.writeString(
            scratch.resolve("softhsm2.conf"),
            "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
    Path configuration =
        Files.writeString(
            scratch.resolve("token.cfg"),
            "name = soft\nlibrary = " + SOFT_HSM + "\nslotListIndex = 0\n");
    run(
        soft,
        SOFT_HSM_TOOL.toString(),
        "--init-token",
        "--free",
        "--label",
        "trial",
        "--pin",
        "4321",
        "--so-pin",
        "87654321");
    String said =
        run(
            soft,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            TokenTrial.class.getName(),
            scratch.toString(),
            configuration.toString(),
            "4321");
    assertTrue(said.contains("signed twice"), said);
  }

  private static String run(Path soft, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SOFTHSM2_CONF", soft.toString());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static SigningKey open(Path file, String password, String alias) throws Exception {
    return SigningKey.fromPkcs12(file, password.toCharArray(), alias);
  }

  private static void token(Path configuration, String pin) throws Exception {
    SigningKey.fromPkcs11(configuration, pin.toCharArray(), null);
  }

  private static BundleException refused(Check check, Executable attempt) {
    BundleException e = assertThrows(BundleException.class, attempt);
    assertEquals(check, e.finding().check(), e.getMessage());
    return e;
  }
}
