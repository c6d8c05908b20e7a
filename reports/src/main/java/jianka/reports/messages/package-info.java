/** The judged campaign as Cucumber messages, written by their own library. */
@NullMarked
package jianka.reports.messages;

import org.jspecify.annotations.NullMarked;
