/**
 * The terminal side of half-duplex block transmission (ISO/IEC 14443-4): blocks, chaining, waiting
 * times. Nothing of it is shared with the card.
 */
@NullMarked
package jianka.bench.block;

import org.jspecify.annotations.NullMarked;
