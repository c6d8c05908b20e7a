/** The official test specification: its parts and items, as far as they are public. */
@NullMarked
package jianka.reports.official;

import org.jspecify.annotations.NullMarked;
