package jianka.reports.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jianka.reports.text.Text;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerId;
import org.jspecify.annotations.Nullable;

/**
 * A CMS SignedData (RFC 5652 section 5) in the one form accepted here: DER, one signer, signed
 * attributes, no revocation lists. Everything in it is then either under the signature, or fixed by
 * the form, or a certificate or unsigned attribute the caller must check: no byte can be changed
 * without notice.
 *
 * @param certificate the signer's
 * @param certificates all that are in it, the signer's included
 * @param unsigned the one unsigned attribute, null if there is none
 */
record StrictCms(
    SignedData data,
    SignerInfo info,
    X509CertificateHolder certificate,
    List<X509CertificateHolder> certificates,
    @Nullable Attribute unsigned) {

  /** Where a form fault belongs: the signature or the time stamp. */
  static StrictCms read(byte[] encoded, Check form) throws BundleException {
    try {
      ASN1Primitive object = ASN1Primitive.fromByteArray(encoded);
      require(
          Arrays.equals(object.getEncoded(ASN1Encoding.DER), encoded),
          form,
          "not in DER",
          "不是 DER 编码");
      ContentInfo content = ContentInfo.getInstance(object);
      require(
          CMSObjectIdentifiers.signedData.equals(content.getContentType()),
          form,
          "not a CMS SignedData",
          "不是 CMS SignedData");
      return read(encoded, SignedData.getInstance(content.getContent()), form);
    } catch (IOException | RuntimeException e) {
      // Bouncy Castle answers broken structures with many kinds of unchecked exceptions.
      throw new BundleException(
          BundleFinding.fault(form, Signature.FILE, new Text("not CMS", "不是 CMS 结构")), e);
    }
  }

  private static StrictCms read(byte[] encoded, SignedData data, Check form)
      throws IOException, BundleException {
    ASN1Set signers = data.getSignerInfos();
    require(signers.size() == 1, form, "not exactly one signer", "签名者不是恰好一个");
    SignerInfo info = SignerInfo.getInstance(signers.getObjectAt(0));
    ASN1Encodable content = data.getEncapContentInfo().getContent();
    // Of any other type Bouncy Castle would digest the value and leave its tag out.
    require(
        content == null || content instanceof ASN1OctetString,
        form,
        "content that is no OCTET STRING",
        "内容不是 OCTET STRING");
    require(info.getAuthenticatedAttributes() != null, form, "no signed attributes", "没有签名属性");
    require(
        plain(info.getDigestAlgorithm()) && plain(info.getDigestEncryptionAlgorithm()),
        form,
        "parameters of an algorithm that takes none",
        "算法带有多余的参数");
    Attribute unsigned = unsigned(info, form);
    byte[] again = der(rebuilt(data, info, unsigned));
    require(Arrays.equals(again, encoded), form, "parts that nothing covers", "含有签名未覆盖的内容");
    List<X509CertificateHolder> certificates = certificates(data, form);
    return new StrictCms(data, info, signer(info, certificates, form), certificates, unsigned);
  }

  /** The same with version numbers and algorithm list as they must be, and nothing else. */
  private static SignedData rebuilt(
      SignedData data, SignerInfo info, @Nullable Attribute unsigned) {
    SignerInfo signer =
        new SignerInfo(
            info.getSID(),
            info.getDigestAlgorithm(),
            info.getAuthenticatedAttributes(),
            info.getDigestEncryptionAlgorithm(),
            info.getEncryptedDigest(),
            unsigned == null ? null : new DERSet(unsigned));
    return new SignedData(
        new DERSet(info.getDigestAlgorithm()),
        data.getEncapContentInfo(),
        data.getCertificates(),
        null,
        new DERSet(signer));
  }

  /**
   * The same SignedData with these certificates and this unsigned attribute, in DER. Neither is
   * under the signature, which stays as it is.
   */
  static byte[] with(
      SignedData data, List<X509CertificateHolder> certificates, @Nullable Attribute unsigned)
      throws IOException {
    SignerInfo info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
    ASN1Set all =
        new DERSet(
            certificates.stream()
                .map(X509CertificateHolder::toASN1Structure)
                .toArray(ASN1Encodable[]::new));
    SignedData changed =
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            all,
            null,
            data.getSignerInfos());
    return der(rebuilt(changed, info, unsigned));
  }

  private static byte[] der(SignedData data) throws IOException {
    return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
  }

  private static @Nullable Attribute unsigned(SignerInfo info, Check form) throws BundleException {
    ASN1Set attributes = info.getUnauthenticatedAttributes();
    if (attributes == null) {
      return null;
    }
    boolean stamp = attributes.size() == 1;
    Attribute attribute = stamp ? Attribute.getInstance(attributes.getObjectAt(0)) : null;
    ASN1ObjectIdentifier wanted = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;
    // A time stamp holds no further time stamp.
    stamp =
        attribute != null && form == Check.SIGNATURE_FORM && wanted.equals(attribute.getAttrType());
    require(
        attribute != null && stamp && attribute.getAttrValues().size() == 1,
        form,
        "unsigned attributes other than one time stamp",
        "除一个时间戳外还有未签名属性");
    return attribute;
  }

  private static List<X509CertificateHolder> certificates(SignedData data, Check form)
      throws BundleException {
    List<X509CertificateHolder> holders = new ArrayList<>();
    if (data.getCertificates() != null) {
      for (ASN1Encodable element : data.getCertificates()) {
        require(
            element.toASN1Primitive() instanceof ASN1Sequence,
            form,
            "certificates that are not X.509",
            "含有非 X.509 证书");
        holders.add(
            new X509CertificateHolder(org.bouncycastle.asn1.x509.Certificate.getInstance(element)));
      }
    }
    return holders;
  }

  /** Bouncy Castle compares names leniently; here they must be the same bytes. */
  private static X509CertificateHolder signer(
      SignerInfo info, List<X509CertificateHolder> certificates, Check form)
      throws IOException, BundleException {
    for (X509CertificateHolder holder : certificates) {
      ASN1Encodable sid = info.getSID().getId();
      if (info.getSID().isTagged()) {
        SignerId id = new SignerId(ASN1OctetString.getInstance(sid).getOctets());
        if (id.match(holder)) {
          return holder;
        }
        continue;
      }
      var named = IssuerAndSerialNumber.getInstance(sid);
      if (named.getSerialNumber().hasValue(holder.getSerialNumber())
          && Arrays.equals(
              named.getName().getEncoded(ASN1Encoding.DER),
              holder.getIssuer().getEncoded(ASN1Encoding.DER))) {
        return holder;
      }
    }
    throw BundleException.of(
        form, Signature.FILE, new Text("the signer's certificate is not in it", "不含签名者的证书"));
  }

  private static boolean plain(AlgorithmIdentifier algorithm) {
    ASN1Encodable parameters = algorithm.getParameters();
    return parameters == null
        || DERNull.INSTANCE.equals(parameters)
        || algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS);
  }

  private static void require(boolean holds, Check form, String en, String zh)
      throws BundleException {
    if (!holds) {
      throw BundleException.of(form, Signature.FILE, new Text(en, zh));
    }
  }
}
