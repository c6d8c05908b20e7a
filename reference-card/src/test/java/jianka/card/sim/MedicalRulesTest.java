package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jianka.bench.terminal.CardInterface;
import jianka.card.perso.ProfileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Preconditions, limits and effects of the medical commands (commands, sections 14 to 17, 19). */
class MedicalRulesTest {

  private static final String ZERO = "00000000";
  private static final String ONE = "00000001";
  private static final String MOST = "FFFFFFFF";
  private static final String TIME = "20260315103045";
  private static final String PROFILE = "vectors-medical-des";
  private static final String ANY_LOAD = "B02800010B010000000199990000000110";

  private final MedicalTerminal card = MedicalTerminal.ready(PROFILE);

  @ParameterizedTest
  @ValueSource(strings = {"vectors-medical-des", "vectors-medical-sm4"})
  void terminalAndCardAgreeOnEveryMac(String profile) {
    MedicalTerminal other = MedicalTerminal.ready(profile);
    other.startPurchase("000009C4", "000004B0", "00000ED8");
    String proof = other.proofOf(TIME);
    assertEquals(proof + "9000", other.debit(TIME));
    assertEquals(12, other.load("00007530", TIME).length());
    assertEquals(proof.substring(8) + proof.substring(0, 8) + "9000", other.proof("32", "0005"));
  }

  @Test
  void pinIsNeededForLoadPurchaseAndBalance() {
    card.card().reset();
    card.send(TestCard.SSSE);
    card.send(MedicalTerminal.DF04);
    assertEquals("6982", card.startLoad(ONE));
    assertEquals("6982", card.startPurchase(ONE, ONE, ONE));
    assertEquals("6982", card.startPurchase(ZERO, ONE, ONE));
    assertEquals("6982", card.balance());
    assertEquals("9406", card.proof("32", "0005"));
    assertEquals("01019000", card.send("B056010002"));
  }

  @Test
  void emptyPinNeedsNoVerify() {
    MedicalTerminal open =
        ChangedProfile.of(PROFILE).replaced("initial: \"123456\"", "initial: \"\"").ready();
    open.card().reset();
    open.send(TestCard.SSSE);
    open.send(MedicalTerminal.DF04);
    assertEquals("000027109000", open.balance());
    assertEquals(20, open.purchase(ONE, ONE, ONE, TIME).length());
  }

  @ParameterizedTest
  @CsvSource({
    "B02800020B010000000199990000000110, 6A86",
    "B02802010B010000000199990000000110, 6A86",
    "B0280102130100000001000000000000000099990000000116, 6A86",
    "B02A00010B2026031510304500000000, 6A86",
    "B02C00000F000001232026031510304500000000, 6A86",
    "B026000404, 6A86",
    "B026010104, 6A86",
    "B02E013202000508, 6A86",
    "B0560001020401, 6A86",
    "B056010102, 6A86",
    "B02800010A0100000001999900000010, 6700",
    "B02801010B010000000199990000000116, 6700",
    "B02A00000A20260315103045000000, 6700",
    "B02C01000E0000012320260315103045000000, 6700",
    "B02E00320300050008, 6700",
    "B0560000030401FF, 6700",
    "B02800010B01000000019999000000010F, 6700",
    "B026000105, 6700",
    "B026000204, 6700",
    "B02800010B030000000199990000000110, 9403",
    "B02800010B000000000199990000000110, 9403",
    "B0280101130300000001000000000000000099990000000116, 9403",
    "B02E003302000508, 9406",
    "B0B2012C00, 6E00",
    "0026000104, 6E00",
    "B0CA000000, 6D00"
  })
  void wrongForms(String command, String status) {
    assertEquals(status, card.send(command));
  }

  @Test
  void outsideOfDf04TheyAreRefused() {
    card.send(TestCard.SSSE);
    for (String command : new String[] {ANY_LOAD, "B026000104", "B02E003202000508", "B056010002"}) {
      assertEquals("6985", card.send(command));
    }
  }

  @Test
  void cardWithoutTheOptionKnowsNoClassB0() throws ProfileException {
    SimulatedCards cards = ChangedProfile.of(PROFILE).with("med.offline", "false").cards();
    MedicalTerminal without = new MedicalTerminal(cards, null, CardInterface.CONTACTLESS);
    without.send(MedicalTerminal.DF04);
    assertEquals("6E00", without.send("B026000104"));
    assertEquals("6D00", without.send("0026000104"));
  }

  @Test
  void keysThatAreMissingAreConditionsNotMet() {
    for (String use : new String[] {"use: load", "use: purchase", "use: tac"}) {
      MedicalTerminal without = ChangedProfile.of(PROFILE).replaced(use, "use: internal").ready();
      assertEquals("6985", use.equals("use: purchase") ? "6985" : without.startLoad(ONE));
      assertEquals("6985", use.equals("use: load") ? "6985" : without.startPurchase(ONE, ONE, ONE));
    }
  }

  @Test
  void countersEndAtFfff() {
    card.send(MedicalTerminal.FULL);
    assertEquals("9402", card.startLoad(ZERO));
    assertEquals("9402", card.startPurchase(ZERO, ZERO, ZERO));
  }

  @Test
  void overflowIsRefused() {
    assertEquals("6985", card.startLoad("FFFFD8F0"));
    assertEquals(12, card.load("FFFFD8EF", TIME).length());
    assertEquals("FFFFFFFF9000", card.balance());
    card.startPurchase(ZERO, "FFFFEC78", ONE);
    assertEquals("6985", card.debit(TIME));
    assertEquals("0000138820269000 00001B5820269000", card.sums());
    assertEquals(20, card.purchase(ZERO, "FFFFEC77", ONE, TIME).length());
    assertEquals("FFFFFFFF20269000 00001B5920269000", card.sums());
    assertEquals(20, card.purchase(ZERO, MOST, MOST, "20270101000000").length());
    assertEquals("FFFFFFFF20279000 FFFFFFFF20279000", card.sums());
  }

  @Test
  void onlyTheAccountAmountIsComparedAndTaken() {
    assertEquals("9401", card.startPurchase("00002711", ZERO, ZERO));
    assertEquals(20, card.purchase(ZERO, "00002710", "00001F40", TIME).length());
    assertEquals("000027109000", card.balance());
    assertEquals(20, card.purchase("00002710", ONE, ONE, TIME).length());
    assertEquals("000000009000", card.balance());
    assertEquals("9401", card.startPurchase(ONE, ZERO, ZERO));
    assertEquals(20, card.purchase(ZERO, ONE, ONE, TIME).length());
  }

  /**
   * Starting day, date, sum and year after a purchase of 1 with the year 2026 and a sum of 5000.
   */
  @ParameterizedTest
  @CsvSource({
    "0101, 20260101, 00001389 2026",
    "0101, 20261231, 00001389 2026",
    "0101, 20270101, 00000001 2027",
    "0101, 20251231, 00001389 2026",
    "0401, 20270331, 00001389 2026",
    "0401, 20270401, 00000001 2027",
    "0401, 20280331, 00000001 2027",
    "0401, 20280229, 00000001 2027",
    "0229, 20280228, 00000001 2027",
    "0229, 20280229, 00000001 2028",
    "1231, 20271230, 00001389 2026",
    "1231, 20271231, 00000001 2027",
    "0101, 20300615, 00000001 2030",
    "0101, 21000101, 00000001 2100"
  })
  void yearRule(String day, String date, String after) {
    MedicalTerminal other =
        ChangedProfile.of(PROFILE).replaced("day: \"0101\"", "day: \"" + day + "\"").ready();
    assertEquals(20, other.purchase(ZERO, ONE, ZERO, date + "000000").length());
    assertEquals(after.replace(" ", ""), other.send("B026000206").substring(0, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "trx.year_rule, calendar year, 20280331, 000000012028",
    "trx.negative_n, starts a year, 20260331, 000000012025",
    "trx.negative_n, adds, 20260331, 000013892026"
  })
  void declaredReadingsOfTheYearRule(String name, String value, String date, String after) {
    MedicalTerminal other =
        ChangedProfile.of(PROFILE)
            .with(name, value)
            .replaced("day: \"0101\"", "day: \"0401\"")
            .ready();
    other.purchase(ZERO, ONE, ZERO, date + "000000");
    assertEquals(after, other.send("B026000206").substring(0, 12));
  }

  @Test
  void typeAlgorithmAndCounterAsDeclared() {
    MedicalTerminal other =
        ChangedProfile.of(PROFILE)
            .with("trx.type_code", "01 load, 02 purchase")
            .with("trx.alg_code", "01")
            .with("trx.counter_ref", "after increment")
            .with("trx.overflow_sw", "6A80")
            .with("load.zero", "refused")
            .ready();
    assertEquals("6985", other.startLoad(ZERO));
    assertEquals("6A80", other.startLoad(MOST));
    assertEquals("01", other.startPurchase(ONE, ONE, ONE).substring(34, 36));
    assertEquals("9302", other.debit(TIME));
    assertEquals("9406", other.proof("02", "0005"));
  }

  @Test
  void paddingOfAuthenticationHasNoSayInTransactions() {
    MedicalTerminal other = ChangedProfile.of("vectors-medical-sm4").with("sk.pad", "left").ready();
    assertEquals(20, other.purchase(ONE, ONE, ONE, TIME).length());
    assertEquals(12, other.load(ONE, TIME).length());
  }

  @Test
  void logKeepsTheNewestAndMacsOfOtherTermsAreRefused() {
    for (int i = 0; i < 5; i++) {
      card.purchase(ONE, ZERO, ZERO, TIME);
    }
    card.startPurchase(ONE, ZERO, ZERO);
    assertEquals(
        "9302",
        card.send("B02C01000F00000123" + TIME + card.mac1("20260315103046", "00000123") + "08"));
    assertTrue(card.lastRecord().startsWith("000932"));
    assertTrue(card.send("00B2034400").startsWith("000732"));
    assertEquals("6A83", card.send("00B2044400"));
    assertEquals("6982", card.send("00DC01441C" + "00".repeat(28)));
  }

  @Test
  void proofsOfBothKindsAreKeptAndSurviveReset() {
    String load = card.load(ONE, TIME);
    String purchase = card.purchase(ONE, ONE, ONE, TIME);
    card.startPurchase(ONE, ONE, ONE);
    card.send("B02C01000F00000123" + TIME + "0000000008");
    card.card().reset();
    card.send(TestCard.SSSE);
    card.send(MedicalTerminal.DF04);
    assertEquals(ZERO + load, card.proof("31", "0002"));
    assertEquals(
        purchase.substring(8, 16) + purchase.substring(0, 8) + "9000", card.proof("32", "0005"));
    assertEquals("9406", card.proof("31", "0005"));
    assertEquals("9406", card.proof("32", "0006"));
  }

  @Test
  void accountOnlyModeHasShortRecordsAndNoSums() {
    card.send(MedicalTerminal.ACCOUNT_ONLY);
    assertEquals(
        "00002710000000000000000000000005",
        card.startPurchase("000009C4", MOST, MOST).substring(0, 32));
    String proof = card.proofOf(TIME);
    assertEquals(proof + "9000", card.debit(TIME));
    assertEquals("00001D4C9000", card.balance());
    assertEquals("00053299990000000120260315103045000009C49000", card.lastRecord());
    assertEquals("0000000000009000 0000000000009000", card.sums());
  }

  @Test
  void startingDayNeedsDskAndAValidDay() {
    assertEquals("6982", card.send("B0560000020401"));
    assertEquals("9000", card.card().authenticate("87", TestCard.key("87"), ""));
    for (String day : new String[] {"1301", "0001", "0132", "0100", "0A01", "FFFF"}) {
      assertEquals("6A80", card.send("B056000002" + day));
    }
    assertEquals("9000", card.send("B0560000020401"));
    card.card().reset();
    card.send(TestCard.SSSE);
    card.send(MedicalTerminal.DF04);
    assertEquals("04019000", card.send("B056010002"));
  }

  @Test
  void startingDayAsDeclared() {
    MedicalTerminal other =
        ChangedProfile.of(PROFILE)
            .with("day.check", "stored")
            .with("day.read_access", "6982")
            .ready();
    assertEquals("9000", other.card().authenticate("87", TestCard.key("87"), ""));
    assertEquals("9000", other.send("B0560000021301"));
    assertEquals("13019000", other.send("B056010002"));
    other.card().reset();
    other.send(TestCard.SSSE);
    other.send(MedicalTerminal.DF04);
    assertEquals("6982", other.send("B056010002"));
  }

  @Test
  void blockedApplicationIsNamed() {
    assertEquals("9000", card.card().authenticate("83", TestCard.key("83"), ""));
    assertEquals("9000", card.card().secured("841E0001", "", "E1D73057AD1360F2"));
    for (String command : new String[] {ANY_LOAD, "B026000104", "B02E003202000508", "B056010002"}) {
      assertEquals("9303", card.send(command));
    }
  }

  @Test
  void secondKeyIndexUsesTheSecondVersion() {
    String first = card.startLoad(ONE);
    String second = card.send("B02800010B020000000199990000000110");
    assertEquals("02", second.substring(12, 14));
    assertNotEquals(first.substring(16, 24), second.substring(16, 24));
    assertEquals("9302", card.credit(TIME));
  }

  @Test
  void mistakesInAProfileAreNamed() {
    ProfileException e =
        assertThrows(
            ProfileException.class,
            () -> ChangedProfile.of(PROFILE).replaced("load: 65535", "load: 65536").cards());
    assertTrue(e.getMessage().contains("amounts.load: must be 0 to 65535"), e.getMessage());
  }
}
