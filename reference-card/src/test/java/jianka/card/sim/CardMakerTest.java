package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.card.perso.CardMaker;
import jianka.card.perso.PersonalisationPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blank card behind a terminal becomes one of a profile; once. */
class CardMakerTest {

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void aBlankCardBecomesOneOfTheProfile(String profile) throws Exception {
    PersonalisationPlan plan =
        PersonalisationPlan.of(Path.of("../features/profiles", profile + ".yaml"));
    Blank terminal = new Blank(TestCard.cards(profile).blank(null), true);
    assertEquals(plan.commands().size(), CardMaker.make(terminal, plan));
    String item = hex(terminal.transmit(HexFormat.of().parseHex(TestCard.SSSE.substring(0, 40))));
    assertTrue(item.startsWith("61"), item);
    assertEquals("6C12", hex(terminal.transmit(HexFormat.of().parseHex("00B2012C00"))));
    CardMaker.RefusedException again =
        assertThrows(CardMaker.RefusedException.class, () -> CardMaker.make(terminal, plan));
    assertTrue(again.getMessage().contains("command 1 of"), again.getMessage());
    assertTrue(again.getMessage().contains("issued already"), again.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = "v2-3des")
  void aCardWithoutTheAppletIsNamed(String profile) throws Exception {
    PersonalisationPlan plan =
        PersonalisationPlan.of(Path.of("../features/profiles", profile + ".yaml"));
    Blank terminal = new Blank(TestCard.cards(profile).blank(null), false);
    CardMaker.RefusedException none =
        assertThrows(CardMaker.RefusedException.class, () -> CardMaker.make(terminal, plan));
    assertTrue(none.getMessage().contains("card install"), none.getMessage());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  /** The part of a physical card's runtime that selects applets, around a simulated card. */
  private static final class Blank implements Terminal {

    private final CardProgram card;
    private final boolean hasApplet;
    private CardView view;

    Blank(CardProgram card, boolean hasApplet) {
      this.card = card;
      this.hasApplet = hasApplet;
      view = card.powerOn(CardInterface.CONTACT);
    }

    @Override
    public String name() {
      return "blank";
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of();
    }

    @Override
    public ResetAnswer connect() {
      view = card.powerOn(CardInterface.CONTACT);
      return ResetAnswer.of(CardInterface.CONTACT, card.resetAnswers().atr());
    }

    @Override
    public byte[] transmit(byte[] command) {
      if (hex(command).equals(PersonalisationPlan.SELECT_APPLET)) {
        return HexFormat.of().parseHex(hasApplet ? "9000" : "6A82");
      }
      return view.transmit(command);
    }

    @Override
    public ResetAnswer reset(ResetKind kind) {
      return connect();
    }

    @Override
    public void close() {}
  }
}
