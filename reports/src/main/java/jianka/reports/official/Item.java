package jianka.reports.official;

import java.util.List;
import jianka.reports.text.Text;

/**
 * A test item (TST-001 to TST-003).
 *
 * @param part such as {@code LD/T 6001.3}; empty for an item nobody listed
 * @param clause official clause number; empty for an item of this project
 * @param group family within the part, may be empty
 * @param checks numbers of the 27 checks before issue that it covers now (TAB-TST-08)
 * @param without why the specification has no case for it; empty where it has one
 */
public record Item(
    String id,
    String part,
    String clause,
    Text group,
    Text title,
    List<Integer> checks,
    Text without) {

  public Item {
    checks = List.copyOf(checks);
  }

  /** Whether name and number stand in the standard; ids of this project begin with X_. */
  public boolean official() {
    return !clause.isEmpty();
  }
}
