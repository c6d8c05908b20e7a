package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of commands, sections 15 and 16, at the interface of the card. */
class MedicalExamplesTest {

  private static final String PURCHASE = "B02801011301000009C4000004B000000ED899990000000116";
  private static final String LOAD = "B02800010B010000753099990000000110";

  @ParameterizedTest
  @CsvSource({
    "vectors-medical-des, 00, 15943A83, 26A35E34, 60669800, 33ADA10F, 93820763, 6E587E9F",
    "vectors-medical-sm4, 03, 6CC98752, 6FD7AB14, 5542E4AD, E7FBB1A3, 96463795, FCC94D49"
  })
  void purchaseThenLoad(
      String profile,
      String algorithm,
      String purchaseMac1,
      String purchaseTac,
      String purchaseMac2,
      String loadMac1,
      String loadMac2,
      String loadTac) {
    MedicalTerminal card = MedicalTerminal.ready(profile);
    assertEquals(
        "000027100000138800001B582026000501" + algorithm + "9A8B7C6D9000", card.send(PURCHASE));
    assertEquals(
        purchaseTac + purchaseMac2 + "9000",
        card.send("B02C01000F0000012320260315103045" + purchaseMac1 + "08"));
    assertEquals("00001D4C9000", card.balance());
    assertEquals("0000183820269000 00002A3020269000", card.sums());
    assertEquals("00053299990000000120260315103045000009C4000004B000000ED89000", card.lastRecord());
    assertEquals(purchaseMac2 + purchaseTac + "9000", card.proof("32", "0005"));

    assertEquals("00001D4C000201" + algorithm + "31415926" + loadMac1 + "9000", card.send(LOAD));
    assertEquals(loadTac + "9000", card.send("B02A00000B20260316090000" + loadMac2 + "04"));
    assertEquals("0000927C9000", card.balance());
    assertEquals("000231999900000001202603160900000000753000000000000000009000", card.lastRecord());
    assertEquals("00000000" + loadTac + "9000", card.proof("31", "0002"));
    assertEquals("0006", card.startPurchase("00000000", "00000000", "00000000").substring(28, 32));
    assertEquals("0003", card.startLoad("00000000").substring(8, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "vectors-medical-des, 15943A83, 93820763, 56B92592",
    "vectors-medical-sm4, 6CC98752, 96463795, D5DF4031"
  })
  void loadTacOverTheBalanceBeforeWhereDeclared(
      String profile, String purchaseMac1, String loadMac2, String tac) {
    MedicalTerminal card =
        ChangedProfile.of(profile).with("trx.tac_balance", "before the load").ready();
    card.send(PURCHASE);
    card.send("B02C01000F0000012320260315103045" + purchaseMac1 + "08");
    card.send(LOAD);
    assertEquals(tac + "9000", card.send("B02A00000B20260316090000" + loadMac2 + "04"));
  }
}
