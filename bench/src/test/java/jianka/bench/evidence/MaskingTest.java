package jianka.bench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jianka.bench.apdu.Hex;
import jianka.bench.apdu.ResponseApdu;
import org.junit.jupiter.api.Test;

class MaskingTest {

  private final Masking masking = Masking.personalData();

  @Test
  void pins_in_commands_are_masked() {
    assertEquals("00200000032A2A2A", command("0020000003123456"));
    assertEquals("805E010007" + "2A".repeat(7), command("805E010007123456FF654321"));
  }

  @Test
  void file_content_is_masked_but_tag_and_length_stay() {
    ResponseApdu record = ResponseApdu.of(Hex.bytes("0804313233349000"));
    assertEquals("08042A2A2A2A9000", Hex.of(masking.response(true, record).bytes()));
    assertEquals("0804313233349000", Hex.of(masking.response(false, record).bytes()));
  }

  @Test
  void findings_about_file_content_are_masked_as_well() {
    assertEquals("08042A2A2A2A", masking.content("080431323334"));
    assertEquals("63C2", masking.content("63C2"));
    assertEquals("9 bytes", masking.content("9 bytes"));
  }

  @Test
  void a_reference_card_is_shown_whole() {
    assertEquals("080431323334", Masking.none().content("080431323334"));
  }

  private String command(String hex) {
    return Hex.of(masking.command(Hex.bytes(hex)));
  }

  @Test
  void of_blocks_the_information_goes() {
    assertEquals("132A2A2A", block("13B02005"));
    assertEquals("022A2A2A", block("02123456"), "the end of a PIN");
    assertEquals("A2", block("A2"));
    assertEquals("F20A", block("F20A"));
    assertEquals("13B02005", Hex.of(Masking.none().block(Hex.bytes("13B02005"))));
  }

  /** The status word is nobody's, and what is no block may be anything. */
  @Test
  void of_blocks_of_the_card_the_status_word_stays() {
    assertEquals("0263C2", ofCard("0263C2"));
    assertEquals("032A2A9000", ofCard("03B0209000"));
    assertEquals("132A2A2A", ofCard("13B02005"));
    assertEquals("022A", ofCard("0200"));
    assertEquals("572A2A2A2A", ofCard("5703313290"));
    assertEquals("A22A2A", ofCard("A23132"));
    assertEquals("C22A2A2A", ofCard("C2313233"));
    assertEquals("", ofCard(""));
  }

  private String block(String hex) {
    return Hex.of(masking.block(Hex.bytes(hex)));
  }

  private String ofCard(String hex) {
    return Hex.of(masking.blockOfCard(Hex.bytes(hex)));
  }
}
