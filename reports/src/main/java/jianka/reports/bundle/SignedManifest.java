package jianka.reports.bundle;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.List;
import jianka.reports.text.Text;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * A manifest's signature that holds. Whether its certificate deserves trust is another question.
 *
 * @param certificates all that came with it, the signer's first
 * @param signed when the signer says it was made
 * @param signature the signature value, which a time stamp covers
 * @param stamp the time stamp that came with it, null if none did
 */
record SignedManifest(
    Scheme scheme,
    X509CertificateHolder certificate,
    List<X509CertificateHolder> certificates,
    Instant signed,
    byte[] signature,
    TimeStampCheck.@Nullable Stamp stamp) {

  /**
   * Verifies the signature over the bytes of the manifest, and the time stamp over the signature.
   *
   * @throws BundleException when anything in it is wrong
   */
  static SignedManifest verify(byte[] manifest, byte[] encoded) throws BundleException {
    StrictCms cms = StrictCms.read(encoded, Check.SIGNATURE_FORM);
    try {
      return verify(manifest, encoded, cms);
    } catch (IOException
        | CMSException
        | CertificateException
        | OperatorCreationException
        | RuntimeException e) {
      // Bouncy Castle throws for most signatures that do not verify, in many ways.
      throw new BundleException(BundleFinding.fault(Check.SIGNATURE_WRONG, Signature.FILE), e);
    }
  }

  private static SignedManifest verify(byte[] manifest, byte[] encoded, StrictCms cms)
      throws IOException,
          CMSException,
          CertificateException,
          OperatorCreationException,
          BundleException {
    ContentInfo content = cms.data().getEncapContentInfo();
    if (content.getContent() != null
        || !CMSObjectIdentifiers.data.equals(content.getContentType())) {
      throw form("not detached, or not over plain data", "不是分离式签名，或被签内容类型不对");
    }
    Scheme scheme = Scheme.of(cms.certificate());
    if (scheme == null
        || !scheme.accepts(
            cms.info().getDigestAlgorithm(), cms.info().getDigestEncryptionAlgorithm())) {
      throw BundleException.of(
          Check.SIGNATURE_ALGORITHM,
          Signature.FILE,
          cms.info().getDigestEncryptionAlgorithm().getAlgorithm());
    }
    AttributeTable attributes = new AttributeTable(cms.info().getAuthenticatedAttributes());
    checkCertificates(cms, NamedCertificates.in(attributes, false));
    Instant signed = time(attributes);
    CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(manifest), encoded);
    if (!data.getSignerInfos().iterator().next().verify(verifier(cms.certificate()))) {
      throw BundleException.of(Check.SIGNATURE_WRONG, Signature.FILE);
    }
    byte[] signature = cms.info().getEncryptedDigest().getOctets();
    TimeStampCheck.Stamp stamp =
        cms.unsigned() == null
            ? null
            : TimeStampCheck.verify(
                cms.unsigned().getAttributeValues()[0].toASN1Primitive(), signature);
    return new SignedManifest(
        scheme, cms.certificate(), cms.certificates(), signed, signature, stamp);
  }

  private static void checkCertificates(StrictCms cms, @Nullable NamedCertificates named)
      throws IOException, BundleException {
    if (named == null || !named.first(cms.certificate())) {
      throw form("it does not name its certificate", "签名没有指明其证书");
    }
    for (X509CertificateHolder certificate : cms.certificates()) {
      if (!named.contains(certificate)) {
        throw form("a certificate in it is not under the signature", "含有签名未覆盖的证书");
      }
    }
  }

  private static Instant time(AttributeTable attributes) throws BundleException {
    Attribute time = attributes.get(CMSAttributes.signingTime);
    if (time == null || time.getAttrValues().size() != 1) {
      throw form("it does not say when it was made", "签名没有注明时间");
    }
    return Time.getInstance(time.getAttributeValues()[0]).getDate().toInstant();
  }

  /** By the key alone: validity is judged apart, with a finding of its own. */
  private static SignerInformationVerifier verifier(X509CertificateHolder certificate)
      throws CertificateException, OperatorCreationException {
    var key =
        new JcaX509CertificateConverter()
            .setProvider(Scheme.PROVIDER)
            .getCertificate(certificate)
            .getPublicKey();
    return new JcaSimpleSignerInfoVerifierBuilder().setProvider(Scheme.PROVIDER).build(key);
  }

  private static BundleException form(String en, String zh) {
    return BundleException.of(Check.SIGNATURE_FORM, Signature.FILE, new Text(en, zh));
  }
}
