/**
 * Prepared cards: reference cards in a state that no test reaches in its time, or with the keys and
 * randoms of a worked example. A case asks for one by its name.
 */
@NullMarked
package jianka.card.prepared;

import org.jspecify.annotations.NullMarked;
