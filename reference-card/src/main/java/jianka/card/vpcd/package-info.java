/** The reference card in a virtual PC/SC reader: a client for the vpcd protocol of vsmartcard. */
@NullMarked
package jianka.card.vpcd;

import org.jspecify.annotations.NullMarked;
