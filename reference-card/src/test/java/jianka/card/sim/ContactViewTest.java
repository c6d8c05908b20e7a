package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactViewTest {

  private static final String FCI = "6F1C840F7378312E73682EC9E7BBE1B1A3D5CFA50988011E9F0C03860103";

  private TestCard card = TestCard.contact("v3-sm4");

  @BeforeEach
  void selectSsse() {
    card = TestCard.contact("v3-sm4");
    assertEquals("611E", card.send(TestCard.SSSE));
  }

  @Test
  void case4WithoutLeIsTheSame() {
    assertEquals("611E", card.send(TestCard.SSSE.substring(0, TestCard.SSSE.length() - 2)));
  }

  @Test
  void getResponseDeliversExactlyWhatWaits() {
    assertEquals(FCI + "9000", card.send("00C000001E"));
    assertEquals("6F00", card.send("00C000001E"));
  }

  @Test
  void getResponseWithLargerLeIsCorrectedAndKeepsTheData() {
    assertEquals("6C1E", card.send("00C000001F"));
    assertEquals("6C1E", card.send("00C0000000"));
    assertEquals("6A86", card.send("00C001001E"));
    assertEquals(FCI + "9000", card.send("00C000001E"));
  }

  @Test
  void getResponseInParts() {
    assertEquals(FCI.substring(0, 40) + "610A", card.send("00C0000014"));
    assertEquals(FCI.substring(40) + "9000", card.send("00C000000A"));
  }

  @Test
  void waitingDataAreLostByAnyOtherCommand() {
    assertEquals("6C12", card.send("00B2012C00"));
    assertEquals("6F00", card.send("00C000001E"));
  }

  @Test
  void getResponseWithoutDataGives6F00AfterP1P2() {
    card.send("0084000008");
    assertEquals("6F00", card.send("00C0000000"));
    assertEquals("6A86", card.send("00C0000108"));
  }

  @Test
  void wrongLeOfReadRecordIsCorrected() {
    assertEquals("6C06", card.send("00B2032C00"));
    assertEquals("6C06", card.send("00B2032C05"));
    assertEquals("6C06", card.send("00B2032CFF"));
    assertEquals("0304332E30309000", card.send("00B2032C06"));
  }

  @Test
  void correctedReadOfNextDoesNotSkipARecord() {
    card.send("00A4020002EF05");
    assertEquals("6C12", card.send("00B2000200"));
    assertEquals("0110999900D15600000500000001FFFFFFFF9000", card.send("00B2000212"));
    assertEquals("6C03", card.send("00B2000200"));
    assertEquals("0201339000", card.send("00B2000203"));
  }

  @Test
  void p3OfCase2IsAlwaysLe() {
    assertEquals("6C06", card.send("00B2032C02AABB"));
    assertEquals("0304332E30309000", card.send("00B2032C06AABBCCDDEEFF"));
  }

  @Test
  void getChallengeKnowsThreeLengths() {
    assertEquals("6700", card.send("0084000000"));
    assertEquals("6700", card.send("0084000005"));
    assertEquals(20, card.send("0084000008").length());
    assertEquals(36, card.send("0084000010").length());
  }

  @Test
  void case1AndEmptyDataAreTheSame() {
    assertEquals("63C5", card.send("00200000"));
    assertEquals("63C5", card.send("0020000000"));
    assertEquals("9000", card.send("00A40000"));
  }

  @Test
  void lengthThatDoesNotFitIsRefused() {
    assertEquals("6700", card.send("00200000031234"));
    assertEquals("6700", card.send("0020000003"));
    assertEquals("6700", card.send("002000000312345678AABB"));
    assertEquals("6700", card.send("0020"));
  }

  @Test
  void transparentFileIsReadInBlocks() {
    card.send(TestCard.DF01);
    assertEquals("6C28", card.send("00A4020002EF16").equals("9000") ? card.send("00B0010029") : "");
    assertEquals(2 * 256 + 4, card.send("00B0000000").length());
    assertEquals("6B00", card.send("00B0012800"));
    assertEquals("009000", card.send("00B0012701"));
  }
}
