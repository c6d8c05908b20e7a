package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import jianka.card.perso.CardKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bank environment with its one application beside SSSE, and the wall between them (files,
 * FS-023, FS-108, FS-109), also where SSSE is the MF and so lies above the bank's environment.
 */
class EnvironmentTest {

  private static final String NAME = "315041592E5359532E4444463031";
  private static final String BANK = "00A404000E" + NAME + "00";
  private static final String AID = "A000000333010101";
  private static final String PBOC = "00A4040008" + AID + "00";
  private static final String ACCOUNT = "5A0A9999990000000000001F";
  private static final String VERIFY = "0020000003123456";
  private static final String ISSUER_DATE = "060420350101";

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void theBankEnvironmentIsFoundByItsDirectory(String profile) {
    TestCard card = TestCard.apdu(profile);
    String label = HexFormat.of().withUpperCase().formatHex("PBOC DEBIT".getBytes(ASCII));
    assertEquals(tlv("6F", tlv("84", NAME) + tlv("A5", tlv("88", "01"))) + "9000", card.send(BANK));
    String entry = tlv("70", tlv("61", tlv("4F", AID) + tlv("50", label)));
    assertEquals(entry + "9000", card.send("00B2010C00"));
    assertEquals("6A83", card.send("00B2020C00"));
    assertEquals(tlv("6F", tlv("84", AID) + tlv("A5", tlv("50", label))) + "9000", card.send(PBOC));
    assertEquals(ACCOUNT + "9000", card.send("00B2011400"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void nothingOfSsseHasPowerInTheBank(String profile) throws Exception {
    TestCard card = TestCard.apdu(profile);
    String key = key(profile, ssse(profile), 0x04);
    for (String place : new String[] {BANK, PBOC}) {
      card.reset();
      card.send(TestCard.SSSE);
      assertEquals("9000", card.send(VERIFY));
      assertEquals("9000", card.authenticate("04", key, ""));
      card.send(place);
      // EF05, EF06, EF07 of SSSE
      for (String sfi : new String[] {"2C", "34"}) {
        assertEquals("6A82", card.send("00B201" + sfi + "00"));
      }
      assertEquals("6A82", card.send("00B0870000"));
      assertEquals("6A82", card.send("00DC062C06" + ISSUER_DATE));
      assertEquals("6A82", card.send("00A4020002EF05"));
      // its PIN and keys
      assertEquals("6A88", card.send("0020000000"));
      assertEquals("6A88", card.send(VERIFY));
      assertEquals("6A81", card.send("805E010007123456FF654321"));
      assertEquals("6A88", card.authenticate("04", key, ""));
      assertEquals("6A88", card.send("00880000100011223344556677" + "8899AABBCCDDEEFF"));
      assertEquals("6A88", card.secured("84160000", "", "00".repeat(16)));
    }
    card.send(TestCard.SSSE);
    assertEquals("9000", card.send("805E010007123456FF123456"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void nothingOfTheBankHasPowerInSsse(String profile) throws Exception {
    TestCard card = TestCard.apdu(profile);
    String key = key(profile, 0xADF1, 0x81);
    card.send(BANK);
    card.send(PBOC);
    assertEquals("6982", card.send("00DC01140C" + ACCOUNT));
    assertEquals("9000", card.authenticate("81", key, ""));
    assertEquals("9000", card.send("00DC01140C" + ACCOUNT));
    String random = card.challenge();
    card.send(TestCard.SSSE);
    assertEquals("6982", card.send("00DC062C06" + ISSUER_DATE));
    assertEquals("6984", card.authenticateWith(random, "04", key, ""));
    assertEquals("6A88", card.authenticate("81", key, ""));
    assertEquals("6A82", card.send("00A4020002EF02"));
    assertEquals("6A82", card.send("00A4020002EF01"));
    assertEquals("6A82", card.send("00B2011400"));
    assertEquals("6A82", card.send("00A4000002ADF1"));
  }

  /** What was gained is gone after a visit to the bank; the PIN lasts till power-off (SEC-005). */
  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void keyStatesAndRandomsEndWithAVisitToTheBank(String profile) throws Exception {
    TestCard card = TestCard.apdu(profile);
    String key = key(profile, ssse(profile), 0x04);
    card.send(TestCard.SSSE);
    assertEquals("9000", card.send(VERIFY));
    assertEquals("9000", card.authenticate("04", key, ""));
    assertEquals("9000", card.send("00DC062C06" + ISSUER_DATE));
    String random = card.challenge();
    card.send(BANK);
    card.send(TestCard.SSSE);
    assertEquals("6982", card.send("00DC062C06" + ISSUER_DATE));
    assertEquals("6984", card.authenticateWith(random, "04", key, ""));
    card.send(TestCard.DF01);
    assertEquals("9000", end(card.send("00B2012C00")));
    card.reset();
    card.send(TestCard.SSSE);
    card.send(TestCard.DF01);
    assertEquals("6982", card.send("00B2012C00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void theDirectoryIsReadThroughT0AsWell(String profile) {
    TestCard card = TestCard.contact(profile);
    assertEquals("6117", card.send("00A404000E" + NAME));
    assertEquals("6C1A", card.send("00B2010C00"));
    assertEquals("9000", end(card.send("00B2010C1A")));
  }

  private static final java.nio.charset.Charset ASCII = StandardCharsets.US_ASCII;

  private static String key(String profile, int fid, int number) throws Exception {
    return CardKeys.of(Path.of("../features/profiles", profile + ".yaml"), fid, number);
  }

  private static int ssse(String profile) {
    return profile.equals("v1-des") ? 0x3F00 : 0xDDF1;
  }

  private static String tlv(String tag, String value) {
    return "%s%02X%s".formatted(tag, value.length() / 2, value);
  }

  private static String end(String answer) {
    return answer.substring(answer.length() - 4);
  }
}
