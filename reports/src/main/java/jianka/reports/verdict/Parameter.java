package jianka.reports.verdict;

import jianka.reports.text.Text;

/**
 * A value the campaign worked with.
 *
 * @param value as written
 * @param assumed whether it is a default that the profile does not state
 * @param meaning what it means
 */
public record Parameter(String name, String value, boolean assumed, Text meaning) {}
