package jianka.reports.verdict;

/** A random value that was drawn, in hex, and what for. */
public record Draw(long seq, String purpose, String value) implements Event {}
