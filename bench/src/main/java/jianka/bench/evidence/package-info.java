/** The append-only journal: everything that happened, as it happened. */
@NullMarked
package jianka.bench.evidence;

import org.jspecify.annotations.NullMarked;
