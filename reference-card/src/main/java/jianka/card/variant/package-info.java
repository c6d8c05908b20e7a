/**
 * Conforming variants: cards that differ from a profile by what the standard allows. A suite that
 * fails one of them asks for too much.
 */
@NullMarked
package jianka.card.variant;

import org.jspecify.annotations.NullMarked;
