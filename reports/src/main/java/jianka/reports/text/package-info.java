/** Texts in the two languages every report speaks. */
@NullMarked
package jianka.reports.text;

import org.jspecify.annotations.NullMarked;
