package jianka.card.sim;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.terminal.CardInterface;
import jianka.card.faulty.FaultyCard;
import org.jspecify.annotations.Nullable;

/** A new card of the worked examples on which one command is cut. */
public final class TornCard {

  private final MedicalTerminal terminal;
  private final boolean sm4;
  private final boolean medical;
  private final String stk;
  private String random = "";

  /** What the card shows after a reset: content that changes as a whole, and try counters. */
  public record Content(String content, int pinTries, int keyTries) {}

  public TornCard(boolean sm4, UpdatingCommand command, @Nullable FaultyCard faulty) {
    this.sm4 = sm4;
    medical = command.medical();
    stk = sm4 ? "1B0732D569BC7703C726CD99599E76A2" : "E1D73057AD1360F2";
    String profile = (medical ? "vectors-medical-" : "vectors-") + (sm4 ? "sm4" : "des");
    terminal = new MedicalTerminal(Profiles.of(profile), faulty, CardInterface.CONTACTLESS);
    command.prepare().accept(this);
  }

  public TestCard card() {
    return terminal.card();
  }

  MedicalTerminal medical() {
    return terminal;
  }

  String send(String... commands) {
    String answer = "";
    for (String command : commands) {
      answer = terminal.send(command);
    }
    return answer;
  }

  /** Selects a DF and authenticates a key there. */
  TornCard enter(String fid, String number) {
    send("00A4000002" + fid);
    card().authenticate(number, TestCard.key(number), "");
    return this;
  }

  void draw() {
    random = card().challenge();
  }

  String authenticate(String number) {
    return card().authenticateWith(random, number, TestCard.key(number), "");
  }

  String authenticateWrong(String number) {
    return send("008200" + number + "10" + "0000000000000000" + "8899AABBCCDDEEFF");
  }

  String secured(String header, String data) {
    return card().securedWith(random, header, data, stk);
  }

  String securedOfDf03(String header) {
    return card().securedWith(random, header, "", "7A".repeat(stk.length() / 2));
  }

  String reload() {
    String plain = "0365432180000000" + (sm4 ? "0000000000000000" : "");
    return secured("84240001", card().crypto().encipher(stk, random, plain));
  }

  /** Resets the card and reads everything; uses up a try of PIN and key. */
  public Content content() {
    card().reset();
    List<String> seen = new ArrayList<>();
    send(TestCard.SSSE);
    int pinTries = tries(send("0020000000"));
    seen.add(send("0084000008").length() == 20 ? "random" : "no random");
    seen.add("rights " + send("00DC062C03AB0101"));
    if (medical) {
      addMedical(seen);
    } else {
      addBasic(seen);
    }
    return new Content(String.join("\n", seen), pinTries, keyTries(seen));
  }

  private void addBasic(List<String> seen) {
    seen.add("SSSE " + send("00B2012D00") + " " + send("00B0870000") + send("00B0870064"));
    seen.add("DF03 " + send(TestCard.DF03));
    send(TestCard.DF04);
    seen.add("log " + send("00B2013C00") + send("00B2023C00") + send("00B2033C00"));
    send(TestCard.SSSE);
    card().authenticate("06", TestCard.key("06"), "");
    random = card().challenge();
    secured("84240000", "");
    seen.add("old PIN " + send("0020000003123456"));
    seen.add("new PIN " + send("0020000003654321") + send("00200000029876"));
  }

  private void addMedical(List<String> seen) {
    send(MedicalTerminal.DF04, MedicalTerminal.VERIFY);
    seen.add(terminal.balance() + " " + terminal.sums() + " " + send("B056010002"));
    seen.add("log " + send("00B2014500"));
    for (String counter : List.of("0002", "0003", "0005", "0009")) {
      seen.add(terminal.proof("31", counter) + " " + terminal.proof("32", counter));
    }
    String load = terminal.startLoad("00000001");
    String purchase = terminal.startPurchase("00000000", "00000000", "00000000");
    seen.add(counter(load, 8) + " " + counter(purchase, 28));
  }

  private int keyTries(List<String> seen) {
    if (medical) {
      return 0;
    }
    send(TestCard.SSSE);
    draw();
    String answer = authenticateWrong("04");
    // a blocked card or application hides the counter
    return tries(answer) < 0 ? -1 : tries(answer);
  }

  private static String counter(String answer, int place) {
    return answer.length() < place + 4 ? answer : answer.substring(place, place + 4);
  }

  private static int tries(String answer) {
    return answer.startsWith("63C") ? Character.digit(answer.charAt(3), 16) : -1;
  }
}
