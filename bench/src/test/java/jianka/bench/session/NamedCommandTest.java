package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NamedCommandTest {

  private static final NamedCommand PLAIN =
      new NamedCommand() {
        @Override
        public String toString() {
          return "GET NOTHING";
        }
      };

  @Test
  void a_change_that_a_command_does_not_know_is_a_mistake_of_the_scenario() {
    assertEquals("GET NOTHING is not sent with another MAC", refusal(() -> PLAIN.sendWithMac("x")));
    assertEquals("GET NOTHING is not sent again", refusal(PLAIN::sendAgain));
    assertEquals("GET NOTHING is not sent with another Le", refusal(() -> PLAIN.sendWithLe(0)));
  }

  private static String refusal(Executable sending) {
    return assertThrows(IllegalArgumentException.class, sending).getMessage();
  }
}
