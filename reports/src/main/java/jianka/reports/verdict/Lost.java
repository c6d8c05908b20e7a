package jianka.reports.verdict;

/**
 * A command that got no answer.
 *
 * @param n running number within the case, from 1, shared with exchanges and resets
 * @param command hex
 * @param trouble what happened instead
 */
public record Lost(long seq, int n, String command, String trouble) implements Event {}
