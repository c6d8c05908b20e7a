package jianka.bench.pcsc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeUpAnswerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3B80800101",
        "3B8F8001804F0CA000000306030001000000006A",
      })
  void knows_what_a_contactless_reader_makes_up(String atr) {
    assertTrue(MadeUpAnswer.matches(HexFormat.of().parseHex(atr)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3B",
        "3B6D00000081554C2086603100010203040506",
        // announces class indication: the long form of the standard
        "3B8D801F0300815546454986600001020304051F",
        // check character wrong, one byte too many, one too few
        "3B80800102",
        "3B8080010100",
        "3B818001",
      })
  void leaves_every_other_answer_to_the_contact_side(String atr) {
    assertFalse(MadeUpAnswer.matches(HexFormat.of().parseHex(atr)));
  }
}
