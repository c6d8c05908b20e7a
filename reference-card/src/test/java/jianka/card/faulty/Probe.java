package jianka.card.faulty;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.terminal.CardInterface;
import jianka.card.sim.SimulatedCards;
import jianka.card.sim.TestCard;
import org.jspecify.annotations.Nullable;

/**
 * Talks to a card along all rules of the applet and writes down what it answers. Two cards that
 * answer alike in this talk are the same for a test. Works on the profiles of the worked examples.
 */
final class Probe {

  private static final String VERIFY = "0020000003123456";
  private static final String RIGHT_RECORD = "010411111111";

  private final SimulatedCards cards;
  private final @Nullable FaultyCard faulty;
  private final boolean sm4;
  private final String stk;
  private final List<String> answers = new ArrayList<>();
  private TestCard card;

  private Probe(SimulatedCards cards, @Nullable FaultyCard faulty) {
    this.cards = cards;
    this.faulty = faulty;
    sm4 = cards.profile().endsWith("sm4");
    stk = sm4 ? "1B0732D569BC7703C726CD99599E76A2" : "E1D73057AD1360F2";
    card = TestCard.of(cards, faulty, CardInterface.CONTACTLESS);
  }

  static List<String> talk(SimulatedCards cards, @Nullable FaultyCard faulty) {
    Probe probe = new Probe(cards, faulty);
    probe.pin();
    probe.changePin();
    probe.emptyPin();
    probe.unblock();
    probe.keys();
    probe.keyStates();
    probe.internalAuthentication();
    probe.randoms();
    probe.selection();
    probe.reading();
    probe.updating();
    probe.access();
    probe.blocking();
    probe.classes();
    return probe.answers;
  }

  private void fresh() {
    card = TestCard.of(cards, faulty, CardInterface.CONTACTLESS);
    send(TestCard.SSSE);
  }

  private void send(String command) {
    note(card.send(command));
  }

  private void send(String... commands) {
    for (String command : commands) {
      send(command);
    }
  }

  private void note(String answer) {
    answers.add(answer);
  }

  private void authenticate(String number) {
    note(card.authenticate(number, TestCard.key(number), ""));
  }

  private void pin() {
    fresh();
    send(
        "0020000000",
        "00200001021234",
        "002000000112",
        "0020000009123456789012345678",
        "0020000000");
    fresh();
    send("00200000021234", "0020000000", VERIFY, "0020000000");
    send(TestCard.DF01, "00B2014C00", "00200000021111", "00B2014C00", VERIFY);
    send(TestCard.SSSE, TestCard.DF01, "00B2014C00");
    fresh();
    send("00200000021111", "00200000021111", "00200000021111", "0020000000", VERIFY);
    card.reset();
    send(TestCard.SSSE, "0020000000", VERIFY, "805E010006123456FF4321");
  }

  private void changePin() {
    fresh();
    send("805E010005123456FF", "805E010003FF1234", "805E0100061111FF654321", "0020000000");
    fresh();
    send("805E010006123456FF12", "805E010006123456FF1A2B", "805E000006123456FF4321");
    send("805E010007111111FF654321", "0020000000");
    send("805E010007123456FF654321", "0020000000", TestCard.DF01, "00B2014C00");
    send("0020000003654321");
    fresh();
    send("805E010005123456FF12", "002000000212");
    fresh();
    send("00200000021111", "805E010007123456FF654321", "0020000000");
    fresh();
    send("805E010006123456FFAABB", "0020000002AABB");
    fresh();
    send("805E010007111111FF654321", "0020000003654321");
    fresh();
    send("805E010004FF654321", "0020000003654321");
  }

  private void emptyPin() {
    fresh();
    send("805E010004123456FF", "0020000000", TestCard.DF01, "00B2014C00", "0020000003111111");
    card.reset();
    send(TestCard.SSSE, TestCard.DF01, "00B2014C00", "0020000000", "805E010004FF654321");
  }

  private void unblock() {
    fresh();
    send("0020000003111111");
    note(card.secured("84240000", "", stk));
    authenticate("06");
    send("0020000003111111");
    note(card.secured("84240100", "", stk));
    note(card.secured("84240000", "", stk));
    send("0020000000", TestCard.DF01, "00B2014C00", TestCard.SSSE, VERIFY);
    fresh();
    authenticate("06");
    String random = card.challenge();
    String plain = "031A2B3C80000000" + (sm4 ? "0000000000000000" : "");
    note(card.securedWith(random, "84240001", card.crypto().encipher(stk, random, plain), stk));
    reload("0712345678901234", "0020000007" + "12345678901234");
    reload("0F48215980000000", "0020000003482159");
  }

  /** PIN change with this plain block, then what the card makes of a VERIFY. */
  private void reload(String plain, String verify) {
    fresh();
    authenticate("06");
    String random = card.challenge();
    String block = plain + (sm4 ? "8000000000000000" : "");
    note(card.securedWith(random, "84240001", card.crypto().encipher(stk, random, block), stk));
    send(verify);
  }

  private void keys() {
    fresh();
    note(card.authenticate("07", TestCard.key("04"), ""));
    note(card.authenticate("04", TestCard.key("14"), "02"));
    note(card.authenticate("04", TestCard.key("04"), "09"));
    note(card.wrongAuthentication("04"));
    note(card.wrongAuthentication("0A"));
    authenticate("04");
    note(card.wrongAuthentication("04"));
    send("00DC012C06" + RIGHT_RECORD);
    card.challenge();
    send("0082010410" + "00".repeat(16), "0082000412" + "00".repeat(18));
    for (int i = 0; i < 4; i++) {
      note(card.wrongAuthentication("04"));
    }
    authenticate("04");
    send("0082000410" + "00".repeat(16));
    fresh();
    for (int i = 0; i < 4; i++) {
      note(card.wrongAuthentication("05"));
    }
    authenticate("05");
    fresh();
    send(TestCard.DF03);
    note(card.authenticate("88", TestCard.key("88"), ""));
    note(card.authenticate("04", TestCard.key("04"), ""));
    fresh();
    send(TestCard.DF01);
    note(card.authenticate("83", TestCard.key("83"), ""));
    send(TestCard.SSSE);
    note(card.authenticate("85", TestCard.key("85"), ""));
    fresh();
    note(card.wrongAuthentication("0A"));
    note(card.authenticate("0A", TestCard.key("1A"), "02"));
    note(card.wrongAuthentication("0A"));
  }

  private void keyStates() {
    fresh();
    authenticate("05");
    send("00DC012C06" + RIGHT_RECORD);
    authenticate("04");
    send(TestCard.SSSE, "00DC012C06" + RIGHT_RECORD);
    authenticate("06");
    send("00DC012C06" + RIGHT_RECORD, TestCard.DF01, TestCard.SSSE, "00DC012C06" + RIGHT_RECORD);
    send(TestCard.DF01);
    authenticate("88");
    send("00B2014C00", "00DC014C06" + "300441414141");
    send(TestCard.DF03, "00A4000002DF01", "00B2014C00");
  }

  private void internalAuthentication() {
    fresh();
    String random = card.challenge();
    send("0088000010" + "1122334455667788" + "8899AABBCCDDEEFF");
    send("0088000010" + "1122334455667700" + "8899AABBCCDDEEFF");
    send("0088000011" + "1122334455667788" + "8899AABBCCDDEEFF" + "02");
    send("0088000011" + "1122334455667788" + "8899AABBCCDDEEFF" + "05");
    send("0088000110" + "1122334455667788" + "8899AABBCCDDEEFF");
    note(card.authenticateWith(random, "04", TestCard.key("04"), ""));
    send(TestCard.DF01, "0088000010" + "1122334455667788" + "8899AABBCCDDEEFF");
  }

  private void randoms() {
    fresh();
    String first = card.challenge();
    String second = card.challenge();
    note(String.valueOf(first.equals(second)));
    note(String.valueOf(second.equals(card.challenge())));
    note(String.valueOf(card.send("0084000005").length()));
    note(String.valueOf(card.send("0084000104").length()));
    String last = card.challenge();
    note(card.authenticateWith(last, "04", TestCard.key("04"), ""));
    note(card.authenticateWith(last, "04", TestCard.key("04"), ""));
    card.reset();
    send(TestCard.SSSE);
    note(card.authenticateWith("0000000000000000", "04", TestCard.key("04"), ""));
    String four = card.send("0084000004");
    note(String.valueOf(four.length()));
    note(card.authenticateWith(firstBytes(four, 4), "04", TestCard.key("04"), ""));
    String sixteen = card.send("0084000010");
    String used = firstBytes(sixteen, 16).substring(sm4 ? 0 : 16);
    note(card.authenticateWith(used, "04", TestCard.key("04"), ""));
    String kept = card.challenge();
    send(TestCard.DF01);
    note(card.authenticateWith(kept, "04", TestCard.key("04"), ""));
    send(TestCard.SSSE);
    authenticate("06");
    String forMac = card.challenge();
    note(card.securedWith(forMac, "84240000", "", stk));
    note(card.securedWith(forMac, "84240000", "", stk));
  }

  private static String firstBytes(String hex, int count) {
    return hex.length() < 2 * count ? "00".repeat(count) : hex.substring(0, 2 * count);
  }

  private void selection() {
    fresh();
    send("00A4010002DF01", "00A4000102DF01", "00A40000033F0000", "00A4000000", TestCard.SSSE);
    send("00A4000002DDF1", "00A4000002DF01", "00A4000002EEEE", "00B2013400", TestCard.SSSE);
    send("00A4040005D156000005", "00A4040004D1560000", TestCard.SSSE);
    send("00A4020002EF05", TestCard.DF03, "00B2010400", "00A4020002EF07");
    send("00A4000002DF01", "00A4020002EF06", "00B2010400", TestCard.SSSE);
    send("00A404000B7378312E73682EC9E7BBE1", "00A4020002EF99");
  }

  private void reading() {
    fresh();
    send("00B2012C00", "00B2000400", "00B2022C00", "00B2010400");
    send("00A4020002EF07", "00B2012C00", "00B2010400", "00A4020002EF05");
    send("00B2020000", "00B2000400", "00B2040400", "00B2000400", "00B2020200", "00B2020200");
    send("00B2020300", "00B2020300", "00B2020100", "00A4020002EF05", "00B2000400");
    send("00B2020000", "00A4020002EF05", "00B2000400", "00B2000000", "00B2000200");
    send("00B2020500", "00B2020600", "00B2FF0400", "00B2010700", "00B2090400");
    send("00B2022C05", "00B2012C02", "00A4020002EF1E", "00B2012C00");
    send("00B087000A", "00B0870000", "00B0012C00", "00B0012B02", "00B0012B00");
    send("00B0970000", "00B2015400");
  }

  private void updating() {
    fresh();
    send("00DC012C06" + RIGHT_RECORD, "00D6870002AABB");
    authenticate("04");
    send("04DC012C0A" + RIGHT_RECORD + "00000000", "00B2012C00");
    send("00DC012C06" + RIGHT_RECORD, "00D6870402AABB", "00B0870006");
    send("00DC012C06" + "010511111111", "00DC012806" + "020411111111", "00DC022903" + "020155");
    send("00B2012D00", "00DC072C03" + "070155", "00DC052C03" + "080155", "00DC0A2803" + "0A0155");
    send("00B2012D00", "00DC0B281E" + "0B1C" + "00".repeat(28), "00B2012D00");
    send("00B0870001", "00D6012C01AA", "00D6012A03AABBCC", "00B0012A02");
    send(TestCard.DF04);
    authenticate("85");
    send("00DC003B03010101", "00DC003B03020202", "00B2013C00", "00DC003B03030303", "00B2013D00");
    send("00DC013C03040404", "00B2013D00", "00DC003B020505", "00DC014403010101");
  }

  private void access() {
    fresh();
    send("00B2013400", "00A4020002EF06", "00B2010400", "00DC010406080400000000");
    send("00DC012C06" + RIGHT_RECORD);
    authenticate("0A");
    send("00B2013400", TestCard.DF04, VERIFY, "00B2013400");
    send(TestCard.SSSE, TestCard.DF04, "00A4020002EF06");
    authenticate("84");
    send("00B2010400", "00DC003B03010101", "00DC004303010101");
    card.reset();
    send(TestCard.SSSE, TestCard.DF04);
    authenticate("84");
    send("00B2013400", TestCard.SSSE, "00DCF12C06" + RIGHT_RECORD, "00DC01F003610100");
  }

  private void blocking() {
    fresh();
    send(TestCard.DF03);
    note(card.secured("841E0001", "", "7A".repeat(stk.length() / 2)));
    for (int i = 0; i < 4; i++) {
      authenticate("83");
      note(card.secured("841E0001", "", "00".repeat(stk.length() / 2)));
    }
    note(card.secured("841E0000", "", "7A".repeat(stk.length() / 2)));
    note(card.secured("841E0001", "", "7A".repeat(stk.length() / 2)));
    send("00B2012C00", TestCard.DF03, TestCard.DF01, TestCard.SSSE);
    note(card.secured("84160000", "", stk));
    authenticate("05");
    note(card.secured("84160000", "", stk));
    send(TestCard.SSSE, "00B2012C00");
    card.reset();
    send(TestCard.SSSE);
    fresh();
    authenticate("05");
    note(card.secured("84160001", "", stk));
    fresh();
    send(TestCard.DF01, "0084000008");
    // the worked example with DES, and the same with the key of the SM4 profile
    send("04D6960007AABBCC740D28E7", "00B0960000");
    note(card.secured("04D69600", "AABBCC", stk));
    send("00B0960000", "00D6960001AA");
  }

  private void classes() {
    fresh();
    send("80B2012C12", "00CA000000", "B026000104", "FF84000008", "04A4000002DF01", "845E0100");
  }
}
