/**
 * Terminals: one small interface through which bytes reach a card; everything else decorates it.
 */
@NullMarked
package jianka.bench.terminal;

import org.jspecify.annotations.NullMarked;
