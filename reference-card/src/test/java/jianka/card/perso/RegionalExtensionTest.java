package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jianka.bench.terminal.CardInterface;
import jianka.card.sim.CardView;
import jianka.card.sim.SimulatedCards;
import jianka.card.sim.TestCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a region may add to a card, and what not (files, FS-018 to FS-022; data, section 9). */
class RegionalExtensionTest {

  private static final Path EXAMPLE =
      Path.of("../features/profiles/extensions/example-region.yaml");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void theCardHasWhatTheRegionAdds(String profile) throws Exception {
    CardOptions options = StatedOptions.of(List.of("extension=" + EXAMPLE), Set.of());
    SimulatedCards cards = TestCard.cards(profile);
    CardView card = cards.card(options, null).powerOn(CardInterface.CONTACTLESS);
    send(card, TestCard.SSSE);
    int applications = profile.equals("v1-des") ? 4 : 5;
    String entry = send(card, "00B2%02XF400".formatted(applications + 1));
    assertEquals("61124F06D156000099995008B5D8B7BDD3A6D3C39000", entry);
    assertEquals("6A83", send(card, "00B2%02XF400".formatted(applications + 2)));
    // EF0D of SSSE: free to read, written under key 0D
    assertEquals("EA0C" + "393939393030303030303031" + "9000", send(card, "00B2016C00"));
    assertEquals("6982", send(card, "00DC026C05" + "EB03999900"));
    assertEquals("EB039999009000", send(card, "00B2026C00"));
    // DF0A by name and by FID, its file under the PIN
    assertEquals("6F088406D156000099999000", send(card, "00A4040006D1560000999900"));
    assertEquals("6982", send(card, "00B2016400"));
    assertEquals("9000", send(card, "0020000003123456"));
    assertEquals("E90C" + "4C3030303030303030303031" + "9000", send(card, "00B2016400"));
    send(card, TestCard.DF01);
    assertTrue(send(card, "00B2E82800").startsWith("E814CABEC0FDC9E7C7F8"));
    assertEquals("6F088406D156000099999000", send(card, "00A4000002DF0A"));
  }

  @Test
  void itsKeysWriteItsFiles() throws Exception {
    CardOptions options = StatedOptions.of(List.of("extension=" + EXAMPLE), Set.of());
    CardProfile profile = ProfileReader.read(Path.of("../features/profiles/v3-sm4.yaml"), options);
    String key =
        profile.directories().stream()
            .flatMap(directory -> directory.keys().stream())
            .filter(each -> each.name().equals("UKLOCAL"))
            .map(each -> HexFormat.of().formatHex(each.values().get(2)))
            .findFirst()
            .orElseThrow();
    CardView card = TestCard.cards("v3-sm4").card(options, null).powerOn(CardInterface.CONTACTLESS);
    send(card, TestCard.SSSE);
    String random = send(card, "0084000008").substring(0, 16);
    String value = new TestCrypto(true).authentication(key, random, "8899AABBCCDDEEFF");
    assertEquals("9000", send(card, "0082000D11" + value + "8899AABBCCDDEEFF" + "03"));
    assertEquals("9000", send(card, "00DC026C05" + "EB03110000"));
    assertEquals("EB031100009000", send(card, "00B2026C00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fid: \"EF0D\" | fid: \"EF0B\" | SSSE EF0B: local files are EF0C to EF1E (FS-019)",
        "df: SSSE | df: DF08 | DF08 is no DF of the profile",
        "fid: \"EF0D\" | fid: \"EF1E\" | SSSE has EF1E already",
        "tag: \"EA\" | tag: \"08\" | tag 08 is one of the standard",
        "tag: \"E8\" | tag: \"20\" | tag 20 is one of the standard",
        "tag: \"E8\" | tag: \"FF\" | a tag is 01 to FE",
        "file: \"EF05\" | file: \"EF0B\" | DF01 EF0B is no file of the profile",
        "{df: DF01, file | {df: SSSE, file | files of SSSE hold no local items (FS-021)",
        "fid: \"DF0A\" | fid: \"DF08\" | DF08: local DFs begin at DF0A (FS-018)",
        "D15600009999 | D15600000505 | is an AID of the standard",
        "D15600009999 | D156 | an AID has 5 to 16 bytes",
        "id: DF0A | id: DF01 | the profile has this id, FID or AID already",
        "label: \"地方应用\" | label: \"一二三四五六七八九\" | at most 16 bytes in GBK",
        "write: UKLOCAL | write: UKNONE | names UKNONE",
        "applications: | application: | is none of [applications, files, items, keys, title]"
      })
  void whatTheStandardForbidsIsNamed(String right, String wrong, String message) throws Exception {
    String text = Files.readString(EXAMPLE);
    assertTrue(text.contains(right), right);
    int at = text.indexOf(right);
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(bad, text.substring(0, at) + wrong + text.substring(at + right.length()));
    CardOptions options = StatedOptions.of(List.of("extension=" + bad), Set.of());
    ProfileException e =
        assertThrows(ProfileException.class, () -> TestCard.cards("v2-3des").with(options));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private static String send(CardView card, String command) {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(card.transmit(HexFormat.of().parseHex(command)));
  }
}
