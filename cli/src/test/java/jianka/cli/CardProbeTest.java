package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jianka.bench.apdu.Hex;
import jianka.bench.probe.CardProbe;
import jianka.bench.probe.ProbedCard;
import jianka.bench.profile.Home;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetAnswer;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.bench.terminal.TerminalException;
import jianka.card.sim.CardProgram;
import jianka.card.sim.CardView;
import jianka.card.sim.SimulatedCards;
import org.junit.jupiter.api.Test;

/** A look at a card says what the card is and leaves it as it was. */
class CardProbeTest {

  @Test
  void the_third_generation_says_what_it_is_on_both_sides() throws Exception {
    for (CardInterface side : CardInterface.values()) {
      ProbedCard card = look("v3-sm4", side);
      assertEquals(side, card.side());
      assertEquals("FF81240903F001999900000001", Hex.of(card.historical()));
      assertEquals("FF81", card.chipProvider());
      assertEquals("240903", card.system());
      assertEquals("F001", card.cardMaker());
      assertEquals("9999", card.city());
      assertEquals("00000001", card.serial());
      assertEquals("03", card.algorithm());
      assertEquals("1E", card.directorySfi());
      assertEquals("3.00", card.versionText());
      assertEquals("3.0", card.version());
      assertEquals("999900", card.region());
      assertEquals(7, card.issuer().size());
      assertEquals("6A83", card.issuerEnd());
    }
  }

  @Test
  void the_first_generation_announces_no_algorithm_and_has_fewer_applications() throws Exception {
    ProbedCard card = look("v1-des", CardInterface.CONTACT);
    assertEquals("", card.algorithm());
    assertEquals("1.0", card.version());
    assertEquals(List.of("MF", "SSSE", "DF01", "DF02", "DF03", "DF04", "PSE"), card.present());
    assertFalse(card.has("DF07"));
    assertEquals(4, card.directory().size());
    assertEquals("公共应用信息区", card.directory().get(0).label());
  }

  @Test
  void nothing_but_selecting_and_reading_is_sent_and_nothing_is_written() throws Exception {
    for (String profile : Home.find().profileNames()) {
      CardProgram program = cards(profile).card(null);
      long before = program.writes();
      ProbedCard card = CardProbe.look(new InTheHand(program));
      assertEquals(before, program.writes(), profile);
      Set<String> sent =
          card.exchanges().stream()
              .map(e -> Hex.of(e.command().cla()) + Hex.of(e.command().ins()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertTrue(Set.of("00A4", "00B2", "00C0").containsAll(sent), profile + " " + sent);
    }
  }

  @Test
  void a_card_that_refuses_everything_is_a_result_with_nothing_in_it() throws Exception {
    ProbedCard card = CardProbe.look(new Refusing());
    assertEquals(List.of(), card.present());
    assertEquals("", card.version());
    assertEquals("", card.algorithm());
    assertEquals("", card.city());
  }

  private static ProbedCard look(String profile, CardInterface side) throws Exception {
    try (Terminal terminal = cards(profile).terminal(side, null)) {
      return CardProbe.look(terminal);
    }
  }

  private static SimulatedCards cards(String profile) throws Exception {
    return SimulatedCards.load(Home.find().profileFile(profile));
  }

  /** A terminal around a card whose memory can be watched. */
  private static final class InTheHand extends Refusing {
    private final CardProgram program;
    private final CardView view;

    InTheHand(CardProgram program) {
      this.program = program;
      view = program.powerOn(CardInterface.CONTACT);
    }

    @Override
    public ResetAnswer connect() {
      return ResetAnswer.of(CardInterface.CONTACT, program.resetAnswers().atr());
    }

    @Override
    public byte[] transmit(byte[] command) {
      return view.transmit(command);
    }
  }

  /** A card with a broken reset answer and 6D00 to everything. */
  private static class Refusing implements Terminal {

    @Override
    public String name() {
      return "test";
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of();
    }

    @Override
    public ResetAnswer connect() {
      return ResetAnswer.of(CardInterface.CONTACT, new byte[] {0x3B});
    }

    @Override
    public byte[] transmit(byte[] command) {
      return new byte[] {0x6D, 0x00};
    }

    @Override
    public ResetAnswer reset(ResetKind kind) throws TerminalException {
      return connect();
    }

    @Override
    public void close() {}
  }
}
