package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of security, sections 6 and 7, at the interface of the card (SEC-068, SEC-126). */
class WorkedExamplesTest {

  private static final String ORIGINAL = "8899AABBCCDDEEFF";

  @ParameterizedTest
  @CsvSource({"vectors-des, 13D9BF3349A8FA84", "vectors-sm4, 5B903474FD85507D"})
  void internalAuthenticationGivesTheValueOfSection6(String profile, String value) {
    TestCard card = TestCard.apdu(profile);
    card.send(TestCard.SSSE);
    assertEquals(value + "9000", card.send("0088000010" + "1122334455667788" + ORIGINAL + "00"));
  }

  @ParameterizedTest
  @CsvSource({"vectors-des, 13D9BF3349A8FA84", "vectors-sm4, 5B903474FD85507D"})
  void externalAuthenticationTakesTheValueOfSection6(String profile, String value) {
    TestCard card = TestCard.apdu(profile);
    card.send(TestCard.SSSE);
    assertEquals("6982", card.send("00B2013400"));
    assertEquals("11223344556677889000", card.send("0084000008"));
    assertEquals("9000", card.send("0082000A10" + value + ORIGINAL));
    assertEquals("0804CDF5CEE59000", card.send("00B2013400"));
  }

  @ParameterizedTest
  @CsvSource({
    "vectors-des, 842400010C6D92F09EE47D0E02CC46EAA8, 482159",
    "vectors-des, 84240001147D903B430E35A914CB60BA497881BCF5C2D230C0, 1234567890123456",
    "vectors-sm4, 8424000114F35F3EDB672CB22B4313E8D14FEC9BBB6758887F, 482159"
  })
  void pinChangeOfSections73And74IsAccepted(String profile, String command, String pin) {
    TestCard card = TestCard.apdu(profile);
    authenticateUnderFirstRandomOf8(card, "06", command);
    assertEquals("9000", card.send("00200000" + length(pin) + pin));
  }

  @ParameterizedTest
  @CsvSource({
    "vectors-des, 06, 84240000042FB541F2",
    "vectors-sm4, 06, 8424000004C04B596D",
    "vectors-des, 05, 84160000040EAE7370",
    "vectors-sm4, 05, 841600000436A04E1F"
  })
  void unblockAndCardBlockOfSection75AreAccepted(String profile, String key, String command) {
    authenticateUnderFirstRandomOf8(TestCard.apdu(profile), key, command);
  }

  @Test
  void updateBinaryOfSection76IsAcceptedWithMac() {
    TestCard card = TestCard.apdu("vectors-des");
    card.send(TestCard.SSSE);
    card.send(TestCard.DF01);
    card.send("0084000008");
    assertEquals("9000", card.send("04D69600080102030" + "4E8AAEC83"));
    assertEquals("010203040000000000009000", card.send("00B0960000"));
  }

  @Test
  void alignedMacInputOfSection76IsAccepted() {
    TestCard card = TestCard.apdu("vectors-des");
    card.send(TestCard.SSSE);
    card.send(TestCard.DF01);
    card.send("0084000008");
    assertEquals("9000", card.send("04D6960007AABBCC740D28E7"));
    assertEquals("AABBCC000000000000009000", card.send("00B0960000"));
  }

  /**
   * The example keeps the random 1122334455667788 for the MAC, so the key is authenticated with a
   * 4-byte one before: a preset serves the first request of its own length only.
   */
  private static void authenticateUnderFirstRandomOf8(TestCard card, String key, String command) {
    card.send(TestCard.SSSE);
    String random = card.send("0084000004");
    String given = random.substring(0, 8);
    assertEquals("9000", card.authenticateWith(given, key, TestCard.key(key), ""));
    assertEquals("11223344556677889000", card.send("0084000008"));
    assertEquals("9000", card.send(command));
  }

  private static String length(String hex) {
    return String.format("%02X", hex.length() / 2);
  }
}
