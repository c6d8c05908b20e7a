package jianka.reports.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes an SM2 key with a self-signed certificate for trying things out. Its subject says so: a
 * signature with it shows that nothing was changed since, and nothing about who signed.
 */
public final class TestSigner {

  private static final Duration VALIDITY = Duration.ofDays(366);

  private TestSigner() {}

  /**
   * Writes a PKCS#12 file with the key and its certificate, valid from now on for a year, readable
   * by the owner only where the file system can say so.
   *
   * @param password protects the file; the caller wipes it
   * @return the certificate, which may go into a trust store for tests
   * @throws BundleException when the file exists or the password is empty
   */
  public static X509Certificate create(Path file, char[] password, Clock clock)
      throws IOException, BundleException {
    if (password.length == 0) {
      throw BundleException.of(Check.KEY_EMPTY_PASSWORD, file.toString());
    }
    if (Files.exists(file)) {
      throw BundleException.of(Check.KEY_EXISTS, file.toString(), file);
    }
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Scheme.PROVIDER);
      generator.initialize(new ECGenParameterSpec("sm2p256v1"));
      KeyPair pair = generator.generateKeyPair();
      X509Certificate certificate = certificate(pair, clock.instant());
      KeyStore store = KeyStore.getInstance("PKCS12-AES256-AES128", Scheme.PROVIDER);
      store.load(null, null);
      store.setKeyEntry("jianka-test", pair.getPrivate(), null, new Certificate[] {certificate});
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      store.store(content, password);
      write(file, content.toByteArray());
      return certificate;
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("Bouncy Castle makes no SM2 key", e);
    }
  }

  private static X509Certificate certificate(KeyPair pair, Instant now)
      throws GeneralSecurityException, OperatorCreationException, IOException {
    X500Name subject =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.O, "Jianka")
            .addRDN(BCStyle.OU, "TEST ONLY 仅供测试")
            .addRDN(BCStyle.CN, "TEST signer - proves nothing 测试签名")
            .build();
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            subject,
            new BigInteger(127, new SecureRandom()).setBit(126),
            Date.from(now),
            Date.from(now.plus(VALIDITY)),
            subject,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    return new JcaX509CertificateConverter()
        .setProvider(Scheme.PROVIDER)
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder(Scheme.SM2.algorithm())
                    .setProvider(Scheme.PROVIDER)
                    .build(pair.getPrivate())));
  }

  private static void write(Path file, byte[] content) throws IOException {
    boolean posix =
        Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix");
    FileAttribute<?>[] owner =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }
}
