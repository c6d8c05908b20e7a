package jianka.reports.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jianka.reports.text.Text;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle is checked against: the certificates that are trusted, the time, and whether a time
 * stamp is required. A trusted certificate is trusted as such and as the issuer of others. Paths
 * follow RFC 5280 section 6 without a look at revocation, because a laboratory checks without a
 * network.
 */
public final class Trust {

  /** Longest trust file read, in bytes. */
  private static final int LONGEST = 16 << 20;

  private final List<X509Certificate> anchors;
  private final Clock clock;
  private final boolean stampRequired;

  private Trust(List<X509Certificate> anchors, Clock clock, boolean stampRequired) {
    this.anchors = List.copyOf(anchors);
    this.clock = clock;
    this.stampRequired = stampRequired;
  }

  /** Trusts nobody: a signature is checked, its certificate named. */
  public static Trust none() {
    return new Trust(List.of(), Clock.systemUTC(), false);
  }

  /**
   * Trusts the certificates in these files, PEM (one or several) or DER.
   *
   * @throws BundleException when a file cannot be read or holds no certificate
   */
  public static Trust in(Collection<Path> files) throws BundleException {
    List<X509Certificate> anchors = new ArrayList<>();
    for (Path file : files) {
      anchors.addAll(read(file));
    }
    return new Trust(anchors, Clock.systemUTC(), false);
  }

  /** The same at another time than now. */
  public Trust at(Clock time) {
    return new Trust(anchors, time, stampRequired);
  }

  /** The same, and a signature without a time stamp is a fault: it may have been taken away. */
  public Trust requiringTimeStamp() {
    return new Trust(anchors, clock, true);
  }

  Instant now() {
    return clock.instant();
  }

  boolean stampRequired() {
    return stampRequired;
  }

  /**
   * The subject of the trusted certificate this one leads to; null if it leads to none.
   *
   * @param others certificates that may stand in between
   * @param time when all of them must be valid
   */
  @Nullable String anchorOf(
      X509CertificateHolder certificate, List<X509CertificateHolder> others, Instant time) {
    try {
      X509Certificate target = java(certificate);
      if (anchors.contains(target)) {
        return certificate.getSubject().toString();
      }
      if (anchors.isEmpty()) {
        return null;
      }
      List<X509Certificate> between = new ArrayList<>();
      for (X509CertificateHolder other : others) {
        between.add(java(other));
      }
      return path(target, between, time)
          .getTrustAnchor()
          .getTrustedCert()
          .getSubjectX500Principal()
          .getName();
    } catch (CertPathBuilderException | CertificateException e) {
      return null;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Bouncy Castle builds no certificate path", e);
    }
  }

  private PKIXCertPathBuilderResult path(
      X509Certificate target, List<X509Certificate> between, Instant time)
      throws GeneralSecurityException {
    Set<TrustAnchor> trusted =
        anchors.stream().map(anchor -> new TrustAnchor(anchor, null)).collect(Collectors.toSet());
    X509CertSelector selector = new X509CertSelector();
    selector.setCertificate(target);
    PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted, selector);
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(time));
    parameters.addCertStore(
        CertStore.getInstance(
            "Collection", new CollectionCertStoreParameters(between), Scheme.PROVIDER));
    CertPathBuilder builder = CertPathBuilder.getInstance("PKIX", Scheme.PROVIDER);
    return (PKIXCertPathBuilderResult) builder.build(parameters);
  }

  private static X509Certificate java(X509CertificateHolder holder) throws CertificateException {
    return new JcaX509CertificateConverter().setProvider(Scheme.PROVIDER).getCertificate(holder);
  }

  private static List<X509Certificate> read(Path file) throws BundleException {
    List<X509Certificate> certificates = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509", Scheme.PROVIDER);
      byte[] content = Folder.readInput(file, LONGEST);
      for (Certificate certificate :
          factory.generateCertificates(new ByteArrayInputStream(content))) {
        certificates.add((X509Certificate) certificate);
      }
    } catch (IOException | CertificateException | RuntimeException e) {
      throw new BundleException(
          BundleFinding.fault(Check.TRUST_FILE, file.toString(), file, reason(e)), e);
    }
    if (certificates.isEmpty()) {
      throw BundleException.of(
          Check.TRUST_FILE, file.toString(), file, new Text("there is none", "没有证书"));
    }
    return certificates;
  }

  private static Text reason(Exception e) {
    return e instanceof java.nio.file.NoSuchFileException
        ? new Text("no such file", "文件不存在")
        : Text.same(String.valueOf(e.getMessage()));
  }
}
