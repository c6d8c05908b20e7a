package jianka.reports.compare;

import java.util.List;

/** Hex of an answer around what differs: long answers are cut, their differing bytes are not. */
final class AnswerText {

  /** Bytes shown of an answer. */
  private static final int SHOWN = 32;

  /** Bytes shown before the first differing one. */
  private static final int BEFORE = 4;

  private AnswerText() {}

  /** Where the part begins that shows the first differing byte. */
  static int start(AnswerChange change) {
    int length = Math.max(change.a().length(), change.b().length()) / 2;
    int first =
        change.bytes().isEmpty() ? common(change.a(), change.b()) / 2 : change.bytes().get(0);
    return length <= SHOWN ? 0 : Math.max(0, first - BEFORE);
  }

  private static int common(String a, String b) {
    int at = 0;
    while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  /** At most {@link #SHOWN} bytes from there on, with dots where something is left out. */
  static String of(String answer, int start) {
    int from = Math.min(answer.length(), 2 * start);
    int to = Math.min(answer.length(), from + 2 * SHOWN);
    return (from > 0 ? "…" : "") + answer.substring(from, to) + (to < answer.length() ? "…" : "");
  }

  /** Indices as ranges: {@code 3-5, 9}. */
  static String ranges(List<Integer> bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.size(); i++) {
      int last = i;
      while (last + 1 < bytes.size() && bytes.get(last + 1) == bytes.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(bytes.get(i));
      if (last > i) {
        text.append('-').append(bytes.get(last));
      }
      i = last;
    }
    return text.toString();
  }
}
