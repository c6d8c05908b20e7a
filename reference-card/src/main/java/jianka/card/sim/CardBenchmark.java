package jianka.card.sim;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import jianka.bench.terminal.CardInterface;
import jianka.card.perso.ProfileException;

/** Measures the simulated card: commands a second on one thread, and what a new card costs. */
public final class CardBenchmark {

  private static final long ROUND = TimeUnit.SECONDS.toNanos(2);
  private static final int ROUNDS = 3;
  private static final String SSSE = "00A404000F7378312E73682EC9E7BBE1B1A3D5CF";

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CardBenchmark() {}

  /**
   * Prints one line a measurement, the best of some rounds.
   *
   * @param profiles files of card profiles
   */
  public static void main(String[] profiles) throws ProfileException {
    for (String profile : profiles) {
      SimulatedCards cards = SimulatedCards.load(Path.of(profile));
      CardView card = cards.card(null).powerOn(CardInterface.CONTACT);
      send(card, SSSE);
      measure(cards, "READ RECORD over T=0", () -> send(card, "00B2072C0B"));
      measure(cards, "GET CHALLENGE over T=0", () -> send(card, "0084000008"));
      measure(cards, "VERIFY over T=0", () -> send(card, "0020000003123456"));
      measure(cards, "SELECT over T=0, with GET RESPONSE", () -> select(card));
      measure(cards, "new card, personalised", () -> cards.card(null));
    }
  }

  /**
   * Counts by the processor time of the whole process, collector and compiler included: what other
   * programs take on a busy machine says nothing about the card.
   */
  private static void measure(SimulatedCards cards, String what, Runnable work) {
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = processorTime();
      long spent = 0;
      long count = 0;
      while (spent < ROUND) {
        for (int i = 0; i < 10; i++) {
          work.run();
        }
        count += 10;
        // the clock of the process is slow to read
        spent = count % 100 == 0 || spent == 0 ? processorTime() - start : spent;
      }
      best = Math.max(best, count * 1e9 / (processorTime() - start));
    }
    System.out.printf(
        "%-8s %-36s %,12.0f a second  %,10.2f µs%n", cards.profile(), what, best, 1e6 / best);
  }

  private static long processorTime() {
    return SYSTEM.getProcessCpuTime();
  }

  private static void select(CardView card) {
    byte[] waiting = send(card, SSSE);
    check(card.transmit(new byte[] {0, (byte) 0xC0, 0, 0, waiting[1]}));
  }

  private static byte[] send(CardView card, String command) {
    return check(card.transmit(HexFormat.of().parseHex(command)));
  }

  /** A refused command would be a fast one. */
  private static byte[] check(byte[] answer) {
    int length = answer.length;
    boolean complete = answer[length - 2] == (byte) 0x90 && answer[length - 1] == 0;
    if (!complete && answer[length - 2] != 0x61) {
      throw new IllegalStateException("answered " + HexFormat.of().formatHex(answer));
    }
    return answer;
  }
}
