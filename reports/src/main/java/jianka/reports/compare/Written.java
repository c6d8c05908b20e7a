package jianka.reports.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What the bench itself put into the card within an attempt and drew by chance or computed: it
 * differs from run to run, and so does what is read back of it.
 */
final class Written {

  /** Fewer bytes are found somewhere by accident: they must be all that differs in a source. */
  private static final int TELLING = 3;

  /** Hex digits of a status word. */
  private static final int STATUS = 4;

  /** Two hex texts of one length, and the runs in which they differ. */
  private record Source(String a, String b, List<Run> runs) {}

  /**
   * Bytes side by side that differ.
   *
   * @param from index of the first
   * @param to index behind the last
   */
  record Run(int from, int to) {

    /** The runs of bytes in which two hex texts of one length differ. */
    static List<Run> of(String a, String b) {
      List<Run> runs = new ArrayList<>();
      int bytes = a.length() / 2;
      for (int i = 0; i < bytes; i++) {
        if (!a.regionMatches(2 * i, b, 2 * i, 2)) {
          int from = i;
          while (i < bytes && !a.regionMatches(2 * i, b, 2 * i, 2)) {
            i++;
          }
          runs.add(new Run(from, i));
        }
      }
      return runs;
    }

    private String in(String hex) {
      return hex.substring(2 * from, 2 * to);
    }
  }

  private final List<Source> sources = new ArrayList<>();

  void clear() {
    sources.clear();
  }

  /** Takes two commands or randoms in hex that stand at the same place and may differ. */
  void add(String a, String b) {
    if (a.length() == b.length() && !a.equals(b)) {
      sources.add(new Source(a, b, Run.of(a, b)));
    }
  }

  /** The bytes of a run of two answers that are not such data. */
  List<Integer> unexplained(String a, String b, Run run) {
    if (explains(a, b, run)) {
      return List.of();
    }
    List<Integer> left = new ArrayList<>();
    for (int i = run.from(); i < run.to(); ) {
      int end = i;
      int next = i + TELLING;
      while (next <= run.to() && explains(a, b, new Run(i, next))) {
        end = next++;
      }
      if (end == i) {
        left.add(i++);
      } else {
        i = end;
      }
    }
    return left;
  }

  private boolean explains(String a, String b, Run run) {
    String ours = run.in(a);
    String theirs = run.in(b);
    boolean telling = run.to() - run.from() >= TELLING;
    // A file is read in parts: what was written in one piece may be cut at the edge of an answer.
    boolean first = run.from() == 0;
    boolean last = 2 * run.to() == a.length() - STATUS;
    return sources.stream()
        .anyMatch(
            source ->
                telling ? holds(source, ours, theirs) : isARun(source, ours, theirs, first, last));
  }

  private static boolean isARun(
      Source source, String ours, String theirs, boolean first, boolean last) {
    return source.runs().stream()
        .anyMatch(
            run -> {
              String a = run.in(source.a());
              String b = run.in(source.b());
              return a.equals(ours) && b.equals(theirs)
                  || first && a.endsWith(ours) && b.endsWith(theirs)
                  || last && a.startsWith(ours) && b.startsWith(theirs);
            });
  }

  private static boolean holds(Source source, String ours, String theirs) {
    for (int at = source.a().indexOf(ours); at >= 0; at = source.a().indexOf(ours, at + 1)) {
      if (at % 2 == 0 && source.b().startsWith(theirs, at)) {
        return true;
      }
    }
    return false;
  }
}
