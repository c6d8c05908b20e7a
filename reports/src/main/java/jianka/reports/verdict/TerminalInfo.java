package jianka.reports.verdict;

/** A terminal of the campaign: address, name, contact or contactless, answer to reset in hex. */
public record TerminalInfo(String uri, String name, String cardInterface, String answer) {}
