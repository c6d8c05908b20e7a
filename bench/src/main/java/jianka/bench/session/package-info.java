/**
 * The card session a scenario talks to: exchanges, state it has produced, checks that become
 * findings.
 */
@NullMarked
package jianka.bench.session;

import org.jspecify.annotations.NullMarked;
