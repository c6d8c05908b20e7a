package jianka.reports.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jianka.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  @TempDir Path scratch;

  @Test
  void lists_every_file_with_both_digests_and_reads_back_the_same() throws Exception {
    Path folder = MadeUpBundle.campaign(scratch.resolve("campaign"));
    Files.writeString(folder.resolve("half.part"), "");
    Manifest written = Manifest.write(folder, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT);
    byte[] bytes = Files.readAllBytes(folder.resolve(Manifest.FILE));
    assertEquals(written, ManifestFile.parse(bytes));
    assertEquals(
        List.of("journal.jsonl", "result.json", "附件/卡.txt"),
        written.files().stream().map(Manifest.ListedFile::path).toList());
    assertEquals(2, written.journal().records());
    assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("\r"));
    assertFalse(Files.exists(folder.resolve(Manifest.FILE + ".part")));
    // A manifest does not list itself the second time either.
    assertEquals(written, Manifest.write(folder, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT));
  }

  @Test
  void digests_are_those_of_the_standards() throws Exception {
    Path file = Files.writeString(scratch.resolve("abc"), "abc");
    Digests digests = Digests.of(file);
    assertEquals(3, digests.size());
    // GB/T 32905-2016 A.1; FIPS 180-2 B.1
    assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", digests.sm3());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", digests.sha256());
  }

  @Test
  void a_folder_with_a_link_or_without_a_journal_is_not_sealed() throws Exception {
    Path folder = MadeUpBundle.campaign(scratch.resolve("campaign"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("result.json"));
    assertEquals(Check.FOLDER_LINK, refused(folder));
    Files.delete(link);
    Path odd = Files.writeString(folder.resolve("a\\b"), "");
    assertEquals(Check.FOLDER_NAME, refused(folder));
    Files.delete(odd);
    Files.delete(folder.resolve(Manifest.JOURNAL));
    assertEquals(Check.JOURNAL_MISSING, refused(folder));
    assertFalse(Files.exists(folder.resolve(Manifest.FILE)));
  }

  @Test
  void a_manifest_of_a_newer_format_is_told_from_a_broken_one() throws Exception {
    Path folder = MadeUpBundle.sealed(scratch.resolve("campaign"));
    Files.writeString(folder.resolve(Manifest.FILE), "{\"format\":2,\"novelty\":[]}");
    BundleFinding fault = BundleVerifier.verify(folder, Trust.none()).firstFault().orElseThrow();
    assertEquals(Check.MANIFEST_NEWER, fault.check());
    assertEquals("manifest.json 的格式版本为 2，本版本最高支持 1；请使用更新版本的 jianka", fault.text().in(Language.ZH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../result.json",
        "a/../../b",
        "a/..",
        "./a",
        "a//b",
        "a/",
        "C:/x",
        "a\\\\..\\\\b",
        "a\\u0000b",
        "a\\nb",
        "\\ud800",
        "manifest.json",
        "manifest.sig",
        "x.part",
        "result.json"
      })
  void a_path_that_leads_elsewhere_or_is_listed_twice_is_refused(String path) throws Exception {
    String good = Files.readString(sealed());
    String file = "\"path\" : \"附件/卡.txt\"";
    assertTrue(good.contains(file));
    BundleException e =
        assertThrows(
            BundleException.class, () -> parse(good.replace(file, "\"path\":\"" + path + "\"")));
    assertEquals(Check.MANIFEST_PATH, e.finding().check(), e.getMessage());
  }

  @Test
  void what_is_not_exactly_a_manifest_is_refused() throws Exception {
    String good = Files.readString(sealed());
    List<String> broken =
        List.of(
            "",
            "[]",
            "null",
            "{}",
            good.substring(0, good.length() / 2),
            good + "{}",
            good.replace("\"format\" : 1", "\"format\" : 0"),
            good.replace("\"format\" : 1", "\"format\" : \"1\""),
            good.replace("\"format\" : 1", "\"format\" : 1.5"),
            good.replace("\"format\" : 1", "\"format\" : 1, \"format\" : 1"),
            good.replace("\"format\" : 1", "\"format\" : 1, \"more\" : 1"),
            good.replace("\"size\" : 12", "\"size\" : -12"),
            good.replace("\"size\" : 12", "\"size\" : 99999999999999999999"),
            good.replace("\"cut\" : false", "\"cut\" : null"),
            good.replace("\"records\" : 2,", ""),
            good.replace("2026-11-24T", "yesterday "),
            good.replaceFirst("\"sm3\" : \"..", "\"sm3\" : \"AB"),
            good.replaceFirst("\"sha256\" : \"..", "\"sha256\" : \""));
    for (String text : broken) {
      BundleException e = assertThrows(BundleException.class, () -> parse(text), text);
      assertEquals(Check.MANIFEST_FORM, e.finding().check(), text);
      assertFalse(e.text().in(Language.ZH).isEmpty());
    }
  }

  private Path sealed() throws Exception {
    return MadeUpBundle.sealed(scratch.resolve("sealed")).resolve(Manifest.FILE);
  }

  private static void parse(String text) throws BundleException {
    ManifestFile.parse(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Check refused(Path folder) {
    return assertThrows(
            BundleException.class,
            () -> Manifest.write(folder, MadeUpBundle.TOOL, MadeUpBundle.SIGNED_AT))
        .finding()
        .check();
  }
}
