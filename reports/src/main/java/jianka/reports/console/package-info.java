/** What the console says about a campaign. */
@NullMarked
package jianka.reports.console;

import org.jspecify.annotations.NullMarked;
