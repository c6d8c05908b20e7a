package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jianka.card.sim.TornCard.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every updating command is cut at every write, and its recovery again (commands, section 18). */
class TearOffTest {

  private static final int MOST = 5_000;

  static Stream<Arguments> commands() {
    return UpdatingCommand.ALL.stream()
        .flatMap(c -> Stream.of(Arguments.of(c, false), Arguments.of(c, true)));
  }

  @ParameterizedTest(name = "{0}, SM4 {1}")
  @MethodSource("commands")
  void aTearLeavesTheOldOrTheNewCard(UpdatingCommand command, boolean sm4) {
    Content before = new TornCard(sm4, command, null).content();
    TornCard complete = new TornCard(sm4, command, null);
    String answer = command.execute().apply(complete);
    Content after = complete.content();
    if (!command.wrong()) {
      assertTrue(answer.endsWith("9000"), answer);
      assertNotEquals(before, after);
    }
    List<String> outcomes = new ArrayList<>();
    int recovery = 0;
    int cut = 0;
    while (true) {
      TornCard card = new TornCard(sm4, command, null);
      card.card().cutPowerAfterWrites(cut);
      boolean answered = !command.execute().apply(card).equals(TestCard.NO_ANSWER);
      Content torn = card.content();
      if (answered) {
        assertEquals(after, torn);
        break;
      }
      outcomes.add(outcome(command, before, after, torn));
      recovery += cutRecovery(command, sm4, cut, torn);
      cut++;
      assertTrue(cut < MOST, "the command never ends");
    }
    // the last cut takes the answer away, not a write
    System.out.printf(
        "%-34s %s writes %3d: old %3d, new %d; writes of recovery %d%n",
        command.name(),
        sm4 ? "SM4" : "DES",
        cut - 1,
        outcomes.stream().filter("old"::equals).count(),
        outcomes.stream().filter("new"::equals).count(),
        recovery);
  }

  @ParameterizedTest(name = "{0}, SM4 {1}")
  @MethodSource("commands")
  void aFailedWriteIsToldAndChangesNothing(UpdatingCommand command, boolean sm4) {
    Content before = new TornCard(sm4, command, null).content();
    TornCard complete = new TornCard(sm4, command, null);
    long start = complete.card().writes();
    String right = command.execute().apply(complete);
    long writes = complete.card().writes() - start;
    Content after = complete.content();
    for (int good = 0; good <= writes; good++) {
      TornCard card = new TornCard(sm4, command, null);
      card.card().failWritesAfter(good);
      String answer = command.execute().apply(card);
      if (good == writes) {
        assertEquals(right, answer);
        assertEquals(after, card.content());
        return;
      }
      assertEquals("6581", answer, command + " with " + good + " good writes");
      assertEquals(
          "6982",
          card.send("00DC062C03AB0101").replace("9303", "6982").replaceAll("^6A8.$", "6982"));
      Content failed = card.content();
      assertEquals(before.content(), failed.content());
      assertFalling(before, after, failed);
    }
  }

  private static String outcome(
      UpdatingCommand command, Content before, Content after, Content torn) {
    assertFalling(before, after, torn);
    if (command.wrong()) {
      assertTrue(torn.pinTries() <= before.pinTries(), "a torn wrong PIN gives tries");
      assertTrue(torn.keyTries() <= before.keyTries(), "a torn wrong authentication gives tries");
    }
    if (torn.equals(after)) {
      return "new";
    }
    assertTrue(List.of(before.content(), after.content()).contains(torn.content()), torn::toString);
    return "old";
  }

  /** A counter is as before, as after, or one lower than before (CMD-234). */
  private static void assertFalling(Content before, Content after, Content torn) {
    Set<Integer> pin = new HashSet<>(List.of(before.pinTries(), after.pinTries()));
    pin.add(Math.max(0, before.pinTries() - 1));
    assertTrue(pin.contains(torn.pinTries()), "tries of the PIN: " + torn.pinTries());
    Set<Integer> key = new HashSet<>(List.of(before.keyTries(), after.keyTries()));
    key.add(Math.max(0, before.keyTries() - 1));
    assertTrue(key.contains(torn.keyTries()), "tries of the key: " + torn.keyTries());
  }

  /** Cuts the first command after a tear, in which a recovery would be, at each of its writes. */
  private static int cutRecovery(UpdatingCommand command, boolean sm4, int cut, Content torn) {
    int second = 0;
    while (true) {
      TornCard card = new TornCard(sm4, command, null);
      card.card().cutPowerAfterWrites(cut);
      command.execute().apply(card);
      card.card().reset();
      card.card().cutPowerAfterWrites(second);
      if (!card.send(TestCard.SSSE).equals(TestCard.NO_ANSWER)) {
        return second - 1;
      }
      assertEquals(torn, card.content(), "a tear in the recovery");
      second++;
    }
  }
}
