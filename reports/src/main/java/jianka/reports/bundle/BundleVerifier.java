package jianka.reports.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * Checks a campaign folder from the outside in: what lies in it, its manifest, the signature over
 * the manifest, every file against the manifest, the chain of the journal, and who signed.
 */
public final class BundleVerifier {

  /** Longest manifest and signature read, in bytes. */
  private static final int LONGEST_MANIFEST = 64 << 20;

  private static final int LONGEST_SIGNATURE = 4 << 20;

  private final Folder folder;
  private final Trust trust;
  private final List<BundleFinding> findings = new ArrayList<>();
  private @Nullable Manifest manifest;
  private Verification.@Nullable Signer signer;
  private Verification.@Nullable Stamp stamp;

  private BundleVerifier(Folder folder, Trust trust) {
    this.folder = folder;
    this.trust = trust;
  }

  /**
   * Checks everything; a fault does not end the check, so that all of them are named.
   *
   * @param directory a campaign folder, from whomever: nothing in it is trusted or followed
   * @throws IOException when it is not a folder or cannot be looked into
   */
  public static Verification verify(Path directory, Trust trust) throws IOException {
    return new BundleVerifier(Folder.scan(directory), trust).verify();
  }

  /** The faults of a folder that is to be signed; its signature is not there yet. */
  static List<BundleFinding> unsignedFaults(Path directory) throws IOException {
    return verify(directory, Trust.none()).findings().stream()
        .filter(finding -> finding.severity() == BundleFinding.Severity.FAULT)
        .toList();
  }

  private Verification verify() {
    strangers();
    byte[] sealed = content(Manifest.FILE, LONGEST_MANIFEST);
    if (sealed != null) {
      try {
        manifest = ManifestFile.parse(sealed);
      } catch (BundleException e) {
        findings.add(e.finding());
      }
    } else if (!folder.items().containsKey(Manifest.FILE)) {
      findings.add(BundleFinding.fault(Check.MANIFEST_MISSING, Manifest.FILE));
    }
    SignedManifest signed = signature(sealed);
    if (manifest != null) {
      findings.addAll(ContentCheck.compare(folder, manifest));
    }
    if (signed != null) {
      judge(signed);
    }
    return new Verification(status(), findings, manifest, signer, stamp);
  }

  /** Links and special files, which no bundle holds. */
  private void strangers() {
    for (Map.Entry<String, Folder.Item> entry : folder.items().entrySet()) {
      String name = entry.getKey();
      switch (entry.getValue().kind()) {
        case LINK -> findings.add(BundleFinding.fault(Check.FOLDER_LINK, name, name));
        case OTHER -> findings.add(BundleFinding.fault(Check.FOLDER_OTHER, name, name));
        case FILE -> {}
      }
    }
  }

  private byte @Nullable [] content(String name, int longest) {
    Folder.Item item = folder.file(name);
    if (item == null) {
      return null;
    }
    try {
      return Folder.read(item.path(), longest);
    } catch (IOException e) {
      findings.add(BundleFinding.fault(Check.FILE_UNREADABLE, name, name, e.getMessage()));
      return null;
    }
  }

  private @Nullable SignedManifest signature(byte @Nullable [] sealed) {
    if (!folder.items().containsKey(Signature.FILE)) {
      findings.add(BundleFinding.note(Check.SIGNATURE_ABSENT, Signature.FILE));
      return null;
    }
    byte[] encoded = content(Signature.FILE, LONGEST_SIGNATURE);
    if (encoded == null || sealed == null) {
      return null;
    }
    try {
      return SignedManifest.verify(sealed, encoded);
    } catch (BundleException e) {
      findings.add(e.finding());
      return null;
    }
  }

  private void judge(SignedManifest signed) {
    X509CertificateHolder certificate = signed.certificate();
    String subject = certificate.getSubject().toString();
    boolean selfSigned =
        certificate.getSubject().equals(certificate.getIssuer())
            && TimeStampCheck.verifies(certificate, certificate);
    name(certificate, subject, selfSigned);
    if (!valid(certificate, signed.signed())) {
      findings.add(
          BundleFinding.fault(Check.SIGNATURE_TIME, Signature.FILE)
              .comparing(validity(certificate), signed.signed()));
    }
    if (!meantForSignatures(certificate)) {
      findings.add(BundleFinding.doubt(Check.CERTIFICATE_USE, Signature.FILE, subject));
    }
    Instant proven = provenTime(signed);
    boolean validThen = valid(certificate, proven);
    if (!validThen) {
      findings.add(
          BundleFinding.doubt(Check.CERTIFICATE_EXPIRED, Signature.FILE, subject, proven)
              .comparing(validity(certificate), proven));
    }
    Instant reference = validThen ? proven : signed.signed();
    String anchor = trust.anchorOf(certificate, signed.certificates(), reference);
    findings.add(
        anchor == null
            ? BundleFinding.doubt(Check.CERTIFICATE_UNTRUSTED, Signature.FILE, subject)
            : BundleFinding.note(Check.CERTIFICATE_TRUSTED, Signature.FILE, subject, anchor));
    signer =
        new Verification.Signer(
            subject,
            certificate.getIssuer().toString(),
            certificate.getSerialNumber().toString(16),
            certificate.getNotBefore().toInstant(),
            certificate.getNotAfter().toInstant(),
            selfSigned,
            anchor,
            signed.scheme().algorithm(),
            signed.signed());
  }

  private void name(X509CertificateHolder certificate, String subject, boolean selfSigned) {
    Instant from = certificate.getNotBefore().toInstant();
    Instant to = certificate.getNotAfter().toInstant();
    findings.add(
        selfSigned
            ? BundleFinding.note(Check.CERTIFICATE_SELF_SIGNED, Signature.FILE, subject, from, to)
            : BundleFinding.note(
                Check.CERTIFICATE_ISSUED,
                Signature.FILE,
                subject,
                from,
                to,
                certificate.getIssuer()));
  }

  /** The latest time the signature can have been made: that of a trusted time stamp, or now. */
  private Instant provenTime(SignedManifest signed) {
    TimeStampCheck.Stamp made = signed.stamp();
    if (made == null) {
      if (trust.stampRequired()) {
        findings.add(BundleFinding.fault(Check.STAMP_ABSENT, Signature.FILE));
      }
      return trust.now();
    }
    String authority = made.authority().getSubject().toString();
    findings.add(BundleFinding.note(Check.STAMP, Signature.FILE, made.time(), authority));
    List<X509CertificateHolder> others = new ArrayList<>(made.certificates());
    others.addAll(signed.certificates());
    String anchor = trust.anchorOf(made.authority(), others, made.time());
    stamp = new Verification.Stamp(made.time(), authority, anchor);
    if (anchor != null) {
      return made.time();
    }
    findings.add(
        trust.stampRequired()
            ? BundleFinding.doubt(Check.STAMP_UNTRUSTED, Signature.FILE, authority)
            : BundleFinding.note(Check.STAMP_UNTRUSTED, Signature.FILE, authority));
    return trust.now();
  }

  private Verification.Status status() {
    if (any(BundleFinding.Severity.FAULT)) {
      return Verification.Status.BROKEN;
    }
    if (signer == null) {
      return Verification.Status.UNSIGNED;
    }
    return any(BundleFinding.Severity.DOUBT)
        ? Verification.Status.VALID_UNTRUSTED
        : Verification.Status.VALID;
  }

  private boolean any(BundleFinding.Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }

  static boolean valid(X509CertificateHolder certificate, Instant time) {
    return certificate.isValidOn(Date.from(time));
  }

  private static String validity(X509CertificateHolder certificate) {
    return certificate.getNotBefore().toInstant() + " – " + certificate.getNotAfter().toInstant();
  }

  /** RFC 5280 section 4.2.1.3: without the extension a key serves every purpose. */
  private static boolean meantForSignatures(X509CertificateHolder certificate) {
    Extensions extensions = certificate.getExtensions();
    if (extensions == null || extensions.getExtension(Extension.keyUsage) == null) {
      return true;
    }
    KeyUsage usage = KeyUsage.fromExtensions(extensions);
    return usage.hasUsages(KeyUsage.digitalSignature) || usage.hasUsages(KeyUsage.nonRepudiation);
  }
}
