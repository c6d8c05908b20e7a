package jianka.reports.bundle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/** A signature scheme accepted for manifests; the key decides which one it is. */
enum Scheme {
  /** GB/T 32918.2-2016 with SM3 and the default user identity, GM/T 0009-2012 section 10. */
  SM2("SM3withSM2", GMObjectIdentifiers.sm3, Set.of(GMObjectIdentifiers.sm2sign_with_sm3)),
  /** FIPS 186-5 on the curve P-256. */
  ECDSA(
      "SHA256withECDSA",
      NISTObjectIdentifiers.id_sha256,
      Set.of(X9ObjectIdentifiers.ecdsa_with_SHA256)),
  /** RFC 8017 section 8.2; CMS may name the key's algorithm alone, RFC 3370 section 3.2. */
  RSA(
      "SHA256withRSA",
      NISTObjectIdentifiers.id_sha256,
      Set.of(PKCSObjectIdentifiers.rsaEncryption, PKCSObjectIdentifiers.sha256WithRSAEncryption));

  /** Not registered with the platform: other code keeps the providers it expects. */
  static final Provider PROVIDER = new BouncyCastleProvider();

  private static final int SMALLEST_RSA = 2048;

  /** Digests that may name a certificate; SHA-1 is what RFC 2634 fixes for time stamps. */
  private static final Map<ASN1ObjectIdentifier, String> DIGESTS =
      Map.of(
          GMObjectIdentifiers.sm3, "SM3",
          NISTObjectIdentifiers.id_sha256, "SHA-256",
          NISTObjectIdentifiers.id_sha384, "SHA-384",
          NISTObjectIdentifiers.id_sha512, "SHA-512",
          OIWObjectIdentifiers.idSHA1, "SHA-1");

  private final String algorithm;
  private final ASN1ObjectIdentifier digest;
  private final Set<ASN1ObjectIdentifier> identifiers;

  Scheme(String algorithm, ASN1ObjectIdentifier digest, Set<ASN1ObjectIdentifier> identifiers) {
    this.algorithm = algorithm;
    this.digest = digest;
    this.identifiers = identifiers;
  }

  /** The scheme of this certificate's key; null if none accepts it. */
  static @Nullable Scheme of(X509CertificateHolder certificate) {
    SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
    ASN1ObjectIdentifier kind = key.getAlgorithm().getAlgorithm();
    if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      // A named curve only: parameters written out could describe any curve.
      Object curve = key.getAlgorithm().getParameters();
      return GMObjectIdentifiers.sm2p256v1.equals(curve)
          ? SM2
          : X9ObjectIdentifiers.prime256v1.equals(curve) ? ECDSA : null;
    }
    if (kind.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return modulusBits(key) >= SMALLEST_RSA ? RSA : null;
    }
    return null;
  }

  private static int modulusBits(SubjectPublicKeyInfo key) {
    try {
      return RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength();
    } catch (java.io.IOException | IllegalArgumentException e) {
      return 0;
    }
  }

  /** The name for the Java cryptography architecture. */
  String algorithm() {
    return algorithm;
  }

  AlgorithmIdentifier digest() {
    return new AlgorithmIdentifier(digest);
  }

  /** Whether a signature that names these two algorithms is one of this scheme. */
  boolean accepts(AlgorithmIdentifier digest, AlgorithmIdentifier signature) {
    return digest.getAlgorithm().equals(this.digest)
        && identifiers.contains(signature.getAlgorithm());
  }

  /** The digest of this content; null if the algorithm is not known here. */
  static byte @Nullable [] digest(ASN1ObjectIdentifier algorithm, byte[] content) {
    String name = DIGESTS.get(algorithm);
    try {
      return name == null ? null : MessageDigest.getInstance(name, PROVIDER).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Bouncy Castle has " + name, e);
    }
  }
}
