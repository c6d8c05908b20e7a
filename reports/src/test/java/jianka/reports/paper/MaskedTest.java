package jianka.reports.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Serials show at most their last two characters (TST-115). */
class MaskedTest {

  @ParameterizedTest
  @CsvSource({"00000001,******01", "A,A", "12,12", "123,*23", "1234567890123456,********56"})
  void a_serial_shows_its_end(String serial, String shown) {
    assertEquals(shown, Masked.serial(serial, false));
    assertEquals(serial, Masked.serial(serial, true));
  }

  @ParameterizedTest
  @CsvSource({
    // T0 announces TA1 and TB1, 13 historical bytes
    "3B3D0102A1A2A3A4A5A6A7A8A9B1B2B3B4, 3B3D0102A1A2A3A4A5A6A7A8A9******B4",
    // a chain of TD1 and TD2, and a check byte after the historical bytes
    "3B8D8001A1A2A3A4A5A6A7A8A9B1B2B3B4EE, 3B8D8001A1A2A3A4A5A6A7A8A9******B4EE",
    "3B6D0000FF81240902F001999900000001, 3B6D0000FF81240902F0019999******01",
    "3B021450, 3B021450",
    "1278807002, 1278807002",
    "3B, 3B",
    "3B6D0000FF, 3B6D0000FF"
  })
  void an_answer_to_reset_hides_the_serial_of_the_chip(String answer, String shown) {
    assertEquals(shown, Masked.answer(answer, false));
  }

  @Test
  void the_reference_card_has_nothing_to_hide() {
    String answer = "3B6D0000FF81240902F001999900000001";
    assertEquals(answer, Masked.answer(answer, true));
  }
}
