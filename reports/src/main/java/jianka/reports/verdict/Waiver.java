package jianka.reports.verdict;

import java.time.LocalDate;
import jianka.reports.text.Text;

/**
 * The programme owner's decision to live with a failure for a while. It is shown beside the FAIL
 * and never changes it (index of the requirement base, 7; TST-075).
 *
 * @param of what {@code id} names
 * @param id id of one requirement or of one case
 * @param product name of the product it is given for
 * @param who the person who answers for it
 * @param until the last day it holds
 */
public record Waiver(Of of, String id, String product, String reason, String who, LocalDate until) {

  /** What a waiver is given for. */
  public enum Of {
    REQUIREMENT,
    CASE
  }

  /** The waiver in one sentence, as every report shows it. */
  public Text text() {
    return new Text(
        "%s waived until %s by %s: %s".formatted(id, until, who, reason),
        "%s 豁免至 %s，批准人 %s：%s".formatted(id, until, who, reason));
  }
}
