package jianka.reports.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import javax.security.auth.login.FailedLoginException;
import jianka.reports.text.Text;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.jspecify.annotations.Nullable;

/**
 * A private key with its certificates: SM2, ECDSA on P-256 or RSA of 2048 bits or more, from a
 * PKCS#12 file or a PKCS#11 token (there RSA and ECDSA, which is what the JDK's provider knows).
 * Passwords stay with the caller, who wipes them; none is kept here or goes into a message.
 */
public final class SigningKey {

  /** Longest key file read, in bytes. */
  private static final int LONGEST = 4 << 20;

  private final PrivateKey key;
  private final Provider provider;
  private final List<X509CertificateHolder> chain;
  private final Scheme scheme;

  private SigningKey(
      PrivateKey key, Provider provider, List<X509CertificateHolder> chain, Scheme scheme) {
    this.key = key;
    this.provider = provider;
    this.chain = List.copyOf(chain);
    this.scheme = scheme;
  }

  /**
   * A key from a PKCS#12 file (RFC 7292).
   *
   * @param alias friendly name of the key; null for the only one in the file
   */
  public static SigningKey fromPkcs12(Path file, char[] password, @Nullable String alias)
      throws BundleException {
    byte[] content;
    try {
      content = Folder.readInput(file, LONGEST);
      Pfx.getInstance(content);
    } catch (IOException e) {
      Text reason =
          Files.exists(file) ? new Text("not readable", "不可读") : new Text("no such file", "文件不存在");
      throw failure(Check.KEY_FILE, e, file.toString(), file, reason);
    } catch (RuntimeException e) {
      throw failure(
          Check.KEY_FILE, e, file.toString(), file, new Text("not PKCS#12", "不是 PKCS#12 文件"));
    }
    try {
      KeyStore store = KeyStore.getInstance("PKCS12", Scheme.PROVIDER);
      store.load(new ByteArrayInputStream(content), password);
      return in(store, password, alias, Scheme.PROVIDER, file.toString());
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw failure(Check.KEY_PASSWORD, e, file.toString(), file);
    }
  }

  /**
   * A key on a PKCS#11 token, used there and never read.
   *
   * @param configuration file for the JDK's provider SunPKCS11 (name, library, slot)
   * @param alias label of the key; null for the only one on the token
   */
  public static SigningKey fromPkcs11(Path configuration, char[] pin, @Nullable String alias)
      throws BundleException {
    Provider plain = Security.getProvider("SunPKCS11");
    if (plain == null) {
      Text reason = new Text("this Java has no SunPKCS11 provider", "此 Java 没有 SunPKCS11 提供者");
      throw BundleException.of(Check.KEY_TOKEN, configuration.toString(), reason);
    }
    try {
      Provider provider = plain.configure(configuration.toString());
      KeyStore store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, pin);
      return in(store, null, alias, provider, configuration.toString());
    } catch (InvalidParameterException e) {
      // Its message quotes the configuration, which may hold secrets of the token's library.
      Text reason = new Text("configuration not readable or not valid", "配置文件不可读或无效");
      throw BundleException.of(Check.KEY_TOKEN, configuration.toString(), reason);
    } catch (IOException e) {
      if (e.getCause() instanceof FailedLoginException
          || e.getCause() instanceof UnrecoverableKeyException) {
        throw failure(Check.KEY_PIN, e, configuration.toString());
      }
      throw failure(Check.KEY_TOKEN, e, configuration.toString(), root(e));
    } catch (GeneralSecurityException | ProviderException e) {
      throw failure(Check.KEY_TOKEN, e, configuration.toString(), root(e));
    }
  }

  /** Subject of the key's certificate, for display. */
  public String subject() {
    return certificate().getSubject().toString();
  }

  /** A detached CMS over the manifest, in DER, with everything a verifier here asks for. */
  byte[] sign(byte[] manifest, Instant time) throws BundleException {
    X509CertificateHolder certificate = certificate();
    if (!BundleVerifier.valid(certificate, time)) {
      throw BundleException.of(
          Check.KEY_VALIDITY,
          "",
          subject(),
          certificate.getNotBefore().toInstant(),
          certificate.getNotAfter().toInstant());
    }
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder().setProvider(Scheme.PROVIDER).build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(attributes(time)))
              .build(
                  new JcaContentSignerBuilder(scheme.algorithm()).setProvider(provider).build(key),
                  certificate));
      generator.addCertificates(new CollectionStore<>(chain));
      var signed = generator.generate(new CMSProcessableByteArray(manifest), false);
      var data = SignedData.getInstance(signed.toASN1Structure().getContent());
      byte[] encoded = StrictCms.with(data, chain, null);
      // Shows a key that does not belong to its certificate before anything is written.
      SignedManifest.verify(manifest, encoded);
      return encoded;
    } catch (IOException | CMSException | OperatorCreationException | RuntimeException e) {
      throw failure(Check.KEY_MISFIT, e, "", subject(), root(e));
    }
  }

  private AttributeTable attributes(Instant time) throws IOException {
    ASN1EncodableVector attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time)))));
    attributes.add(NamedCertificates.attribute(chain, scheme.digest()));
    return new AttributeTable(attributes);
  }

  private X509CertificateHolder certificate() {
    return chain.get(0);
  }

  private static SigningKey in(
      KeyStore store,
      char @Nullable [] password,
      @Nullable String alias,
      Provider provider,
      String where)
      throws GeneralSecurityException, IOException, BundleException {
    List<String> aliases = new ArrayList<>();
    for (String name : Collections.list(store.aliases())) {
      Certificate[] certificates = store.getCertificateChain(name);
      if (store.isKeyEntry(name) && certificates != null && certificates.length > 0) {
        aliases.add(name);
      }
    }
    Collections.sort(aliases);
    String chosen = choose(aliases, alias, where);
    List<X509CertificateHolder> chain = new ArrayList<>();
    for (Certificate certificate : store.getCertificateChain(chosen)) {
      chain.add(new X509CertificateHolder(certificate.getEncoded()));
    }
    Scheme scheme = Scheme.of(chain.get(0));
    if (scheme == null || !(store.getKey(chosen, password) instanceof PrivateKey key)) {
      throw BundleException.of(Check.KEY_ALGORITHM, where, chain.get(0).getSubject());
    }
    return new SigningKey(key, provider, chain, scheme);
  }

  private static String choose(List<String> aliases, @Nullable String alias, String where)
      throws BundleException {
    if (aliases.isEmpty()) {
      throw BundleException.of(Check.KEY_NONE, where, where);
    }
    String all = String.join(", ", aliases);
    if (alias == null) {
      if (aliases.size() > 1) {
        throw BundleException.of(Check.KEY_CHOICE, where, where, all);
      }
      return aliases.get(0);
    }
    // Keystores differ in how they treat the case of a name.
    return aliases.stream()
        .filter(alias::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() -> BundleException.of(Check.KEY_ALIAS, where, where, alias, all));
  }

  private static String root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  private static BundleException failure(
      Check check, Exception cause, String file, Object... named) {
    return new BundleException(BundleFinding.fault(check, file, named), cause);
  }
}
