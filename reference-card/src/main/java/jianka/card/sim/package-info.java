/** The reference card on a simulator: one runtime a card, and a view for each side of the card. */
@NullMarked
package jianka.card.sim;

import org.jspecify.annotations.NullMarked;
