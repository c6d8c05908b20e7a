package jianka.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jianka.reports.bundle.TimeStampService.Imprint;
import jianka.reports.bundle.Verification.Status;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeStampTest {

  private static final Instant TIME = Instant.parse("2026-11-24T08:00:05Z");
  private static Identity root;
  private static Identity stamper;
  private static Identity signer;

  @TempDir Path scratch;
  private StampServer server;

  @BeforeAll
  static void makeIdentities() throws Exception {
    root = Identity.authority(Scheme.ECDSA, "stamp root");
    stamper = stamper(Identity.Purpose.TIME_STAMP);
    signer = Identity.selfSigned(Scheme.SM2);
  }

  @BeforeEach
  void start() throws Exception {
    server = new StampServer(stamper, TIME);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(Imprint.class)
  void a_stamped_bundle_tells_the_time(Imprint imprint) throws Exception {
    var service = new TimeStampService(server.uri(), imprint, Duration.ofSeconds(20));
    Path bundle = stamped(service);
    Verification alone = verify(bundle, trust(signer), MadeUpBundle.CHECKED_AT.instant());
    assertEquals(Status.VALID, alone.status(), alone.findings()::toString);
    assertEquals(TIME, alone.stamp().time());
    assertTrue(alone.stamp().authority().contains("stamper"));
    assertNull(alone.stamp().anchor());
    assertTrue(alone.findings().stream().anyMatch(f -> f.check() == Check.STAMP_UNTRUSTED));

    Verification both = verify(bundle, trust(signer, root), MadeUpBundle.CHECKED_AT.instant());
    assertEquals(Status.VALID, both.status(), both.findings()::toString);
    assertNotNull(both.stamp().anchor());
  }

  @Test
  void a_trusted_time_outlives_the_certificate_an_untrusted_one_does_not() throws Exception {
    Path bundle = stamped(TimeStampService.at(server.uri()));
    Instant later = Instant.parse("2031-01-01T00:00:00Z");
    assertEquals(Status.VALID, verify(bundle, trust(signer, root), later).status());
    assertEquals(Status.VALID_UNTRUSTED, verify(bundle, trust(signer), later).status());
  }

  @Test
  void a_time_stamp_can_be_required() throws Exception {
    Trust trust = trust(signer, root).requiringTimeStamp();
    Path without =
        MadeUpBundle.signed(scratch.resolve("without"), signer.signingKey(scratch), null);
    Verification missing = verify(without, trust, MadeUpBundle.CHECKED_AT.instant());
    assertEquals(Status.BROKEN, missing.status());
    assertEquals(Check.STAMP_ABSENT, missing.firstFault().orElseThrow().check());

    Path with = stamped(TimeStampService.at(server.uri()));
    assertEquals(Status.VALID, verify(with, trust, MadeUpBundle.CHECKED_AT.instant()).status());
    Trust stranger = trust(signer).requiringTimeStamp();
    assertEquals(
        Status.VALID_UNTRUSTED, verify(with, stranger, MadeUpBundle.CHECKED_AT.instant()).status());
  }

  @Test
  void a_service_in_trouble_is_a_clear_error_and_nothing_is_written() throws Exception {
    Path bundle = MadeUpBundle.sealed(scratch.resolve("bundle"));
    server.status = 503;
    assertEquals("HTTP 503", failure(bundle, server.uri()));
    server.status = 200;
    server.type = "text/html";
    assertEquals("its answer has the type text/html", failure(bundle, server.uri()));
    server.type = "application/timestamp-reply";
    server.refuses = true;
    assertTrue(failure(bundle, server.uri()).startsWith("it refused, status 2 out of ink"));
    server.refuses = false;
    server.answer = answer -> new byte[] {1, 2, 3};
    assertTrue(failure(bundle, server.uri()).startsWith("its answer is not a time stamp"));
    server.answer = answer -> new byte[2 << 20];
    assertTrue(failure(bundle, server.uri()).contains("does not end"));
    server.answer = answer -> answer;
    server.request = TimeStampTest::forSomethingElse;
    assertTrue(failure(bundle, server.uri()).startsWith("its answer is not a time stamp"));
    server.request = request -> request;
    server.delayMillis = 5000;
    assertEquals("no whole answer within 1500 ms", failure(bundle, server.uri()));
    server.close();
    assertTrue(failure(bundle, server.uri()).contains("ConnectException"));
  }

  @Test
  void an_address_with_a_password_is_refused_and_not_repeated() throws Exception {
    Path bundle = MadeUpBundle.sealed(scratch.resolve("bundle"));
    String shown = message(bundle, URI.create("http://user:secret@127.0.0.1/stamp?key=secret"));
    assertTrue(shown.contains("http://127.0.0.1/stamp gave no time stamp"), shown);
    assertFalse(shown.contains("secret"), shown);
    message(bundle, URI.create("file:///etc/passwd"));
    message(bundle, URI.create("relative"));
  }

  @Test
  void an_authority_whose_certificate_is_not_for_time_stamps_is_refused() throws Exception {
    Path bundle = MadeUpBundle.sealed(scratch.resolve("bundle"));
    try (StampServer other = new StampServer(signer, TIME)) {
      other.answer = answer -> answer;
      message(bundle, other.uri());
    }
  }

  @Test
  void a_stamp_of_another_signature_is_found() throws Exception {
    Path one = stamped(TimeStampService.at(server.uri()));
    Path two =
        MadeUpBundle.signed(
            scratch.resolve("two"), signer.signingKey(scratch), TimeStampService.at(server.uri()));
    StrictCms from = read(one);
    StrictCms to = read(two);
    Files.write(
        two.resolve(Signature.FILE), StrictCms.with(to.data(), to.certificates(), from.unsigned()));
    Verification verification = verify(two, trust(signer, root), MadeUpBundle.CHECKED_AT.instant());
    assertEquals(Status.BROKEN, verification.status());
    assertEquals(
        "the time stamp does not hold for this signature: it was made for something else",
        verification.firstFault().orElseThrow().text().en());
  }

  @Test
  void certificates_that_nothing_covers_are_left_out_of_the_stamp() throws Exception {
    Identity between =
        Identity.make(
            Scheme.ECDSA,
            "stamp between",
            Identity.Purpose.AUTHORITY,
            root,
            Identity.FROM,
            Identity.TO);
    Identity below =
        Identity.make(
            Scheme.ECDSA,
            "stamper below",
            Identity.Purpose.TIME_STAMP,
            between,
            Identity.FROM,
            Identity.TO);
    Path bundle;
    try (StampServer other = new StampServer(below.withChain(2), TIME)) {
      bundle = stamped(TimeStampService.at(other.uri()));
    }
    Instant now = MadeUpBundle.CHECKED_AT.instant();
    Verification untrusted = verify(bundle, trust(signer, root), now);
    assertNull(untrusted.stamp().anchor());
    assertNotNull(verify(bundle, trust(signer, between), now).stamp().anchor());
  }

  private static Identity stamper(Identity.Purpose purpose) throws Exception {
    return Identity.make(
        Scheme.ECDSA,
        "stamper",
        purpose,
        root,
        Identity.FROM,
        Instant.parse("2035-01-01T00:00:00Z"));
  }

  private static byte[] forSomethingElse(byte[] encoded) {
    try {
      TimeStampRequest request = new TimeStampRequest(encoded);
      TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      return generator
          .generate(request.getMessageImprintAlgOID(), new byte[32], request.getNonce())
          .getEncoded();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static StrictCms read(Path bundle) throws Exception {
    return StrictCms.read(Files.readAllBytes(bundle.resolve(Signature.FILE)), Check.SIGNATURE_FORM);
  }

  private Path stamped(TimeStampService service) throws Exception {
    Path folder = Files.createTempDirectory(scratch, "stamped");
    return MadeUpBundle.signed(folder, signer.signingKey(scratch), service);
  }

  private Trust trust(Identity... trusted) throws Exception {
    List<Path> files = new java.util.ArrayList<>();
    for (Identity identity : trusted) {
      files.add(identity.withChain(1).pem(Files.createTempFile(scratch, "trust", ".pem")));
    }
    return Trust.in(files);
  }

  private static Verification verify(Path bundle, Trust trust, Instant time) throws Exception {
    return BundleVerifier.verify(bundle, trust.at(MadeUpBundle.at(time.toString())));
  }

  /** What is said about the service, and that nothing is left of the attempt. */
  private String message(Path bundle, URI uri) throws Exception {
    var service = new TimeStampService(uri, Imprint.SHA256, Duration.ofMillis(1500));
    SigningKey key = signer.signingKey(scratch);
    BundleException e =
        assertThrows(
            BundleException.class,
            () -> Signature.write(bundle, key, service, MadeUpBundle.SIGNED_AT));
    assertEquals(Check.STAMP_SERVICE, e.finding().check(), e.getMessage());
    assertFalse(Files.exists(bundle.resolve(Signature.FILE)));
    assertFalse(Files.exists(bundle.resolve(Signature.FILE + ".part")));
    return String.valueOf(e.getMessage());
  }

  private String failure(Path bundle, URI uri) throws Exception {
    String message = message(bundle, uri);
    String begin = "the time stamp service " + uri + " gave no time stamp: ";
    String end = "; nothing was signed";
    assertTrue(message.startsWith(begin) && message.endsWith(end), message);
    return message.substring(begin.length(), message.length() - end.length());
  }
}
