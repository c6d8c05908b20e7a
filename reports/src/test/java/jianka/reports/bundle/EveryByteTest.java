package jianka.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jianka.reports.bundle.Verification.Status;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No byte of a signed bundle can be changed, and none left out at an end, without notice. */
class EveryByteTest {

  @TempDir static Path scratch;
  private static Identity stamper;

  @BeforeAll
  static void makeAnAuthority() throws Exception {
    Identity root = Identity.authority(Scheme.ECDSA, "stamp root");
    stamper =
        Identity.make(
            Scheme.ECDSA, "stamper", Identity.Purpose.TIME_STAMP, root, Identity.FROM, Identity.TO);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void every_changed_byte_is_caught(Scheme scheme) throws Exception {
    // The issuer is left out: its absence must not leave the certificate's bytes unchecked.
    Identity signer = Identity.signer(scheme, Identity.authority(scheme, "absent")).withChain(1);
    Path folder = scratch.resolve(scheme.name());
    check(MadeUpBundle.signed(folder, signer.signingKey(scratch), null));
  }

  @Test
  void every_changed_byte_is_caught_in_a_bundle_with_chain_and_time_stamp() throws Exception {
    Identity signer = Identity.signer(Scheme.SM2, Identity.authority(Scheme.SM2, "root"));
    try (StampServer server = new StampServer(stamper, MadeUpBundle.SIGNED_AT.instant())) {
      check(
          MadeUpBundle.signed(
              scratch.resolve("stamped"),
              signer.signingKey(scratch),
              TimeStampService.at(server.uri())));
    }
  }

  /** Without a signature the manifest itself can be rewritten, what it lists cannot. */
  @Test
  void every_changed_byte_is_caught_in_what_an_unsigned_manifest_lists() throws Exception {
    Path bundle = MadeUpBundle.campaign(scratch.resolve("unsigned"));
    Files.writeString(bundle.resolve("waivers.yaml"), "waivers: [{requirement: SEC-013}]\n");
    Files.createDirectories(bundle.resolve("allure-results"));
    Files.writeString(bundle.resolve("allure-results/1-result.json"), "{}");
    Manifest.write(bundle, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT);
    assertEquals(Status.UNSIGNED, status(bundle));
    List<Path> listed;
    try (Stream<Path> all = Files.walk(bundle)) {
      listed = all.filter(Files::isRegularFile).filter(f -> !f.endsWith(Manifest.FILE)).toList();
    }
    assertEquals(5, listed.size());
    List<String> unseen = new ArrayList<>();
    listed.forEach(file -> assertDoesNotThrow(() -> spoil(bundle, file, unseen)));
    assertEquals(Status.UNSIGNED, status(bundle));
    assertTrue(unseen.isEmpty(), unseen::toString);
  }

  private static void check(Path bundle) throws Exception {
    assertEquals(Status.VALID_UNTRUSTED, status(bundle));
    List<Path> files;
    try (Stream<Path> all = Files.walk(bundle)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertEquals(5, files.size());
    List<String> unseen = new ArrayList<>();
    for (Path file : files) {
      spoil(bundle, file, unseen);
    }
    assertEquals(Status.VALID_UNTRUSTED, status(bundle));
    assertTrue(unseen.isEmpty(), unseen::toString);
  }

  /** Changes each byte of a file, cuts it, makes it longer, and puts it back. */
  private static void spoil(Path bundle, Path file, List<String> unseen) throws Exception {
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      // One bit of each byte, another one from byte to byte.
      byte[] changed = whole.clone();
      changed[i] ^= (byte) (1 << i % 8);
      Files.write(file, changed);
      note(bundle, unseen, file.getFileName() + " byte " + i);
    }
    for (int length = 0; length < whole.length; length += 1 + length / 4) {
      Files.write(file, Arrays.copyOf(whole, length));
      note(bundle, unseen, file.getFileName() + " cut to " + length);
    }
    Files.write(file, Arrays.copyOf(whole, whole.length + 1));
    note(bundle, unseen, file.getFileName() + " made longer");
    Files.write(file, whole);
  }

  private static void note(Path bundle, List<String> unseen, String what) throws Exception {
    if (status(bundle) != Status.BROKEN) {
      unseen.add(what);
    }
  }

  private static Status status(Path bundle) throws Exception {
    return BundleVerifier.verify(bundle, Trust.none().at(MadeUpBundle.CHECKED_AT)).status();
  }
}
