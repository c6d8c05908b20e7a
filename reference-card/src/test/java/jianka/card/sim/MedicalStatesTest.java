package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jianka.bench.terminal.CardInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The states of DF04 (commands, section 14, T-CMD-7). */
class MedicalStatesTest {

  private static final String AMOUNT = "00000001";
  private static final String TIME = "20260315103045";
  private static final String PROFILE = "vectors-medical-sm4";

  private final MedicalTerminal card = MedicalTerminal.ready(PROFILE);

  /** State before, command, end of its answer, state after. */
  @ParameterizedTest
  @CsvSource({
    "idle, INIT-LOAD, 9000, load",
    "load, INIT-LOAD, 9000, load",
    "purchase, INIT-LOAD, 9000, load",
    "idle, INIT-PURCHASE, 9000, purchase",
    "load, INIT-PURCHASE, 9000, purchase",
    "purchase, INIT-PURCHASE, 9000, purchase",
    "idle, CREDIT, 6901, idle",
    "load, CREDIT, 9000, idle",
    "purchase, CREDIT, 6901, idle",
    "idle, DEBIT, 6901, idle",
    "load, DEBIT, 6901, idle",
    "purchase, DEBIT, 9000, idle",
    "idle, BALANCE, 9000, idle",
    "load, BALANCE, 9000, load",
    "purchase, BALANCE, 9000, purchase",
    "idle, PROOF, 9000, idle",
    "load, PROOF, 9000, load",
    "purchase, PROOF, 9000, purchase",
    "load, WRONG-BALANCE, 6A86, idle",
    "purchase, WRONG-PROOF, 9406, idle",
    "load, WRONG-INIT, 9403, idle",
    "purchase, WRONG-INIT, 9403, idle",
    "load, WRONG-CREDIT, 9302, idle",
    "purchase, WRONG-DEBIT, 9302, idle",
    "load, WRONG-LENGTH, 6700, idle",
    "purchase, WRONG-LENGTH, 6700, idle"
  })
  void transitions(String before, String command, String status, String after) {
    enter(before);
    String answer = execute(command);
    assertEquals(status, answer.substring(answer.length() - 4));
    if (status.equals("9000") && command.equals("CREDIT")) {
      assertEquals(12, answer.length());
    }
    assertState(after, command.startsWith("INIT") ? after : before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        MedicalTerminal.DF04,
        TestCard.SSSE,
        "00A4020002EF05",
        "00A4000002EEEE",
        "00B2012C00",
        "00B2012C05",
        "0084000008",
        "0020000000",
        MedicalTerminal.VERIFY,
        "B056010002",
        "B0CA000000",
        "00CA000000",
        "FFCA000000"
      })
  void everyOtherCommandEndsThePurchase(String command) {
    enter("purchase");
    card.send(command);
    if (command.equals(TestCard.SSSE)) {
      assertEquals("6985", card.debit(TIME));
      card.send(MedicalTerminal.DF04);
    }
    assertEquals("6901", card.debit(TIME));
  }

  @Test
  void getResponseLeavesTheTransaction() {
    MedicalTerminal contact =
        new MedicalTerminal(TestCard.cards(PROFILE), null, CardInterface.CONTACT);
    contact.send(MedicalTerminal.DF04);
    contact.send(MedicalTerminal.VERIFY);
    assertEquals("6116", contact.send("B0280101130100000001000000000000000099990000000116"));
    String first = contact.send("00C0000016");
    assertEquals("000027100000138800001B582026000501039A8B7C6D9000", first);
    assertEquals("9302", contact.send("B02C01000F00000123" + TIME + "0000000008"));
  }

  @Test
  void balanceWithAnotherLeIsCorrectedOnContact() {
    MedicalTerminal contact =
        new MedicalTerminal(TestCard.cards(PROFILE), null, CardInterface.CONTACT);
    contact.send(MedicalTerminal.DF04);
    contact.send(MedicalTerminal.VERIFY);
    assertEquals("6C04", contact.send("B026000100"));
    assertEquals("000027109000", contact.send("B026000104"));
    assertEquals("6700", contact.send("B026000105"));
    assertEquals("6C02", contact.send("B056010000"));
    assertEquals("01019000", contact.send("B056010002"));
    assertEquals("6982", contact.send("B0560000020401"));
  }

  @Test
  void resetEndsTheTransaction() {
    enter("purchase");
    card.card().reset();
    card.send(TestCard.SSSE);
    card.send(MedicalTerminal.DF04);
    assertEquals("6901", card.debit(TIME));
  }

  @Test
  void initializeHoldsForTheNextCommandOnlyWhereDeclared() {
    MedicalTerminal strict = ChangedProfile.of(PROFILE).with("trx.next_only", "true").ready();
    strict.startPurchase(AMOUNT, AMOUNT, AMOUNT);
    strict.balance();
    assertEquals("6901", strict.debit(TIME));
    strict.startPurchase(AMOUNT, AMOUNT, AMOUNT);
    assertEquals(20, strict.debit(TIME).length());
  }

  private void enter(String state) {
    assertEquals(20, card.purchase(AMOUNT, AMOUNT, AMOUNT, TIME).length());
    if (state.equals("load")) {
      card.startLoad(AMOUNT);
    } else if (state.equals("purchase")) {
      card.startPurchase(AMOUNT, AMOUNT, AMOUNT);
    }
  }

  private String execute(String command) {
    return switch (command) {
      case "INIT-LOAD" -> card.startLoad(AMOUNT);
      case "INIT-PURCHASE" -> card.startPurchase(AMOUNT, AMOUNT, AMOUNT);
      case "CREDIT" -> card.credit(TIME);
      case "DEBIT" -> card.debit(TIME);
      case "BALANCE" -> card.balance();
      case "PROOF" -> card.proof("32", "0005");
      case "WRONG-BALANCE" -> card.send("B026000404");
      case "WRONG-PROOF" -> card.proof("32", "0009");
      case "WRONG-INIT" -> card.send("B02800010B0900000001" + MedicalTerminal.TERMINAL + "10");
      case "WRONG-CREDIT" -> card.send("B02A00000B" + TIME + "0000000004");
      case "WRONG-DEBIT" -> card.send("B02C01000F00000123" + TIME + "0000000008");
      default -> card.send("B02A00000A" + TIME + "00000004");
    };
  }

  /** In the load state only CREDIT works, in the purchase state only DEBIT. */
  private void assertState(String expected, String last) {
    boolean purchase = last.equals("purchase");
    String answer = purchase ? card.debit(TIME) : card.credit(TIME);
    if (expected.equals("idle")) {
      assertEquals("6901", answer);
    } else {
      assertTrue(answer.endsWith("9000"), expected + ": " + answer);
    }
  }
}
