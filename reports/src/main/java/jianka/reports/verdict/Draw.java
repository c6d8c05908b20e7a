package jianka.reports.verdict;

import jianka.reports.text.Text;

/** A random value that was drawn, in hex, and what for. */
public record Draw(long seq, Text purpose, String value) implements Event {}
