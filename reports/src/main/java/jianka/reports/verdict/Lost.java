package jianka.reports.verdict;

import jianka.reports.text.Text;

/**
 * A command that got no answer.
 *
 * @param n running number within the case, from 1, shared with exchanges and resets
 * @param command hex
 * @param trouble what happened instead
 */
public record Lost(long seq, int n, String command, Text trouble) implements Event {}
