package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records of SSSE EF05: 01 (4 bytes), 02 "1", 02 "2", 07 (9 bytes); 17 bytes are free. */
class RecordAddressingTest {

  private TestCard card = TestCard.apdu("vectors-des");

  @BeforeEach
  void openFile() {
    card = TestCard.apdu("vectors-des");
    card.send(TestCard.SSSE);
    assertEquals("9000", card.authenticate("04", TestCard.key("04"), "01"));
    assertEquals("9000", card.send("00A4020002EF05"));
  }

  @Test
  void occurrencesOfAnIdentifier() {
    assertEquals("0201319000", card.send("00B2020000"));
    assertEquals("0201329000", card.send("00B2020200"));
    assertEquals("6A83", card.send("00B2020200"));
    assertEquals("0201329000", card.send("00B2000400"));
    assertEquals("0201319000", card.send("00B2020300"));
    assertEquals("0201329000", card.send("00B2020100"));
    assertEquals("6A83", card.send("00B2550000"));
  }

  @Test
  void identifier00WalksThroughAll() {
    assertEquals("0104999900009000", card.send("00B2000200"));
    assertEquals("0201319000", card.send("00B2000200"));
    assertEquals("0201329000", card.send("00B2000200"));
    assertEquals("0709433939393930303339" + "9000", card.send("00B2000200"));
    assertEquals("6A83", card.send("00B2000200"));
    assertEquals("0201329000", card.send("00B2000300"));
    assertEquals("0709433939393930303339" + "9000", card.send("00B2000100"));
  }

  @Test
  void numbersDoNotMoveThePointer() {
    assertEquals("6A83", card.send("00B2000400"));
    card.send("00B2020000");
    card.send("00B2040400");
    assertEquals("0201319000", card.send("00B2000400"));
    card.send("00A4020002EF05");
    assertEquals("6A83", card.send("00B2000400"));
    assertEquals("6A83", card.send("00B2050400"));
    assertEquals("6A86", card.send("00B2FF0400"));
    assertEquals("6A86", card.send("00B2010700"));
  }

  @Test
  void rangesAreConcatenated() {
    assertEquals("020132" + "0709433939393930303339" + "9000", card.send("00B2030500"));
    assertEquals("0709433939393930303339" + "020132" + "9000", card.send("00B2030600"));
    assertEquals("6C0E", card.send("00B2030501"));
  }

  @Test
  void updateByNumberAndIdentifier() {
    assertEquals("9000", card.send("00DC020403" + "020141"));
    assertEquals("9000", card.send("00DC020103" + "020142"));
    assertEquals("0201410201420709433939393930303339" + "9000", card.send("00B2020500"));
    assertEquals("6A85", card.send("00DC020003" + "030141"));
    assertEquals("6A85", card.send("00DC020403" + "020241"));
    assertEquals("6A83", card.send("00DC060403" + "080141"));
    assertEquals("6A86", card.send("00DC010503" + "080141"));
  }

  @Test
  void newRecordsGoToTheEndUntilTheFileIsFull() {
    assertEquals("9000", card.send("00DC050403" + "080141"));
    assertEquals("9000", card.send("00DC090003" + "090142"));
    assertEquals("080141090142" + "9000", card.send("00B2050500"));
    assertEquals("6A84", card.send("00DC0A000C" + "0A0A" + "00".repeat(10)));
    assertEquals("9000", card.send("00DC020408" + "0206414141414141"));
    assertEquals(
        "02064141414141410201320709433939393930303339080141090142" + "9000",
        card.send("00B2020500"));
  }

  @Test
  void cyclicFileKeepsTheNewestInFront() {
    card.send(TestCard.DF04);
    assertEquals("9000", card.authenticate("85", TestCard.key("85"), ""));
    card.send("00A4020002EF07");
    assertEquals("6A83", card.send("00B2010400"));
    for (String record : new String[] {"010101", "020202", "030303"}) {
      assertEquals("9000", card.send("00DC000303" + record));
    }
    assertEquals("0303030202029000", card.send("00B2010500"));
    assertEquals("6700", card.send("00DC0003020101"));
    assertEquals("9000", card.send("00DC020403" + "0A0A0A"));
    assertEquals("6A83", card.send("00DC030403" + "0A0A0A"));
    assertEquals("0303030A0A0A9000", card.send("00B2013D00"));
  }

  @Test
  void fixedFileTakesItsLengthOnly() {
    card.send(TestCard.DF01);
    card.authenticate("83", TestCard.key("83"), "");
    assertEquals("6700", card.send("00DC013403" + "290141"));
    assertEquals("9000", card.send("00DC033404" + "2B024142"));
    assertEquals("6A84", card.send("00DC043404" + "2C024142"));
    assertEquals("290241002A0212FF2B0241429000", card.send("00B2013500"));
  }
}
