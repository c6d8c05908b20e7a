/** The test report on paper: PDF/A-2b with an embedded Chinese font. */
@NullMarked
package jianka.reports.paper;

import org.jspecify.annotations.NullMarked;
