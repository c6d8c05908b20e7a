package jianka.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import jianka.reports.bundle.Verification.Status;
import jianka.reports.journal.JournalReader;
import jianka.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignatureTest {

  @TempDir Path scratch;

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void a_signed_bundle_is_valid_for_who_trusts_the_issuer(Scheme scheme) throws Exception {
    Identity authority = Identity.authority(scheme, "root");
    Identity between =
        Identity.make(
            scheme, "between", Identity.Purpose.AUTHORITY, authority, Identity.FROM, Identity.TO);
    SigningKey key = Identity.signer(scheme, between).signingKey(scratch);
    Path bundle = MadeUpBundle.signed(scratch.resolve("bundle"), key, null);

    Verification untrusted = verify(bundle, Trust.none());
    assertEquals(Status.VALID_UNTRUSTED, untrusted.status());
    assertNull(untrusted.signer().anchor());

    Trust trust = Trust.in(List.of(authority.pem(scratch.resolve("root.pem"))));
    Verification valid = verify(bundle, trust);
    assertEquals(Status.VALID, valid.status(), valid.findings()::toString);
    assertEquals(scheme.algorithm(), valid.signer().algorithm());
    assertEquals(MadeUpBundle.SIGNED_AT.instant(), valid.signer().signed());
    assertFalse(valid.signer().selfSigned());
    assertNotNull(valid.signer().anchor());
    assertTrue(valid.firstFault().isEmpty());

    Identity stranger = Identity.authority(scheme, "root");
    Trust other = Trust.in(List.of(stranger.pem(scratch.resolve("other.pem"))));
    assertEquals(Status.VALID_UNTRUSTED, verify(bundle, other).status());
  }

  @Test
  void the_test_signer_says_what_it_is_and_may_be_trusted_itself() throws Exception {
    char[] password = "pass 口令".toCharArray();
    Path file = scratch.resolve("test.p12");
    var certificate = TestSigner.create(file, password, MadeUpBundle.SIGNED_AT);
    assertEquals("pass 口令", new String(password), "the caller's password was touched");
    SigningKey key = SigningKey.fromPkcs12(file, password, null);
    assertTrue(key.subject().contains("TEST"), key.subject());
    Path bundle = MadeUpBundle.signed(scratch.resolve("bundle"), key, null);

    Verification untrusted = verify(bundle, Trust.none());
    assertEquals(Status.VALID_UNTRUSTED, untrusted.status());
    assertTrue(untrusted.signer().selfSigned());
    assertTrue(text(untrusted, Check.CERTIFICATE_SELF_SIGNED).contains("TEST ONLY"));

    Path der = Files.write(scratch.resolve("test.der"), certificate.getEncoded());
    assertEquals(Status.VALID, verify(bundle, Trust.in(List.of(der))).status());
    assertThrows(
        BundleException.class, () -> TestSigner.create(file, password, MadeUpBundle.SIGNED_AT));
    assertThrows(
        BundleException.class,
        () -> TestSigner.create(scratch.resolve("n.p12"), new char[0], Clock.systemUTC()));
  }

  @Test
  void a_bundle_without_signature_is_unsigned() throws Exception {
    Verification verification = verify(MadeUpBundle.sealed(scratch.resolve("b")), Trust.none());
    assertEquals(Status.UNSIGNED, verification.status());
    assertNull(verification.signer());
    assertEquals("证据包没有签名", verification.findings().get(0).text().in(Language.ZH));
  }

  @Test
  void a_certificate_that_ran_out_since_is_no_longer_trusted() throws Exception {
    Identity identity = Identity.selfSigned(Scheme.SM2);
    Path bundle =
        MadeUpBundle.signed(scratch.resolve("bundle"), identity.signingKey(scratch), null);
    Trust trust = Trust.in(List.of(identity.pem(scratch.resolve("own.pem"))));
    assertEquals(Status.VALID, verify(bundle, trust).status());
    Verification later =
        BundleVerifier.verify(bundle, trust.at(MadeUpBundle.at("2029-01-01T00:00:00Z")));
    assertEquals(Status.VALID_UNTRUSTED, later.status());
    assertTrue(text(later, Check.CERTIFICATE_EXPIRED).contains("2029-01-01T00:00:00Z"));
  }

  @Test
  void a_certificate_out_of_its_time_signs_nothing() throws Exception {
    Path bundle = MadeUpBundle.sealed(scratch.resolve("bundle"));
    SigningKey key = Identity.selfSigned(Scheme.ECDSA).signingKey(scratch);
    for (String time : List.of("2025-12-31T23:59:59Z", "2028-01-01T00:00:01Z")) {
      BundleException e =
          assertThrows(
              BundleException.class,
              () -> Signature.write(bundle, key, null, MadeUpBundle.at(time)));
      assertEquals(Check.KEY_VALIDITY, e.finding().check());
    }
    assertFalse(Files.exists(bundle.resolve(Signature.FILE)));
  }

  @Test
  void a_certificate_not_meant_for_signatures_is_not_trusted() throws Exception {
    Identity identity =
        Identity.make(
            Scheme.RSA, "e", Identity.Purpose.ENCRYPTION, null, Identity.FROM, Identity.TO);
    Path bundle =
        MadeUpBundle.signed(scratch.resolve("bundle"), identity.signingKey(scratch), null);
    Trust trust = Trust.in(List.of(identity.pem(scratch.resolve("own.pem"))));
    Verification verification = verify(bundle, trust);
    assertEquals(Status.VALID_UNTRUSTED, verification.status());
    assertFalse(text(verification, Check.CERTIFICATE_USE).isEmpty());
  }

  @Test
  void a_signature_is_never_overwritten_nor_made_for_a_folder_that_is_not_as_listed()
      throws Exception {
    SigningKey key = Identity.selfSigned(Scheme.SM2).signingKey(scratch);
    Path bundle = MadeUpBundle.sealed(scratch.resolve("bundle"));
    Files.writeString(bundle.resolve("result.json"), "{\"format\":2}");
    BundleException changed = assertThrows(BundleException.class, () -> sign(bundle, key));
    assertEquals(Check.FILE_CONTENT, changed.finding().check());
    assertFalse(Files.exists(bundle.resolve(Signature.FILE)));

    Manifest.write(bundle, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT);
    sign(bundle, key);
    BundleException again = assertThrows(BundleException.class, () -> sign(bundle, key));
    assertEquals(Check.SIGNATURE_EXISTS, again.finding().check());
    BundleException manifest =
        assertThrows(
            BundleException.class,
            () -> Manifest.write(bundle, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT));
    assertEquals(Check.MANIFEST_SIGNED, manifest.finding().check());
  }

  @Test
  void a_signature_of_another_bundle_does_not_fit() throws Exception {
    SigningKey key = Identity.selfSigned(Scheme.SM2).signingKey(scratch);
    Path one = MadeUpBundle.signed(scratch.resolve("one"), key, null);
    Path two = MadeUpBundle.sealed(scratch.resolve("two"));
    Files.copy(one.resolve(Signature.FILE), two.resolve(Signature.FILE));
    Verification verification = verify(two, Trust.none());
    assertEquals(Status.BROKEN, verification.status());
    assertEquals(Check.SIGNATURE_WRONG, verification.firstFault().orElseThrow().check());
  }

  @Test
  void a_key_of_another_certificate_writes_nothing() throws Exception {
    Identity one = Identity.selfSigned(Scheme.SM2);
    Identity mixed = new Identity(one.key(), "", Identity.selfSigned(Scheme.SM2).chain());
    SigningKey key = mixed.signingKey(scratch);
    Path bundle = MadeUpBundle.sealed(scratch.resolve("bundle"));
    assertThrows(BundleException.class, () -> sign(bundle, key));
    assertFalse(Files.exists(bundle.resolve(Signature.FILE)));
  }

  @Test
  void the_reader_of_journals_does_not_mind_the_chain() throws Exception {
    Path bundle = MadeUpBundle.campaign(scratch.resolve("bundle"));
    assertEquals(2, JournalReader.read(bundle.resolve("journal.jsonl")).entries().size());
  }

  private static void sign(Path bundle, SigningKey key) throws Exception {
    Signature.write(bundle, key, null, MadeUpBundle.SIGNED_AT);
  }

  private static Verification verify(Path bundle, Trust trust) throws Exception {
    return BundleVerifier.verify(bundle, trust.at(MadeUpBundle.CHECKED_AT));
  }

  private static String text(Verification verification, Check check) {
    return verification.findings().stream()
        .filter(finding -> finding.check() == check)
        .map(finding -> finding.text().en())
        .findFirst()
        .orElse("");
  }
}
