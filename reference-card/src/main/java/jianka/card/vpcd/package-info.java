/** The reference card behind a virtual reader of the PC/SC service (vsmartcard's vpcd). */
@NullMarked
package jianka.card.vpcd;

import org.jspecify.annotations.NullMarked;
