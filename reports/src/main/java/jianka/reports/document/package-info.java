/** The files a judged campaign is written to. */
@NullMarked
package jianka.reports.document;

import org.jspecify.annotations.NullMarked;
