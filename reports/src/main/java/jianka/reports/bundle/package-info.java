/** A campaign folder as evidence: its manifest, its signature, and the check of both. */
@NullMarked
package jianka.reports.bundle;

import org.jspecify.annotations.NullMarked;
