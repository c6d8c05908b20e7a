package jianka.reports.compare;

import jianka.reports.text.Text;

/**
 * Something declared of a campaign that is not the same in both.
 *
 * @param what its name
 * @param a its value in A, empty where A has none
 * @param b its value in B, empty where B has none
 */
public record Difference(Text what, String a, String b) {}
