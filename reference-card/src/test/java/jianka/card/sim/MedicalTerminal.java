package jianka.card.sim;

import jianka.bench.terminal.CardInterface;
import jianka.card.faulty.FaultyCard;
import jianka.card.perso.TestCrypto;
import org.jspecify.annotations.Nullable;

/**
 * The terminal and the host of a medical transaction, with the keys of {@code vectors-medical-*}.
 */
public final class MedicalTerminal {

  public static final String DF04 = "00A4000002DF04";
  public static final String ACCOUNT_ONLY = "00A4000002DF08";
  public static final String FULL = "00A4000002DF09";
  public static final String VERIFY = "0020000003123456";
  public static final String TERMINAL = "999900000001";
  public static final String LOAD_TYPE = "31";
  public static final String PURCHASE_TYPE = "32";
  private static final String COUNTER = "00000123";

  private final TestCard card;
  private final TestCrypto crypto;
  private final String dlk;
  private final String dpk;
  private final String dtk;
  private String answer = "";
  private String amounts = "";

  public MedicalTerminal(SimulatedCards cards, @Nullable FaultyCard faulty, CardInterface side) {
    card = TestCard.of(cards, faulty, side);
    crypto = card.crypto();
    boolean sm4 = cards.profile().endsWith("sm4");
    dlk = row(sm4 ? 0x50 : 0x20);
    dpk = row(sm4 ? 0x40 : 0x10);
    dtk = row(sm4 ? 0x60 : 0x30);
    card.send(TestCard.SSSE);
  }

  /** A terminal for a card that is there, with these keys of it. */
  MedicalTerminal(TestCard card, String dlk, String dpk, String dtk) {
    this.card = card;
    crypto = card.crypto();
    this.dlk = dlk;
    this.dpk = dpk;
    this.dtk = dtk;
  }

  /** A new card with DF04 selected and the PIN verified, without T=0. */
  public static MedicalTerminal ready(String profile) {
    MedicalTerminal terminal =
        new MedicalTerminal(TestCard.cards(profile), null, CardInterface.CONTACTLESS);
    terminal.send(DF04);
    terminal.send(VERIFY);
    return terminal;
  }

  public TestCard card() {
    return card;
  }

  public String send(String command) {
    return card.send(command);
  }

  /** INITIALIZE FOR PURCHASE with key index 01. */
  public String startPurchase(String account, String own, String pooled) {
    amounts = account + own + pooled;
    answer = send("B028010113" + "01" + amounts + TERMINAL + "16");
    return answer;
  }

  public String debit(String time) {
    return debit(time, COUNTER);
  }

  /** DEBIT FOR PURCHASE; after a failed INITIALIZE with a MAC1 that cannot be right. */
  public String debit(String time, String counter) {
    return send(debitCommand(time, counter));
  }

  String debitCommand(String time, String counter) {
    return "B02C01000F" + counter + time + mac1(time, counter) + "08";
  }

  /** MAC1 of the PSAM. */
  public String mac1(String time, String counter) {
    String input = amounts + PURCHASE_TYPE + TERMINAL + time;
    return answer.length() < 48 ? "00000000" : crypto.mac(dpk, purchaseInput(counter), input);
  }

  /** TAC ‖ MAC2 that the card should answer to the purchase. */
  public String proofOf(String time) {
    String mac2 = crypto.mac(dpk, purchaseInput(COUNTER), amounts);
    return crypto.tac(dtk, amounts + PURCHASE_TYPE + TERMINAL + COUNTER + time) + mac2;
  }

  /** INITIALIZE FOR LOAD with key index 01. */
  public String startLoad(String amount) {
    amounts = amount;
    answer = send("B02800010B" + "01" + amount + TERMINAL + "10");
    return answer;
  }

  public String credit(String time) {
    return send(creditCommand(time));
  }

  String creditCommand(String time) {
    return "B02A00000B" + time + mac2(time) + "04";
  }

  /** MAC2 of the host. */
  public String mac2(String time) {
    String input = amounts + LOAD_TYPE + TERMINAL + time;
    return answer.length() < 36 ? "00000000" : crypto.mac(dlk, loadInput(), input);
  }

  /** Purchase of these amounts at this time; the answer to DEBIT. */
  public String purchase(String account, String own, String pooled, String time) {
    startPurchase(account, own, pooled);
    return debit(time);
  }

  public String load(String amount, String time) {
    startLoad(amount);
    return credit(time);
  }

  public String balance() {
    return send("B026000104");
  }

  /** Own sum with its year, then the pooled sum. */
  public String sums() {
    return send("B026000206") + " " + send("B026000306");
  }

  public String lastRecord() {
    return send("00B2014400");
  }

  public String proof(String type, String counter) {
    return send("B02E00" + type + "02" + counter + "08");
  }

  private String purchaseInput(String counter) {
    return answer.substring(36, 44) + answer.substring(28, 32) + counter.substring(4);
  }

  private String loadInput() {
    return answer.substring(16, 24) + answer.substring(8, 12) + "8000";
  }

  private static String row(int first) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      row.append(String.format("%02X", first + i));
    }
    return row.toString();
  }
}
