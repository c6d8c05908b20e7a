package jianka.bench.campaign;

import jianka.bench.profile.Words;

/**
 * Why a case does not run.
 *
 * @param ofTerminal whether the terminal cannot do what the case needs, or may not in a read-only
 *     run: the case applies to the product, and its answer is missing
 */
public record Exclusion(Words reason, boolean ofTerminal) {}
