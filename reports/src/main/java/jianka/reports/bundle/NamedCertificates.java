package jianka.reports.bundle;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/**
 * The certificates a signature names by their digests, RFC 5035 section 3 (and RFC 2634 section 5.4
 * in time stamps): this puts them under the signature. Without it a byte of a certificate whose
 * issuer is not at hand could be changed without notice.
 */
record NamedCertificates(List<ESSCertIDv2> names) {

  /** Reads the signed attribute; null if there is none or more than one. */
  static @Nullable NamedCertificates in(@Nullable AttributeTable attributes, boolean olderToo) {
    if (attributes == null) {
      return null;
    }
    var newer = value(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (newer != null) {
      return new NamedCertificates(List.of(SigningCertificateV2.getInstance(newer).getCerts()));
    }
    var older = value(attributes, PKCSObjectIdentifiers.id_aa_signingCertificate);
    if (older == null || !olderToo) {
      return null;
    }
    ESSCertID[] certificates = SigningCertificate.getInstance(older).getCerts();
    return new NamedCertificates(Arrays.stream(certificates).map(ESSCertIDv2::from).toList());
  }

  /** The attribute that names these certificates, the signer's first. */
  static Attribute attribute(List<X509CertificateHolder> certificates, AlgorithmIdentifier digest)
      throws IOException {
    ESSCertIDv2[] names = new ESSCertIDv2[certificates.size()];
    for (int i = 0; i < names.length; i++) {
      byte[] hash = Scheme.digest(digest.getAlgorithm(), certificates.get(i).getEncoded());
      names[i] = new ESSCertIDv2(digest, java.util.Objects.requireNonNull(hash));
    }
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
        new org.bouncycastle.asn1.DERSet(new SigningCertificateV2(names)));
  }

  /** Whether the first name, which is the signer's, is this certificate's. */
  boolean first(X509CertificateHolder certificate) throws IOException {
    return !names.isEmpty() && names(names.get(0), certificate);
  }

  boolean contains(X509CertificateHolder certificate) throws IOException {
    for (ESSCertIDv2 name : names) {
      if (names(name, certificate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(ESSCertIDv2 name, X509CertificateHolder certificate)
      throws IOException {
    byte[] hash = Scheme.digest(name.getHashAlgorithm().getAlgorithm(), certificate.getEncoded());
    return hash != null && Arrays.equals(hash, name.getCertHash());
  }

  private static org.bouncycastle.asn1.@Nullable ASN1Encodable value(
      AttributeTable attributes, ASN1ObjectIdentifier type) {
    var all = attributes.getAll(type);
    if (all.size() != 1) {
      return null;
    }
    Attribute attribute = (Attribute) all.get(0);
    return attribute.getAttrValues().size() == 1 ? attribute.getAttributeValues()[0] : null;
  }
}
