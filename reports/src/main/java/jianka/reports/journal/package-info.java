/** Reading of journals: lines of JSON become records with typed, checked fields. */
@NullMarked
package jianka.reports.journal;

import org.jspecify.annotations.NullMarked;
