package jianka.reports.official;

import jianka.reports.text.Text;

/**
 * A test item (TST-001 to TST-003).
 *
 * @param part such as {@code LD/T 6001.3}; empty for an item nobody listed
 * @param clause official clause number; empty for an item of this project
 * @param group family within the part, may be empty
 */
public record Item(String id, String part, String clause, Text group, Text title) {

  /** Whether name and number stand in the standard; ids of this project begin with X_. */
  public boolean official() {
    return !clause.isEmpty();
  }
}
