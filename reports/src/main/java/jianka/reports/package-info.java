/** Reports: from the journal of a campaign to verdicts and the documents that show them. */
@NullMarked
package jianka.reports;

import org.jspecify.annotations.NullMarked;
