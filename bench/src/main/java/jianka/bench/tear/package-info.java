/**
 * Loss of power and failing memory (防拔; commands, section 18): commands that are cut at their every
 * moment, and what the card shows afterwards.
 */
@NullMarked
package jianka.bench.tear;

import org.jspecify.annotations.NullMarked;
