package jianka.reports.compare;

import java.util.List;

/**
 * How long a command takes in both campaigns.
 *
 * @param name of the command, or of the reset
 * @param countA number of answers in A
 * @param countB number of answers in B
 * @param medianA microseconds, 0 when A has none
 * @param medianB microseconds, 0 when B has none
 * @param slower whether B is slower by more than the threshold
 * @param faster whether B is faster by more than the threshold
 */
public record Timing(
    String name,
    long countA,
    long countB,
    long medianA,
    long medianB,
    boolean slower,
    boolean faster) {

  /** Fewer answers say nothing about a command. */
  static final int FEWEST = 5;

  /** Smaller differences are the noise of host and reader, in microseconds. */
  static final long LEAST = 1000;

  /**
   * @param percent threshold
   */
  static Timing of(String name, List<Long> a, List<Long> b, int percent) {
    long before = median(a);
    long after = median(b);
    boolean enough = a.size() >= FEWEST && b.size() >= FEWEST;
    boolean notable = enough && Math.abs(after - before) >= LEAST;
    return new Timing(
        name,
        a.size(),
        b.size(),
        before,
        after,
        notable && after * 100 > before * (100 + percent),
        notable && before * 100 > after * (100 + percent));
  }

  public boolean changed() {
    return slower || faster;
  }

  private static long median(List<Long> micros) {
    if (micros.isEmpty()) {
      return 0;
    }
    List<Long> sorted = micros.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) / 2);
  }
}
