package jianka.bench.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import jianka.bench.replay.ReplayTerminal;
import org.junit.jupiter.api.Test;

/** The time on the line is computed, and nobody waits for it. */
class WireTerminalTest {

  /** A replay has the clock of the machine. */
  private static final Set<String> LEFT_TO_THE_INTERFACE = Set.of("nanoTime");

  @Test
  void a_command_without_data_has_5_characters_and_its_status_word() {
    assertEquals(7, LineTime.characters(4, 2));
    assertEquals(7, LineTime.characters(5, 2));
  }

  @Test
  void data_in_either_direction_need_a_procedure_byte() {
    assertEquals(5 + 1 + 8 + 2, LineTime.characters(5, 10));
    assertEquals(5 + 1 + 8 + 2, LineTime.characters(13, 2));
  }

  @Test
  void a_character_takes_12_etu() {
    assertEquals(1250, LineTime.micros(1, 9600));
    assertEquals(8_750, LineTime.exchange(CardInterface.CONTACT, 5, 2));
  }

  @Test
  void the_clock_moves_by_the_time_on_the_line_without_waiting() throws Exception {
    WireTerminal terminal = new WireTerminal(new Silent(), 9600);
    long real = System.nanoTime();
    long start = terminal.nanoTime();
    for (int i = 0; i < 1000; i++) {
      terminal.transmit(new byte[5]);
    }
    long computed = terminal.nanoTime() - start;
    assertTrue(computed >= 1000 * 8_750_000L, computed + " ns");
    assertTrue(System.nanoTime() - real < computed / 2, "nobody waited");
  }

  @Test
  void nothing_the_terminal_can_do_is_lost_on_the_way() throws Exception {
    for (Class<?> decorator : List.of(WireTerminal.class, ReplayTerminal.class)) {
      for (Method method : Terminal.class.getMethods()) {
        boolean answered =
            decorator
                .getMethod(method.getName(), method.getParameterTypes())
                .getDeclaringClass()
                .equals(decorator);
        assertTrue(answered || LEFT_TO_THE_INTERFACE.contains(method.getName()), method.toString());
      }
    }
  }

  private static final class Silent implements Terminal {
    @Override
    public String name() {
      return "silent";
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of();
    }

    @Override
    public ResetAnswer connect() {
      return ResetAnswer.of(CardInterface.CONTACT, new byte[] {0x3B, 0});
    }

    @Override
    public byte[] transmit(byte[] command) {
      return new byte[] {(byte) 0x90, 0};
    }

    @Override
    public ResetAnswer reset(ResetKind kind) {
      return connect();
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
