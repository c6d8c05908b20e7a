package jianka.reports.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * {@code manifest.sig}: a detached CMS SignedData (RFC 5652) over the bytes of {@code
 * manifest.json}, in DER. It names its certificates by digest (RFC 5035) and may carry a time stamp
 * over its signature value (RFC 3161 appendix A).
 */
public final class Signature {

  /** Name of the signature in a campaign folder. */
  public static final String FILE = "manifest.sig";

  private static final int LONGEST_MANIFEST = 64 << 20;

  private Signature() {}

  /**
   * Signs a campaign folder whose manifest is written and true. The signature is complete, verified
   * and time-stamped before anything is written.
   *
   * @param stamps where to get a time stamp; null for none
   * @throws BundleException when the folder is not as its manifest says, is signed already, the key
   *     cannot sign, or the service gives no time stamp; nothing is written then
   */
  public static void write(
      Path directory, SigningKey key, @Nullable TimeStampService stamps, Clock clock)
      throws IOException, BundleException {
    Folder folder = Folder.scan(directory);
    if (folder.items().containsKey(FILE)) {
      throw BundleException.of(Check.SIGNATURE_EXISTS, FILE);
    }
    List<BundleFinding> faults = BundleVerifier.unsignedFaults(directory);
    if (!faults.isEmpty()) {
      throw new BundleException(faults.get(0));
    }
    byte[] manifest = Folder.read(folder.root().resolve(Manifest.FILE), LONGEST_MANIFEST);
    Instant time = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    byte[] signature = key.sign(manifest, time);
    if (stamps != null) {
      signature = stamped(signature, stamps);
      SignedManifest.verify(manifest, signature);
    }
    Folder.write(folder.root().resolve(FILE), signature);
  }

  private static byte[] stamped(byte[] signature, TimeStampService stamps)
      throws IOException, BundleException {
    StrictCms cms = StrictCms.read(signature, Check.SIGNATURE_FORM);
    ASN1Primitive token = stamps.stamp(cms.info().getEncryptedDigest().getOctets());
    Attribute attribute =
        new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
    return StrictCms.with(cms.data(), cms.certificates(), attribute);
  }
}
