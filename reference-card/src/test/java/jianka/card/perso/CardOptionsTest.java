package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import jianka.bench.terminal.CardInterface;
import jianka.card.perso.CardProfile.Algorithm;
import jianka.card.sim.CardProgram;
import jianka.card.sim.CardView;
import jianka.card.sim.SimulatedCards;
import jianka.card.sim.TestCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardOptionsTest {

  private static final Holder OTHER =
      new Holder("990000190001010016", "欧阳阿不都热合曼买买提艾力江夏马", "2", "05", "990100", "19000101");

  private static final Path PROFILE = Path.of("../features/profiles/v2-3des.yaml");

  private final SimulatedCards cards = TestCard.cards("v2-3des");

  @Test
  void oneCallMakesACardOfAnotherRegionPersonAndNumber() throws ProfileException {
    CardOptions options =
        CardOptions.none().region("990100").holder(OTHER).number(42).pin("987654").without("DF07");
    CardView card = ready(cards.card(options, null));
    assertEquals("0110990100D15600000500000042FFFFFFFF9000", send(card, "00B2012C00"));
    assertEquals("040C9156000002990100990100019000", send(card, "00B2042800"));
    String number = CardNumber.complete("C9999043");
    assertEquals("0709" + ascii(number) + "9000", send(card, "00B2072800"));
    assertEquals("0812" + ascii("990000190001010016") + "9000", send(card, "00B2083000"));
    assertEquals("0A01329000", send(card, "00B20A3000"));
    assertEquals("0C039901009000", send(card, "00B20C3000"));
    assertEquals("9000", send(card, "0020000003987654"));
    assertEquals("6A82", send(card, "00A4000002DF07"));
    assertEquals(
        "3B6D0000FF81240902F001990100000042", hex(cards.card(options, null).resetAnswers().atr()));
  }

  @Test
  void aLongNameGoesOnInItem4E() throws ProfileException {
    CardView card = ready(cards.card(CardOptions.none().holder(OTHER), null));
    String name = send(card, "00B2093000");
    String rest = send(card, "00B24E3000");
    assertEquals("091E", name.substring(0, 4));
    String joined = name.substring(4, 64) + rest.substring(4, 6);
    assertFalse(joined.endsWith("00"), joined);
  }

  @ParameterizedTest
  @CsvSource({
    "D2143569, X",
    "A0000001, 1",
    "B0000123, 0",
    "T0000007, 9",
    "C9999002, 0",
    "C9999003, 9",
    "B9999004, X"
  })
  void checkCharactersAreThoseOfTheStandard(String eight, String check) {
    assertEquals(eight + check, CardNumber.complete(eight));
  }

  @Test
  void everyCardHasItsOwnKeys() throws ProfileException {
    String first = key("999900", "F001999900000001");
    String second = key("999900", "F001999900000002");
    String elsewhere = key("990100", "F001990100000001");
    assertEquals("9000", authenticate(CardOptions.none(), first));
    assertEquals("63C2", authenticate(CardOptions.none().number(2), first));
    assertEquals("9000", authenticate(CardOptions.none().number(2), second));
    assertEquals("63C2", authenticate(CardOptions.none().region("990100"), first));
    assertEquals("9000", authenticate(CardOptions.none().region("990100"), elsewhere));
  }

  @Test
  void randomsFollowFromTheSeed() throws ProfileException {
    String seven = challenge(CardOptions.none().randomsFrom(7));
    assertEquals(seven, challenge(CardOptions.none().randomsFrom(7)));
    assertNotEquals(seven, challenge(CardOptions.none().randomsFrom(8)));
    assertNotEquals(challenge(CardOptions.none()), challenge(CardOptions.none()));
  }

  @Test
  void emptyRoomsHoldFillersAndTakeAFirstValueInPlace() throws Exception {
    CardView card = ready(cards.card(CardOptions.none().emptyRooms("DF01", "DF07"), null));
    send(card, "0020000003123456");
    assertEquals("6F088406D156000005009000", send(card, "00A4000002DF01"));
    // 20 an 2, 21 an 80, 0E cn 3
    assertEquals("200200009000", send(card, "00B2012C00"));
    assertEquals("2150" + "00".repeat(80) + "9000", send(card, "00B2022C00"));
    assertEquals("0E03FFFFFF9000", send(card, "00B2032C00"));
    assertEquals("00".repeat(4) + "9000", send(card, "00B0960004"));
    String key = CardKeys.of(PROFILE, 0xDF01, 0x83);
    String random = send(card, "0084000008").substring(0, 16);
    String value = new TestCrypto(false).authentication(key, random, "8899AABBCCDDEEFF");
    assertEquals("9000", send(card, "0082008310" + value + "8899AABBCCDDEEFF"));
    assertEquals("9000", send(card, "00DC032C05" + "0E03999900"));
    assertEquals("0E039999009000", send(card, "00B2032C00"));
    assertEquals("6A83", send(card, "00B2042C00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DF09 | applications[id=DF09]/aid: is not in the profile",
        "DF 1 | is not in the profile"
      })
  void whatTheProfileHasNotIsNamed(String application, String message) {
    ProfileException e =
        assertThrows(
            ProfileException.class,
            () -> cards.card(CardOptions.none().without(application), null));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private String authenticate(CardOptions options, String key) throws ProfileException {
    CardView card = ready(cards.card(options, null));
    String random = send(card, "0084000008").substring(0, 16);
    String value = new TestCrypto(false).authentication(key, random, "8899AABBCCDDEEFF");
    return send(card, "0082000410" + value + "8899AABBCCDDEEFF");
  }

  private static String key(String region, String cardFactor) {
    KeyDerivation derivation =
        new KeyDerivation(
            Algorithm.DES,
            "SSC-TEST",
            List.of(
                KeyDerivation.provinceFactor(region),
                KeyDerivation.cityFactor(region),
                HexFormat.of().parseHex(cardFactor)));
    return hex(derivation.cardKey("UKSSSE", 1, 16));
  }

  private String challenge(CardOptions options) throws ProfileException {
    return send(ready(cards.card(options, null)), "0084000010");
  }

  private static CardView ready(CardProgram program) {
    CardView card = program.powerOn(CardInterface.CONTACTLESS);
    assertTrue(send(card, TestCard.SSSE).endsWith("9000"));
    return card;
  }

  private static String send(CardView card, String command) {
    return hex(card.transmit(HexFormat.of().parseHex(command)));
  }

  private static String ascii(String text) {
    return hex(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
