package jianka.reports.bundle;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/** A made-up key with its certificate and those above it, the own one first. */
record Identity(PrivateKey key, String algorithm, List<X509Certificate> chain) {

  private static final int ROUNDS = 2048;

  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant TO = Instant.parse("2028-01-01T00:00:00Z");

  /** What a certificate is for. */
  enum Purpose {
    AUTHORITY,
    SIGNATURE,
    ENCRYPTION,
    TIME_STAMP
  }

  static Identity authority(Scheme scheme, String name) throws Exception {
    return make(scheme, name, Purpose.AUTHORITY, null, FROM, TO);
  }

  static Identity selfSigned(Scheme scheme) throws Exception {
    return make(scheme, scheme + " signer", Purpose.SIGNATURE, null, FROM, TO);
  }

  static Identity signer(Scheme scheme, Identity issuer) throws Exception {
    return make(scheme, scheme + " signer", Purpose.SIGNATURE, issuer, FROM, TO);
  }

  static Identity make(
      Scheme scheme, String name, Purpose purpose, Identity issuer, Instant from, Instant to)
      throws Exception {
    return make(scheme, pair(scheme), name, purpose, issuer, from, to);
  }

  static Identity make(
      Scheme scheme,
      KeyPair pair,
      String name,
      Purpose purpose,
      Identity issuer,
      Instant from,
      Instant to)
      throws Exception {
    X500Name subject = new X500Name("CN=" + name + ",O=Made Up");
    boolean selfSigned = issuer == null;
    var builder =
        new JcaX509v3CertificateBuilder(
            selfSigned
                ? subject
                : X500Name.getInstance(issuer.own().getSubjectX500Principal().getEncoded()),
            BigInteger.valueOf(1000 + Math.abs(name.hashCode() % 1000)),
            Date.from(from),
            Date.from(to),
            subject,
            pair.getPublic());
    builder.addExtension(
        Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.AUTHORITY));
    int usage =
        switch (purpose) {
          case AUTHORITY -> KeyUsage.keyCertSign;
          case ENCRYPTION -> KeyUsage.keyEncipherment;
          default -> KeyUsage.digitalSignature;
        };
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    if (purpose == Purpose.TIME_STAMP) {
      builder.addExtension(
          Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    }
    var signer =
        new JcaContentSignerBuilder(selfSigned ? scheme.algorithm() : issuer.algorithm())
            .setProvider(Scheme.PROVIDER)
            .build(selfSigned ? pair.getPrivate() : issuer.key());
    List<X509Certificate> chain = new ArrayList<>();
    chain.add(
        new JcaX509CertificateConverter()
            .setProvider(Scheme.PROVIDER)
            .getCertificate(builder.build(signer)));
    if (!selfSigned) {
      chain.addAll(issuer.chain());
    }
    return new Identity(pair.getPrivate(), scheme.algorithm(), chain);
  }

  private static KeyPair pair(Scheme scheme) throws Exception {
    KeyPairGenerator generator =
        KeyPairGenerator.getInstance(scheme == Scheme.RSA ? "RSA" : "EC", Scheme.PROVIDER);
    switch (scheme) {
      case SM2 -> generator.initialize(new ECGenParameterSpec("sm2p256v1"));
      case ECDSA -> generator.initialize(new ECGenParameterSpec("P-256"));
      case RSA -> generator.initialize(2048);
    }
    return generator.generateKeyPair();
  }

  X509Certificate own() {
    return chain.get(0);
  }

  /** The same with only so many certificates of its chain. */
  Identity withChain(int length) {
    return new Identity(key, algorithm, chain.subList(0, length));
  }

  /** Writes a PKCS#12 file with this key, with few rounds of key derivation to be quick. */
  Path pkcs12(Path file, char[] password, String... aliases) throws Exception {
    PKCS12PfxPduBuilder builder = new PKCS12PfxPduBuilder();
    List<PKCS12SafeBag> certificates = new ArrayList<>();
    for (String alias : aliases.length == 0 ? new String[] {"key"} : aliases) {
      DEROctetString id = new DEROctetString(alias.getBytes());
      var bag = new JcaPKCS12SafeBagBuilder(key, encryptor(password));
      bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(alias));
      bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, id);
      builder.addData(bag.build());
      var own = new JcaPKCS12SafeBagBuilder(own());
      own.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(alias));
      own.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, id);
      certificates.add(own.build());
    }
    for (X509Certificate certificate : chain.subList(1, chain.size())) {
      certificates.add(new JcaPKCS12SafeBagBuilder(certificate).build());
    }
    builder.addEncryptedData(encryptor(password), certificates.toArray(PKCS12SafeBag[]::new));
    var mac =
        new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256)
            .setProvider(Scheme.PROVIDER)
            .setIterationCount(ROUNDS);
    return Files.write(file, builder.build(mac, password).getEncoded());
  }

  private static OutputEncryptor encryptor(char[] password) throws Exception {
    return new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
        .setProvider(Scheme.PROVIDER)
        .setIterationCount(ROUNDS)
        .build(password);
  }

  /** The key as the signer takes it. */
  SigningKey signingKey(Path scratch) throws Exception {
    char[] password = "made up".toCharArray();
    Path file = Files.createTempFile(scratch, "key", ".p12");
    return SigningKey.fromPkcs12(pkcs12(file, password), password, null);
  }

  /** Writes the certificates of the chain from this one on as PEM. */
  Path pem(Path file) throws Exception {
    StringBuilder text = new StringBuilder();
    for (X509Certificate certificate : chain) {
      text.append("-----BEGIN CERTIFICATE-----\n")
          .append(
              Base64.getMimeEncoder(64, "\n".getBytes()).encodeToString(certificate.getEncoded()))
          .append("\n-----END CERTIFICATE-----\n");
    }
    return Files.writeString(file, text);
  }
}
