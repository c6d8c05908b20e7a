package jianka.card.prepared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HexFormat;
import jianka.bench.terminal.CardInterface;
import jianka.bench.terminal.ResetKind;
import jianka.bench.terminal.Terminal;
import jianka.card.sim.SimulatedCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedCardsTest {

  private static final Path PROFILES = Path.of("../features/profiles");
  private static final String[] INITIALIZE_FOR_LOAD = {
    "00A404000F7378312E73682EC9E7BBE1B1A3D5CF",
    "00A4040006D15600000503",
    "0020000003123456",
    "B02800010B0100000001999900000001"
  };

  @ParameterizedTest
  @ValueSource(strings = {"v1-des", "v2-3des", "v3-sm4"})
  void every_prepared_card_of_a_profile_can_be_made(String profile) throws Exception {
    try (Terminal terminal = terminal(profile)) {
      assertTrue(PreparedCards.names(profile).size() > 3, profile);
      for (String name : PreparedCards.names(profile)) {
        terminal.prepareCard(name);
        terminal.reset(ResetKind.COLD);
        assertEquals("61", send(terminal, INITIALIZE_FOR_LOAD[0]).substring(0, 2), name);
      }
    }
  }

  @Test
  void a_prepared_card_stays_until_the_card_is_renewed() throws Exception {
    try (Terminal terminal = terminal("v2-3des")) {
      terminal.prepareCard("counters at their end");
      assertEquals("9402", initializeForLoad(terminal));
      assertEquals("9402", initializeForLoad(terminal));
      terminal.renewCard();
      assertEquals("6110", initializeForLoad(terminal));
    }
  }

  @Test
  void an_unknown_preparation_is_refused_with_those_there_are() throws Exception {
    try (Terminal terminal = terminal("v1-des")) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> terminal.prepareCard("nothing"));
      assertTrue(String.valueOf(refused.getMessage()).contains("without DLK"));
    }
  }

  private static String initializeForLoad(Terminal terminal) throws Exception {
    terminal.reset(ResetKind.COLD);
    String answer = "";
    for (String command : INITIALIZE_FOR_LOAD) {
      answer = send(terminal, command);
    }
    return answer;
  }

  private static Terminal terminal(String profile) throws Exception {
    return SimulatedCards.load(PROFILES.resolve(profile + ".yaml"))
        .terminal(CardInterface.CONTACT, null);
  }

  private static String send(Terminal terminal, String command) throws Exception {
    HexFormat hex = HexFormat.of().withUpperCase();
    return hex.formatHex(terminal.transmit(hex.parseHex(command)));
  }
}
