/**
 * What a campaign came to: verdicts of cases, requirements and official items, computed from the
 * journal alone so that they can be computed again elsewhere.
 */
@NullMarked
package jianka.reports.verdict;

import org.jspecify.annotations.NullMarked;
