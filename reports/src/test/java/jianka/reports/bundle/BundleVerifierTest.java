package jianka.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import jianka.reports.bundle.Verification.Status;
import jianka.reports.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is done to a bundle is found and named. */
class BundleVerifierTest {

  @TempDir static Path shared;
  private static Path signed;

  @TempDir Path scratch;
  private Path bundle;

  @BeforeAll
  static void signOnce() throws Exception {
    SigningKey key = Identity.selfSigned(Scheme.SM2).signingKey(shared);
    signed = MadeUpBundle.signed(shared.resolve("signed"), key, null);
  }

  @BeforeEach
  void takeACopy() throws Exception {
    bundle = MadeUpBundle.copy(signed, scratch.resolve("bundle"));
  }

  @Test
  void a_changed_file_is_named_with_what_was_expected() throws Exception {
    Files.writeString(bundle.resolve("附件/卡.txt"), "y");
    BundleFinding fault = fault(Check.FILE_CONTENT);
    assertEquals("附件/卡.txt", fault.file());
    assertEquals("附件/卡.txt 的内容与清单不符：SM3 不同", fault.text().in(Language.ZH));
    assertEquals(64, String.valueOf(fault.expected()).length());
    assertFalse(String.valueOf(fault.expected()).equals(fault.actual()));
  }

  @Test
  void a_file_of_another_size_is_named_with_both_sizes() throws Exception {
    Files.writeString(bundle.resolve("result.json"), "{}");
    BundleFinding fault = fault(Check.FILE_SIZE);
    assertEquals("12", fault.expected());
    assertEquals("2", fault.actual());
  }

  @Test
  void an_added_a_removed_and_a_renamed_file_are_found() throws Exception {
    Files.writeString(bundle.resolve("附件/more.txt"), "");
    assertEquals("附件/more.txt", fault(Check.FILE_UNLISTED).file());
    Files.delete(bundle.resolve("附件/more.txt"));

    Files.move(bundle.resolve("result.json"), bundle.resolve("resulT.json"));
    Verification renamed = verify();
    assertEquals(
        List.of(Check.FILE_MISSING, Check.FILE_UNLISTED),
        renamed.findings().stream()
            .filter(finding -> finding.severity() == BundleFinding.Severity.FAULT)
            .map(BundleFinding::check)
            .toList());
    Files.delete(bundle.resolve("resulT.json"));
    assertEquals("result.json", fault(Check.FILE_MISSING).file());
  }

  @Test
  void a_link_is_refused_even_if_it_leads_to_the_same_bytes() throws Exception {
    Path outside = Files.move(bundle.resolve("result.json"), scratch.resolve("outside.json"));
    Files.createSymbolicLink(bundle.resolve("result.json"), outside);
    assertEquals("result.json", fault(Check.FOLDER_LINK).file());
    Files.delete(bundle.resolve("result.json"));
    Files.move(outside, bundle.resolve("result.json"));
    assertEquals(Status.VALID_UNTRUSTED, verify().status());

    Path folder = Files.move(bundle.resolve("附件"), scratch.resolve("elsewhere"));
    Files.createSymbolicLink(bundle.resolve("附件"), folder);
    assertEquals("附件", fault(Check.FOLDER_LINK).file());
  }

  @ParameterizedTest
  @MethodSource
  void a_link_in_place_of_manifest_or_signature_is_refused(String name) throws Exception {
    Path outside = Files.move(bundle.resolve(name), scratch.resolve("outside"));
    Files.createSymbolicLink(bundle.resolve(name), outside);
    assertEquals(name, fault(Check.FOLDER_LINK).file());
  }

  static List<String> a_link_in_place_of_manifest_or_signature_is_refused() {
    return List.of(Manifest.FILE, Signature.FILE, Manifest.JOURNAL);
  }

  @Test
  void a_folder_behind_a_link_is_checked_as_itself() throws Exception {
    Path link = Files.createSymbolicLink(scratch.resolve("link"), bundle);
    assertEquals(
        Status.VALID_UNTRUSTED,
        BundleVerifier.verify(link, Trust.none().at(MadeUpBundle.CHECKED_AT)).status());
  }

  @Test
  void without_a_manifest_or_a_folder_nothing_can_be_said() throws Exception {
    Files.delete(bundle.resolve(Manifest.FILE));
    fault(Check.MANIFEST_MISSING);
    assertThrows(
        IOException.class, () -> BundleVerifier.verify(scratch.resolve("nowhere"), Trust.none()));
  }

  @Test
  void a_leftover_of_writing_is_noted_but_breaks_nothing() throws Exception {
    Files.writeString(bundle.resolve("report.html.part"), "half");
    Verification verification = verify();
    assertEquals(Status.VALID_UNTRUSTED, verification.status());
    assertTrue(verification.findings().stream().anyMatch(f -> f.check() == Check.FILE_TEMPORARY));
  }

  @Test
  void a_journal_chained_anew_does_not_end_as_sealed() throws Exception {
    Path other = scratch.resolve("other.jsonl");
    try (var journal = jianka.bench.evidence.Journal.create(other)) {
      journal.append("campaign.begin", jianka.bench.evidence.Journal.body().put("format", 1));
      journal.append("campaign.end", jianka.bench.evidence.Journal.body().put("millis", 4));
    }
    Files.copy(
        other, bundle.resolve(Manifest.JOURNAL), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Verification verification = verify();
    BundleFinding end =
        verification.findings().stream()
            .filter(finding -> finding.check() == Check.JOURNAL_END)
            .findFirst()
            .orElseThrow();
    assertTrue(String.valueOf(end.expected()).startsWith("2 records, "), end::toString);
  }

  @Test
  void a_broken_chain_is_named_by_its_line() throws Exception {
    Path journal = bundle.resolve(Manifest.JOURNAL);
    Files.writeString(journal, Files.readString(journal).replace("\"millis\":3", "\"millis\":4"));
    BundleFinding chain =
        verify().findings().stream()
            .filter(finding -> finding.check() == Check.JOURNAL_CHAIN)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "line 2 of the journal breaks the chain: it, or its place, was changed", chain.text().en());
    // Nor is such a journal sealed.
    Files.delete(bundle.resolve(Signature.FILE));
    BundleException e =
        assertThrows(
            BundleException.class,
            () -> Manifest.write(bundle, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT));
    assertEquals(Check.JOURNAL_CHAIN, e.finding().check());
  }

  @Test
  void what_a_killed_run_left_can_be_sealed_and_is_told() throws Exception {
    Path folder = MadeUpBundle.campaign(scratch.resolve("killed"));
    byte[] whole = Files.readAllBytes(folder.resolve(Manifest.JOURNAL));
    Files.write(folder.resolve(Manifest.JOURNAL), java.util.Arrays.copyOf(whole, whole.length - 9));
    Manifest manifest = Manifest.write(folder, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT);
    assertEquals(1, manifest.journal().records());
    assertTrue(manifest.journal().cut());
    Verification verification = BundleVerifier.verify(folder, Trust.none());
    assertEquals(Status.UNSIGNED, verification.status(), verification.findings()::toString);
    assertTrue(verification.findings().stream().anyMatch(f -> f.check() == Check.JOURNAL_CUT));
    // More cut off since is another thing.
    Files.write(
        folder.resolve(Manifest.JOURNAL), java.util.Arrays.copyOf(whole, whole.length - 20));
    assertEquals(Status.BROKEN, BundleVerifier.verify(folder, Trust.none()).status());
  }

  @ParameterizedTest
  @MethodSource
  void hostile_signatures_are_refused(String what, byte[] signature) throws Exception {
    Files.write(bundle.resolve(Signature.FILE), signature);
    fault(Check.SIGNATURE_FORM);
  }

  static List<Arguments> hostile_signatures_are_refused() throws Exception {
    byte[] nested = new byte[200_000];
    for (int i = 0; i < nested.length; i += 2) {
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x80;
    }
    byte[] whole = Files.readAllBytes(signed.resolve(Signature.FILE));
    return List.of(
        Arguments.of("empty", new byte[0]),
        Arguments.of("text", "-----BEGIN CMS-----".getBytes(StandardCharsets.US_ASCII)),
        Arguments.of("null", new byte[] {5, 0}),
        Arguments.of("nested without end", nested),
        Arguments.of("an endless length", HexFormat.of().parseHex("30847FFFFFFF30")),
        Arguments.of("half of one", java.util.Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void names_from_a_bundle_cannot_steer_a_terminal() throws Exception {
    Files.writeString(bundle.resolve("\u001b[31mred\u202e"), "");
    assertEquals(
        "⟨U+001B⟩[31mred⟨U+202E⟩ is there but is not listed",
        fault(Check.FILE_UNLISTED).text().en());
  }

  private BundleFinding fault(Check check) throws Exception {
    Verification verification = verify();
    assertEquals(Status.BROKEN, verification.status());
    BundleFinding first = verification.firstFault().orElseThrow();
    assertEquals(check, first.check(), first::toString);
    return first;
  }

  private Verification verify() throws Exception {
    return BundleVerifier.verify(bundle, Trust.none().at(MadeUpBundle.CHECKED_AT));
  }
}
