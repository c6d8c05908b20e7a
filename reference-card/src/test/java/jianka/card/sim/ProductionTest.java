package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jianka.bench.terminal.CardInterface;
import jianka.card.faulty.FaultyCard;
import jianka.card.faulty.FaultyCards;
import jianka.card.perso.ProductionTalk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of a card before issue (personalisation, sections 2 and 3; files, FS-113 to FS-116). */
class ProductionTest {

  @ParameterizedTest
  @ValueSource(strings = {"vectors-des", "vectors-sm4"})
  void eachStepNeedsTheKeyOfItsPlace(String profile) {
    assertEquals(
        List.of(
            "6985",
            "6985",
            // activated once only; no creation, then two wrong authentications
            "9000 6985 6982 9000 63C2 9000 63C1",
            // MF and its master key; the transport key has no power any more
            "9000 9000 9000 9000 9000 6982 9000 63C2 9000 9000 9000 9000 9000",
            // in SSSE the card master key creates nothing; a plain key is refused
            "6982 9000 6982 9000 9000 9000 6987",
            "9000 6988",
            "9000 9000",
            // after a reset SSSE's key opens nothing in the MF; no end with temporary keys
            "9000 9000 9000 9000 6982 6982 9000 9000 9000",
            "9000 9000 9000 63C2 9000 9000 9000 6985",
            // erased: the transport key again; after the end nothing of it is left
            "9000 9000 9000 9000 9000 6E00 9000 " + (profile.endsWith("sm4") ? "6A88" : "6700"),
            "9000",
            "6A88"),
        talk(profile, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vectors-des", "vectors-sm4"})
  void anErasedCardBeginsAnew(String profile) {
    CardProgram card = TestCard.cards(profile).blank(null);
    List<String> answers = ProductionTalk.erased(card::transmit, profile.endsWith("sm4"));
    String done = "9000 ".repeat(answers.get(0).length() / 5 + 1).trim();
    assertEquals(List.of(done, "9000", "6A88", "6E00", "6A86"), answers);
  }

  @Test
  void faultyCardsDifferBeforeOrAfterIssue() {
    List<String> alike = new ArrayList<>();
    for (String profile : new String[] {"vectors-des", "vectors-sm4"}) {
      List<String> right = talk(profile, null);
      for (FaultyCard faulty : FaultyCards.all()) {
        if (faulty.beforeIssue() && talk(profile, faulty).equals(right)) {
          alike.add(profile + " " + faulty.name());
        }
      }
    }
    assertEquals(List.of(), alike);
  }

  @ParameterizedTest
  @ValueSource(strings = {"creates-after-issue", "transport-key-outlives-issue"})
  void mistakesOfIssuedCardsAreSeenToo(String name) {
    FaultyCard faulty = FaultyCards.named(name).orElseThrow();
    assertNotEquals(talk("vectors-des", null), talk("vectors-des", faulty));
    assertNotEquals(talk("vectors-sm4", null), talk("vectors-sm4", faulty));
  }

  @Test
  void aCardMadeOfAPlanKnowsNoCommandOfTheMaker() {
    for (String profile : new String[] {"v1-des", "v2-3des", "v3-sm4"}) {
      TestCard card = TestCard.contact(profile);
      for (int ins = 0xE0; ins <= 0xEF; ins++) {
        assertEquals("6E00", card.send("F0%02X000002AABB".formatted(ins)));
        assertEquals("6E00", card.send("F4%02X000002AABB".formatted(ins)));
      }
      assertTrue(card.send("00E0000002AABB").startsWith("6D00"));
    }
  }

  private static List<String> talk(String profile, @Nullable FaultyCard faulty) {
    CardProgram card = TestCard.cards(profile).blank(faulty);
    return ProductionTalk.talk(
        card::transmit, () -> card.powerOn(CardInterface.CONTACT), profile.endsWith("sm4"));
  }
}
