/** What the laboratory states about a test: the part of a report no journal can know. */
@NullMarked
package jianka.reports.laboratory;

import org.jspecify.annotations.NullMarked;
