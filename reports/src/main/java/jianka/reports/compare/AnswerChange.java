package jianka.reports.compare;

import java.util.List;
import jianka.reports.text.Text;

/**
 * An answer that is another one, at all places where it changed in the same way.
 *
 * @param name of the command, or of the reset
 * @param command hex, as sent at the first place in A; empty for a reset
 * @param a the answer of the first place in A, hex; what went wrong where there was none
 * @param b the same in B
 * @param bytes indices of the differing bytes; empty where the lengths differ
 * @param places where it changed
 */
public record AnswerChange(
    Text name,
    String command,
    Kind kind,
    String a,
    String b,
    List<Integer> bytes,
    List<Place> places) {

  public AnswerChange {
    bytes = List.copyOf(bytes);
    places = List.copyOf(places);
  }

  /** What is another. */
  public enum Kind {
    STATUS("status word", "状态字"),
    LENGTH("length", "长度"),
    BYTES("bytes", "字节"),
    /** One of the two had no answer. */
    LOST("no answer", "无应答"),
    RESET("reset answer", "复位应答");

    private final Text title;

    Kind(String en, String zh) {
      this.title = new Text(en, zh);
    }

    public Text title() {
      return title;
    }
  }

  /**
   * Where it happened: case, step and running number within the case, the latter as in A.
   *
   * @param step from 1
   */
  public record Place(String caseId, int step, int n) {}
}
