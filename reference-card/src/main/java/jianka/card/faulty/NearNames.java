package jianka.card.faulty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what somebody may have meant by a name of words joined by hyphens. */
public final class NearNames {

  private static final int MOST = 5;

  private NearNames() {}

  /** At most five of the names, the nearest first: most words in common, then fewest edits. */
  public static List<String> of(String wanted, List<String> names) {
    Set<String> words = Set.copyOf(List.of(wanted.split("-")).stream().distinct().toList());
    return names.stream()
        .sorted(
            Comparator.comparingInt((String name) -> distance(wanted, name, words))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** Edits, less a bonus for each word in common: whole words are remembered better than order. */
  private static int distance(String wanted, String name, Set<String> words) {
    long common = Arrays.stream(name.split("-")).filter(words::contains).count();
    return edits(wanted, name) - (int) (4 * common);
  }

  /** Levenshtein distance. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
