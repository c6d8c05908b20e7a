package jianka.card.perso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jianka.bench.terminal.CardInterface;
import jianka.card.sim.CardProgram;
import jianka.card.sim.CardView;
import jianka.card.sim.TestCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedOptionsTest {

  private static final Set<String> PARAMETERS = Set.of("pin.tries");

  @Test
  void aPersonARegionAndBusinessesAreStatedInWords() throws Exception {
    CardOptions options =
        StatedOptions.of(
            List.of(
                "region=990100",
                "holder.number=990000190001010016",
                "holder.name=欧阳",
                "holder.ethnic=05",
                "number=7",
                "pin=9753",
                "pin.tries=4",
                "without=DF02,DF07",
                "empty=DF03"),
            PARAMETERS);
    CardProgram program = TestCard.cards("v2-3des").card(options, null);
    CardView card = program.powerOn(CardInterface.CONTACTLESS);
    send(card, TestCard.SSSE);
    assertEquals("990100", send(card, "00B2012C00").substring(4, 10));
    assertEquals("0A01319000", send(card, "00B20A3000"));
    assertEquals("0B01059000", send(card, "00B20B3000"));
    assertEquals("0C039900009000", send(card, "00B20C3000"));
    assertEquals("0D04190001019000", send(card, "00B20D3000"));
    assertTrue(send(card, "00B2093000").startsWith("091EC5B7D1F40000"));
    assertEquals("63C4", send(card, "0020000000"));
    assertEquals("9000", send(card, "00200000029753"));
    assertEquals("6A82", send(card, "00A4000002DF02"));
    send(card, TestCard.DF03);
    assertEquals("6103FFFFFF9000", send(card, "00B2012C00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "region | an option is NAME=VALUE",
        "regoin=990100 | there is no option \"regoin\"",
        "region=99 | a region has six digits",
        "number=0 | from 1 to 99999999",
        "number=x | number is 1 to 99999999",
        "holder.number=990000190001010017 | the check character of holder.number",
        "holder.number=15 | 17 digits and a check character",
        "holder.ethnic=5 | has 2 digits",
        "extension=/none.yaml | cannot be read"
      })
  void mistakesSayWhatWouldBeRight(String pair, String message) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> StatedOptions.of(List.of(pair), PARAMETERS));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  private static String send(CardView card, String command) {
    return HexFormat.of()
        .withUpperCase()
        .formatHex(card.transmit(HexFormat.of().parseHex(command)));
  }
}
