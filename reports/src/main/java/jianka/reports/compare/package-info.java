/**
 * Two campaigns side by side: two versions of a card, two laboratories, yesterday and today.
 * Compared are the judged journals; what differs by nature is told from what was changed.
 */
@NullMarked
package jianka.reports.compare;

import org.jspecify.annotations.NullMarked;
