/**
 * Faulty cards: the reference card with rules that do not hold or with changed answers. A check of
 * the suite is worth nothing until one of them fails it.
 */
@NullMarked
package jianka.card.faulty;

import org.jspecify.annotations.NullMarked;
