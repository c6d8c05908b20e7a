package jianka.reports.bundle;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.reports.text.Text;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ContentVerifierProviderBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;

/** Time stamp tokens of RFC 3161 over a signature value, as its appendix A describes. */
final class TimeStampCheck {

  private TimeStampCheck() {}

  /**
   * A time stamp that holds.
   *
   * @param authority certificate of the time stamp authority
   * @param certificates all that came with it
   */
  record Stamp(
      Instant time, X509CertificateHolder authority, List<X509CertificateHolder> certificates) {}

  static Stamp verify(ASN1Primitive token, byte[] signature) throws BundleException {
    try {
      byte[] encoded = token.getEncoded(ASN1Encoding.DER);
      StrictCms cms = StrictCms.read(encoded, Check.STAMP_FORM);
      var named =
          NamedCertificates.in(new AttributeTable(cms.info().getAuthenticatedAttributes()), true);
      if (named == null || !named.first(cms.certificate())) {
        throw form("it does not name its certificate", "没有指明其证书");
      }
      if (!covered(cms.certificates(), named).equals(cms.certificates())) {
        throw form("a certificate in it that nothing covers", "含有未被覆盖的证书");
      }
      TimeStampToken stamp = new TimeStampToken(new CMSSignedData(encoded));
      TimeStampTokenInfo info = stamp.getTimeStampInfo();
      checkImprint(info, cms, signature);
      stamp.validate(
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(Scheme.PROVIDER)
              .build(cms.certificate()));
      return new Stamp(info.getGenTime().toInstant(), cms.certificate(), cms.certificates());
    } catch (IOException
        | CMSException
        | TSPException
        | CertificateException
        | OperatorCreationException
        | RuntimeException e) {
      // Bouncy Castle answers broken structures with many kinds of unchecked exceptions.
      throw new BundleException(wrong(String.valueOf(e.getMessage())), e);
    }
  }

  private static void checkImprint(TimeStampTokenInfo info, StrictCms cms, byte[] signature)
      throws BundleException {
    ASN1ObjectIdentifier imprint = info.getMessageImprintAlgOID();
    if (weak(imprint) || weak(cms.info().getDigestAlgorithm().getAlgorithm())) {
      throw form("it rests on a digest that is not accepted", "使用了不可接受的杂凑算法");
    }
    if (!Arrays.equals(Scheme.digest(imprint, signature), info.getMessageImprintDigest())) {
      throw new BundleException(wrong(new Text("it was made for something else", "它是为其他内容签发的")));
    }
  }

  private static boolean weak(ASN1ObjectIdentifier digest) {
    return digest.equals(OIWObjectIdentifiers.idSHA1) || Scheme.digest(digest, new byte[0]) == null;
  }

  /**
   * A token as it is kept: in DER, without revocation lists and unsigned attributes, and with those
   * certificates only that something covers.
   */
  static ASN1Primitive trimmed(ContentInfo token) throws IOException, BundleException {
    SignedData data = SignedData.getInstance(token.getContent());
    SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    if (data.getCertificates() == null || info.getAuthenticatedAttributes() == null) {
      throw form("it came without certificates or signed attributes", "没有证书或签名属性");
    }
    var named = NamedCertificates.in(new AttributeTable(info.getAuthenticatedAttributes()), true);
    if (named == null) {
      throw form("it does not name its certificate", "没有指明其证书");
    }
    List<X509CertificateHolder> certificates = new ArrayList<>();
    for (ASN1Encodable element : data.getCertificates()) {
      certificates.add(
          new X509CertificateHolder(org.bouncycastle.asn1.x509.Certificate.getInstance(element)));
    }
    return ASN1Primitive.fromByteArray(StrictCms.with(data, covered(certificates, named), null));
  }

  /** Certificates named under the signature, and those whose issuer is among the others. */
  private static List<X509CertificateHolder> covered(
      List<X509CertificateHolder> certificates, NamedCertificates named) throws IOException {
    List<X509CertificateHolder> kept = new ArrayList<>(certificates);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (X509CertificateHolder certificate : List.copyOf(kept)) {
        if (!named.contains(certificate) && !issued(certificate, kept)) {
          kept.remove(certificate);
          changed = true;
        }
      }
    }
    return kept;
  }

  private static boolean issued(
      X509CertificateHolder certificate, List<X509CertificateHolder> issuers) {
    for (X509CertificateHolder issuer : issuers) {
      if (certificate.getIssuer().equals(issuer.getSubject()) && verifies(certificate, issuer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the key of one certificate signed the other. */
  static boolean verifies(X509CertificateHolder certificate, X509CertificateHolder issuer) {
    try {
      return certificate.isSignatureValid(
          new JcaX509ContentVerifierProviderBuilder().setProvider(Scheme.PROVIDER).build(issuer));
    } catch (CertException | OperatorCreationException | RuntimeException e) {
      return false;
    }
  }

  private static BundleException form(String en, String zh) {
    return BundleException.of(Check.STAMP_FORM, Signature.FILE, new Text(en, zh));
  }

  private static BundleFinding wrong(Object reason) {
    return BundleFinding.fault(Check.STAMP_WRONG, Signature.FILE, reason);
  }
}
