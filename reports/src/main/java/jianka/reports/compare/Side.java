package jianka.reports.compare;

import jianka.reports.laboratory.Laboratory;
import jianka.reports.verdict.Campaign;

/**
 * One of two campaigns that are compared.
 *
 * @param laboratory what the laboratory stated, {@link Laboratory#UNSTATED} for nothing
 */
public record Side(Campaign campaign, Laboratory laboratory) {}
