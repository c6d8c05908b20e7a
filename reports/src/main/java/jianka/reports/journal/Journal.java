package jianka.reports.journal;

import java.util.List;

/**
 * The records of a journal in their order.
 *
 * @param entries the whole records, {@code campaign.begin} first
 * @param cut whether the file ends within a line, as it does when the run was killed
 */
public record Journal(List<Entry> entries, boolean cut) {

  public Journal {
    entries = List.copyOf(entries);
  }

  public Entry begin() {
    return entries.get(0);
  }

  public Entry last() {
    return entries.get(entries.size() - 1);
  }
}
