/** Waivers: a failure the programme owner lives with for a while, marked and never hidden. */
@NullMarked
package jianka.reports.waiver;

import org.jspecify.annotations.NullMarked;
