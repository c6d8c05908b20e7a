/** Recorded campaigns run again without a card. */
@NullMarked
package jianka.bench.replay;

import org.jspecify.annotations.NullMarked;
