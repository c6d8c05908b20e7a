package jianka.reports.verdict;

/**
 * A reset of the card.
 *
 * @param n running number within the case, from 1, shared with exchanges
 * @param kind cold, warm, connect or renew
 * @param cardInterface contact or contactless
 * @param answer ATR or ATS in hex
 * @param micros duration in microseconds
 */
public record Reset(long seq, int n, String kind, String cardInterface, String answer, long micros)
    implements Event {}
