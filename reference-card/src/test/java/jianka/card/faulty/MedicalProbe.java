package jianka.card.faulty;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.terminal.CardInterface;
import jianka.card.sim.MedicalTerminal;
import jianka.card.sim.SimulatedCards;
import jianka.card.sim.TestCard;
import org.jspecify.annotations.Nullable;

/** The part of the {@link Probe} about medical commands, on the cards of their worked examples. */
final class MedicalProbe {

  private static final String ACCOUNT = "000009C4";
  private static final String OWN = "000004B0";
  private static final String POOLED = "00000ED8";
  private static final String ZERO = "00000000";
  private static final String MOST = "FFFFFFFF";
  private static final String TIME = "20260315103045";

  private static final SimulatedCards DES = TestCard.cards("vectors-medical-des");
  private static final SimulatedCards SM4 = TestCard.cards("vectors-medical-sm4");

  private final SimulatedCards cards;
  private final @Nullable FaultyCard faulty;
  private final List<String> answers = new ArrayList<>();
  private MedicalTerminal card;

  private MedicalProbe(boolean sm4, @Nullable FaultyCard faulty) {
    cards = sm4 ? SM4 : DES;
    this.faulty = faulty;
    card = new MedicalTerminal(cards, faulty, CardInterface.CONTACTLESS);
  }

  static List<String> talk(boolean sm4, @Nullable FaultyCard faulty) {
    MedicalProbe probe = new MedicalProbe(sm4, faulty);
    probe.load();
    probe.purchase();
    probe.years();
    probe.states();
    probe.forms();
    probe.limits();
    probe.proofs();
    probe.startingDay();
    probe.elsewhere();
    return probe.answers;
  }

  private void fresh() {
    card = new MedicalTerminal(cards, faulty, CardInterface.CONTACTLESS);
    send(MedicalTerminal.DF04);
  }

  private void ready() {
    fresh();
    send(MedicalTerminal.VERIFY);
  }

  private void send(String... commands) {
    for (String command : commands) {
      answers.add(card.send(command));
    }
  }

  private void note(String... given) {
    answers.addAll(List.of(given));
  }

  private void purchase(String account, String own, String pooled, String time) {
    note(card.startPurchase(account, own, pooled), card.debit(time));
    note(card.balance(), card.sums(), card.lastRecord());
  }

  private void load() {
    ready();
    note(card.startLoad("00007530"), card.credit(TIME), card.credit(TIME), card.balance());
    note(card.lastRecord(), card.proof("31", "0002"), card.startLoad(ZERO), card.startLoad(MOST));
    ready();
    note(card.startLoad("00007530"));
    send("B02A00000B" + TIME + "0000000004");
    note(card.balance());
    ready();
    purchase(ACCOUNT, OWN, POOLED, TIME);
    note(card.startLoad("00000001"), card.credit(TIME), card.proof("31", "0002"));
  }

  private void purchase() {
    ready();
    purchase(ACCOUNT, OWN, POOLED, TIME);
    note(card.proof("32", "0005"), card.startPurchase(ACCOUNT, OWN, POOLED));
    note(card.debit(TIME), card.debit(TIME), card.balance());
    purchase(ZERO, OWN, POOLED, TIME);
    ready();
    purchase("00002710", OWN, POOLED, TIME);
    ready();
    note(card.startPurchase("00002711", ZERO, ZERO), card.startPurchase(ZERO, MOST, ZERO));
    note(card.debit(TIME), card.balance(), card.sums());
    ready();
    note(card.startPurchase(ACCOUNT, OWN, POOLED), card.debit(TIME, "01230000"));
    note(card.startPurchase(ACCOUNT, OWN, POOLED));
    send("B02C01000F" + "00000123" + TIME + "00000000" + "08");
    note(card.balance(), card.proof("32", "0005"), card.startPurchase(ZERO, ZERO, ZERO));
  }

  private void years() {
    ready();
    purchase(ZERO, OWN, POOLED, "20261231235959");
    purchase(ZERO, OWN, POOLED, "20270101000000");
    purchase(ZERO, OWN, POOLED, "20280229120000");
    ready();
    note(card.card().authenticate("87", TestCard.key("87"), ""));
    send("B0560000020401", "B056010002");
    purchase(ZERO, OWN, POOLED, "20270215120000");
    purchase(ZERO, OWN, POOLED, "20280229120000");
  }

  private void states() {
    ready();
    note(card.startPurchase(ACCOUNT, OWN, POOLED), card.balance(), card.debit(TIME));
    note(card.startPurchase(ACCOUNT, OWN, POOLED));
    send("B026000404");
    note(card.debit(TIME), card.startPurchase(ACCOUNT, OWN, POOLED));
    send("00B2012C00");
    note(card.debit(TIME), card.startPurchase(ACCOUNT, OWN, POOLED));
    send(MedicalTerminal.DF04);
    note(card.debit(TIME), card.startPurchase(ACCOUNT, OWN, POOLED));
    send("B02C01000F" + "00000123" + TIME + "00000000" + "08");
    note(card.debit(TIME), card.startLoad("00000001"), card.debit(TIME), card.credit(TIME));
    fresh();
    note(card.startLoad("00000001"), card.startPurchase(ZERO, ZERO, ZERO), card.balance());
  }

  private void forms() {
    ready();
    send("B02801021301000009C4000004B000000ED899990000000116");
    send("B028000212" + "01".repeat(18) + "10", "B02800010A" + "01".repeat(10) + "10");
    note(card.startLoad("00000001"));
    send("B02A00010B" + TIME + card.mac2(TIME) + "04");
    note(card.startLoad("00000001"));
    send("B02A00000C" + TIME + card.mac2(TIME) + "0004");
    note(card.startPurchase(ZERO, ZERO, ZERO));
    send("B02C00000F" + "00000123" + TIME + card.mac1(TIME, "00000123") + "08");
    note(card.startPurchase(ZERO, ZERO, ZERO));
    send("B02C010010" + "00000123" + TIME + card.mac1(TIME, "00000123") + "0008");
    send("B026000004", "B026000108", "B026000106", "B026000208", "B026000104");
    send("B02E0132020005" + "08", "B02E003203000500" + "08");
    send("B0280101130309090909000004B000000ED899990000000116");
    send("B02801011302000009C4000004B000000ED899990000000116");
  }

  private void limits() {
    ready();
    send(MedicalTerminal.FULL);
    note(card.startLoad("00000001"), card.startLoad(ZERO), card.startPurchase(ZERO, ZERO, ZERO));
    send(MedicalTerminal.ACCOUNT_ONLY);
    purchase(ACCOUNT, MOST, MOST, TIME);
  }

  private void proofs() {
    ready();
    purchase(ACCOUNT, OWN, POOLED, TIME);
    note(card.proof("32", "0006"), card.proof("31", "0005"), card.proof("33", "0005"));
    card.card().reset();
    send(TestCard.SSSE, MedicalTerminal.DF04);
    note(card.proof("32", "0005"));
  }

  private void startingDay() {
    fresh();
    send("B056010002", "B0560000020401", "B056010002");
    note(card.card().authenticate("87", TestCard.key("87"), ""));
    send(
        "B0560000020401",
        "B056010002",
        "B0560000021301",
        "B0560000030501FF",
        "B056000102" + "0601");
    send("B056010002");
  }

  private void elsewhere() {
    ready();
    send(TestCard.SSSE, "B026000104", MedicalTerminal.DF04);
    note(card.card().authenticate("83", TestCard.key("83"), ""));
    String stk =
        cards.profile().endsWith("sm4") ? "1B0732D569BC7703C726CD99599E76A2" : "E1D73057AD1360F2";
    note(card.card().secured("841E0001", "", stk));
    note(card.balance(), card.startPurchase(ZERO, ZERO, ZERO));
  }
}
