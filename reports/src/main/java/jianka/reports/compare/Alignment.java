package jianka.reports.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two lists laid side by side by the longest sequence of keys they have in common, so that one
 * event more in one of them does not shift all that follows.
 */
final class Alignment {

  /** Above this many comparisons (a step of thousands of exchanges) places decide, not keys. */
  private static final long MOST = 4_000_000;

  /**
   * Two elements that belong together, or one that stands alone.
   *
   * @param a null where only B has it
   * @param b null where only A has it
   */
  record Pair<T>(@Nullable T a, @Nullable T b) {}

  private Alignment() {}

  static <T> List<Pair<T>> of(List<? extends T> a, List<? extends T> b, Function<T, ?> key) {
    int start = 0;
    int most = Math.min(a.size(), b.size());
    while (start < most && same(a.get(start), b.get(start), key)) {
      start++;
    }
    int tail = 0;
    while (tail < most - start
        && same(a.get(a.size() - 1 - tail), b.get(b.size() - 1 - tail), key)) {
      tail++;
    }
    List<Pair<T>> pairs = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      pairs.add(new Pair<>(a.get(i), b.get(i)));
    }
    middle(a.subList(start, a.size() - tail), b.subList(start, b.size() - tail), key, pairs);
    for (int i = tail; i > 0; i--) {
      pairs.add(new Pair<>(a.get(a.size() - i), b.get(b.size() - i)));
    }
    return pairs;
  }

  private static <T> void middle(
      List<? extends T> a, List<? extends T> b, Function<T, ?> key, List<Pair<T>> pairs) {
    int[][] common = (long) a.size() * b.size() > MOST ? null : common(a, b, key);
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (same(a.get(i), b.get(j), key)) {
        pairs.add(new Pair<>(a.get(i++), b.get(j++)));
      } else if (common == null || common[i + 1][j] >= common[i][j + 1]) {
        pairs.add(new Pair<>(a.get(i++), null));
      } else {
        pairs.add(new Pair<>(null, b.get(j++)));
      }
    }
    while (i < a.size()) {
      pairs.add(new Pair<>(a.get(i++), null));
    }
    while (j < b.size()) {
      pairs.add(new Pair<>(null, b.get(j++)));
    }
  }

  /** Length of the longest common sequence from each place to the ends. */
  private static <T> int[][] common(List<? extends T> a, List<? extends T> b, Function<T, ?> key) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(a.get(i), b.get(j), key)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static <T> boolean same(T a, T b, Function<T, ?> key) {
    return Objects.equals(key.apply(a), key.apply(b));
  }
}
