package jianka.bench.operator;

import jianka.bench.profile.Words;

/**
 * What a guided case asks of a person.
 *
 * @param caseId id of the case
 * @param action what to do or to look at
 * @param confirmation what must be seen for the case to pass, with its limit
 */
public record OperatorTask(String caseId, Words action, Words confirmation) {}
