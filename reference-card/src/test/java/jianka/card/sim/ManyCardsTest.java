package jianka.card.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Cards on many threads share nothing. */
class ManyCardsTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 10;
  private static final List<String> PROFILES =
      List.of("vectors-des", "vectors-sm4", "vectors-medical-des", "vectors-medical-sm4");

  @Test
  void eightThreadsGetTheAnswersOfOne() throws Exception {
    List<List<String>> alone = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      alone.add(work(i, 1));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        running.add(threads.submit(() -> work(thread, ROUNDS)));
      }
      for (int i = 0; i < THREADS; i++) {
        assertEquals(alone.get(i), running.get(i).get(), PROFILES.get(i % PROFILES.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The same talk with each of {@code rounds} cards, some of them torn; what the last answered. */
  private static List<String> work(int thread, int rounds) {
    boolean sm4 = thread % 2 == 1;
    boolean medical = thread / 2 % 2 == 1;
    List<String> answers = List.of();
    for (int round = 0; round < rounds; round++) {
      answers = new ArrayList<>();
      for (UpdatingCommand command : UpdatingCommand.ALL) {
        if (command.medical() == medical) {
          TornCard card = new TornCard(sm4, command, null);
          card.card().cutPowerAfterWrites(thread);
          answers.add(command.execute().apply(card));
          answers.add(card.content().toString());
        }
      }
    }
    return answers;
  }
}
