package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityStateTest {

  private static final String VERIFY = "0020000003123456";

  private TestCard card = TestCard.apdu("vectors-sm4");

  @BeforeEach
  void selectSsse() {
    card = TestCard.apdu("vectors-sm4");
    card.send(TestCard.SSSE);
  }

  @Test
  void pinStateOutlivesSelectButNotReset() {
    card.send(TestCard.DF01);
    assertEquals("6982", card.send("00B2014C00"));
    assertEquals("9000", card.send(VERIFY));
    assertEquals("3004D7A1D6B79000", card.send("00B2014C00"));
    card.send(TestCard.DF04);
    card.send(TestCard.DF01);
    assertEquals("3004D7A1D6B79000", card.send("00B2014C00"));
    card.reset();
    card.send(TestCard.SSSE);
    card.send(TestCard.DF01);
    assertEquals("6982", card.send("00B2014C00"));
  }

  @Test
  void wrongPinCountsDownAndBlocksForEver() {
    assertEquals("63C3", card.send("0020000000"));
    assertEquals("63C2", card.send("0020000003111111"));
    assertEquals("63C1", card.send("00200000021234"));
    card.reset();
    card.send(TestCard.SSSE);
    assertEquals("63C0", card.send("0020000003111111"));
    assertEquals("6983", card.send(VERIFY));
    assertEquals("63C0", card.send("0020000000"));
    assertEquals("6983", card.send("805E010007" + "123456FF654321"));
  }

  @Test
  void refusedNewPinLeavesTheTriesAndASuccessfulChangeRestoresThem() {
    card.send("0020000003111111");
    for (String bad : new String[] {"97", "97F318", "975A18"}) {
      String data = "123456FF" + bad;
      assertEquals("6A80", card.send("805E0100%02X%s".formatted(data.length() / 2, data)));
      assertEquals("63C2", card.send("0020000000"));
    }
    assertEquals("63C1", card.send("805E010006" + "111111FF9753"));
    assertEquals("9000", card.send("805E010006" + "123456FF9753"));
    assertEquals("63C3", card.send("0020000000"));
    assertEquals("9000", card.send("00200000029753"));
  }

  @Test
  void keyStatesEndWithAnotherDfButNotWithReselection() {
    assertEquals("9000", card.authenticate("04", TestCard.key("04"), "01"));
    card.send(TestCard.SSSE);
    assertEquals("9000", card.send("00DC012C06" + "010411111111"));
    card.send(TestCard.DF01);
    card.send(TestCard.SSSE);
    assertEquals("6982", card.send("00DC012C06" + "010411111111"));
  }

  @Test
  void keysLockButNotThoseForBlocking() {
    for (String x : new String[] {"63C2", "63C1", "63C0", "6983"}) {
      assertEquals(x, card.wrongAuthentication("04"));
    }
    assertEquals("6983", card.authenticate("04", TestCard.key("04"), ""));
    for (int i = 0; i < 20; i++) {
      assertEquals("63C3", card.wrongAuthentication("05"));
    }
    assertEquals("9000", card.authenticate("05", TestCard.key("05"), ""));
    assertEquals("6A88", card.authenticate("07", TestCard.key("07"), ""));
    assertEquals("6A88", card.authenticate("0A", TestCard.key("0A"), "04"));
  }

  @Test
  void randomServesOnceAndInItsDf() {
    String random = card.challenge();
    card.send(TestCard.SSSE);
    assertEquals("9000", card.authenticateWith(random, "04", TestCard.key("04"), ""));
    assertEquals("6984", card.authenticateWith(random, "04", TestCard.key("04"), ""));
    random = card.challenge();
    card.send(TestCard.DF01);
    assertEquals("6984", card.authenticateWith(random, "04", TestCard.key("04"), ""));
  }

  @Test
  void blockedApplicationLeavesTheOthers() {
    card.send(TestCard.DF03);
    assertEquals("9000", card.authenticate("83", TestCard.key("83"), ""));
    assertEquals("6988", card.secured("841E0001", "", "00".repeat(16)));
    assertEquals("9000", card.secured("841E0001", "", "7A".repeat(16)));
    assertEquals("9303", card.send("00B2012C00"));
    assertEquals("9303", card.send(TestCard.DF03));
    // none of these is the SELECT of another application (CMD-008)
    for (String next : new String[] {"00A4000202DF01", "00A4020202EF05", "00A4000002DF0F"}) {
      assertEquals("9303", card.send(next));
    }
    card.reset();
    card.send(TestCard.SSSE);
    assertEquals("9303", card.send(TestCard.DF03));
    assertEquals("6F088406D156000005009000", card.send(TestCard.DF01));
  }

  @Test
  void blockedCardAnswers6A81() {
    String stk = "1B0732D569BC7703C726CD99599E76A2";
    assertEquals("6982", card.secured("84160000", "", stk));
    assertEquals("9000", card.authenticate("05", TestCard.key("05"), ""));
    assertEquals("9000", card.secured("84160000", "", stk));
    card.reset();
    for (String command : new String[] {TestCard.SSSE, VERIFY, "0084000008", "00B2012C00"}) {
      assertEquals("6A81", card.send(command));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"vectors-des", "vectors-sm4"})
  void unblockRestoresTheTries(String profile) {
    card = TestCard.apdu(profile);
    card.send(TestCard.SSSE);
    for (int i = 0; i < 3; i++) {
      card.send("0020000003111111");
    }
    String stk =
        profile.equals("vectors-des") ? "E1D73057AD1360F2" : "1B0732D569BC7703C726CD99599E76A2";
    assertEquals("6982", card.secured("84240000", "", stk));
    assertEquals("9000", card.authenticate("06", TestCard.key("06"), ""));
    assertEquals("9000", card.secured("84240000", "", stk));
    assertEquals("63C3", card.send("0020000000"));
    assertEquals("9000", card.send(VERIFY));
  }

  @Test
  void twoCardsDoNotInfluenceEachOther() {
    SimulatedCards cards = TestCard.cards("vectors-sm4");
    TestCard first = TestCard.of(cards, null, CardInterface.CONTACTLESS);
    TestCard second = TestCard.of(cards, null, CardInterface.CONTACTLESS);
    first.send(TestCard.SSSE);
    second.send(TestCard.SSSE);
    first.send("0020000003111111");
    first.authenticate("04", TestCard.key("04"), "");
    first.send("00DC012C06" + "010411111111");
    assertEquals("63C3", second.send("0020000000"));
    assertEquals("0104999900009000", second.send("00B2012C00"));
    assertEquals("6982", second.send("00DC012C06" + "010411111111"));
    second.challenge();
    assertNotEquals(first.challenge(), second.challenge());
  }

  @Test
  void sidesShareCountersButNoStates() throws TerminalException {
    CardSlot slot = TestCard.cards("v3-sm4").slot(null);
    Terminal contact = slot.terminal(CardInterface.CONTACT);
    Terminal contactless = slot.terminal(CardInterface.CONTACTLESS);
    contact.connect();
    contact.transmit(hex(TestCard.SSSE));
    contact.transmit(hex("0020000003111111"));
    assertEquals("9000", hex(contact.transmit(hex(VERIFY))));
    contact.transmit(hex("0020000003111111"));
    contactless.connect();
    contactless.transmit(hex(TestCard.SSSE));
    assertEquals("63C4", hex(contactless.transmit(hex("0020000000"))));
    Assertions.assertThrows(TerminalException.class, () -> contact.transmit(hex(VERIFY)));
    contactless.renewCard();
    contactless.reset(ResetKind.COLD);
    contactless.transmit(hex(TestCard.SSSE));
    assertEquals("63C5", hex(contactless.transmit(hex("0020000000"))));
  }

  private static byte[] hex(String text) {
    return java.util.HexFormat.of().parseHex(text);
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
