package jianka.bench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import jianka.bench.apdu.Hex;
import org.junit.jupiter.api.Test;

/** The terminal side of T=0 against what a card may send, and what it may not. */
class T0TransferTest {

  private static final String SELECT = "00A4020002EF05";
  private static final String CHALLENGE = "0084000004";

  private final List<String> sent = new ArrayList<>();

  @Test
  void ins_lets_all_data_pass() throws Exception {
    T0Transfer.Result result = run(SELECT, "A4", "9000");
    assertEquals(List.of("00A4020002", "EF05"), sent);
    assertEquals("9000", Hex.of(result.answer()));
    assertTrue(result.orderly());
    assertEquals("112233449000", Hex.of(run(CHALLENGE, "84112233449000").answer()));
  }

  @Test
  void the_complement_lets_one_byte_pass_and_60_asks_for_time() throws Exception {
    T0Transfer.Result result = run(SELECT, "605B", "60605B", "9000");
    assertEquals(List.of("00A4020002", "EF", "05"), sent);
    assertEquals(List.of("60", "5B", "60", "60", "5B", "90"), result.procedure());
    assertTrue(result.orderly());
    String mixed = "7B11" + "60" + "7B22" + "843344" + "6108";
    assertEquals("112233446108", Hex.of(run(CHALLENGE, mixed).answer()));
  }

  @Test
  void sw1_may_come_at_once() throws Exception {
    assertEquals("6A82", Hex.of(run(SELECT, "6A82").answer()));
    assertEquals("6982", Hex.of(run(SELECT, "5B", "6982").answer()));
    assertEquals("9000", Hex.of(run("0020000000", "9000").answer()));
  }

  @Test
  void anything_else_is_told() throws Exception {
    assertEquals("A5 (no procedure byte)", trouble(SELECT, "A5"));
    assertEquals("(silence)", trouble(SELECT, ""));
    assertEquals("A4 (silence)", trouble(SELECT, "A4", ""));
    assertEquals("90 (no SW2)", trouble(SELECT, "90"));
    assertEquals("90 (characters after SW2)", trouble(CHALLENGE, "9000AA"));
    assertEquals("A4 A4 (nothing left to pass)", trouble(SELECT, "A4", "A49000"));
    assertEquals("84 (silence)", trouble(CHALLENGE, "841122"));
    assertTrue(trouble(CHALLENGE, "60".repeat(700)).endsWith("(no end)"));
  }

  private String trouble(String command, String... card) throws Exception {
    T0Transfer.Result result = run(command, card);
    assertFalse(result.orderly());
    assertEquals(0, result.answer().length);
    return String.join(" ", result.procedure());
  }

  /** A card that sends these, one group each time it gets characters. */
  private T0Transfer.Result run(String command, String... card) throws Exception {
    sent.clear();
    Deque<String> answers = new ArrayDeque<>(List.of(card));
    T0Transfer.Line line =
        characters -> {
          sent.add(Hex.of(characters));
          return Hex.bytes(answers.removeFirst());
        };
    return new T0Transfer(Hex.bytes(command), line).run();
  }
}
