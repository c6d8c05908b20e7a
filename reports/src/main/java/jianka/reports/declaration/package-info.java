/** Files a person writes for a report, read so that every complaint names its place. */
@NullMarked
package jianka.reports.declaration;

import org.jspecify.annotations.NullMarked;
