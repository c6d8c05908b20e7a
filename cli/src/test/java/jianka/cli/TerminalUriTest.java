package jianka.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jianka.bench.profile.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalUriTest {

  @Test
  void options_of_the_simulator_combine() throws Exception {
    TerminalUri uri = TerminalUri.parse("sim:wire=9600,contactless,faulty=x-y");
    assertEquals(9600, uri.baud());
    assertTrue(uri.contactless());
    assertEquals("x-y", uri.faulty());
  }

  @Test
  void a_reader_name_is_taken_as_it_is() throws Exception {
    assertEquals("ACS ACR39U 00 00", TerminalUri.parse("pcsc:ACS ACR39U 00 00").reader());
  }

  @ParameterizedTest
  @ValueSource(strings = {"usb:1", "pcsc:", "sim:wire=", "sim:wire=1", "sim:wire=x", "sim:fast"})
  void anything_else_is_refused(String text) {
    assertThrows(InputException.class, () -> TerminalUri.parse(text));
  }
}
