/**
 * Personalisation (个人化): reads a profile, derives the card keys and turns both into the commands
 * that fill an empty card. Shares no code with the bench, so that an error on one side cannot hide
 * behind the same error on the other.
 */
@NullMarked
package jianka.card.perso;

import org.jspecify.annotations.NullMarked;
