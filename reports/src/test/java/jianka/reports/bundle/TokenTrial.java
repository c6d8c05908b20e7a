package jianka.reports.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.List;

/**
 * Signs with keys on a SoftHSM token. A program of its own, because that library finds its folder
 * by an environment variable only.
 */
final class TokenTrial {

  private TokenTrial() {}

  /** Takes a scratch folder, the configuration file, the PIN; ends with an exception or well. */
  public static void main(String[] arguments) throws Exception {
    Path scratch = Path.of(arguments[0]);
    Path configuration = Path.of(arguments[1]);
    char[] pin = arguments[2].toCharArray();
    try {
      SigningKey.fromPkcs11(configuration, "9999".toCharArray(), null);
      throw new AssertionError("a wrong PIN was accepted");
    } catch (BundleException e) {
      require(e.finding().check() == Check.KEY_PIN, e.toString());
    }
    Provider provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
    KeyStore store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, pin);
    for (Scheme scheme : List.of(Scheme.RSA, Scheme.ECDSA)) {
      Identity identity = Identity.selfSigned(scheme);
      store.setKeyEntry(
          scheme.name(), identity.key(), null, identity.chain().toArray(Certificate[]::new));
      SigningKey key = SigningKey.fromPkcs11(configuration, pin, scheme.name());
      Path bundle = MadeUpBundle.signed(scratch.resolve(scheme.name()), key, null);
      Verification verification =
          BundleVerifier.verify(bundle, Trust.none().at(MadeUpBundle.CHECKED_AT));
      require(
          verification.status() == Verification.Status.VALID_UNTRUSTED,
          verification.findings().toString());
      require(Files.exists(bundle.resolve(Signature.FILE)), "no signature");
    }
    System.out.println("signed twice");
    System.exit(0); // the library leaves a thread behind
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
