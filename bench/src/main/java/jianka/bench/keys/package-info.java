/** Key services: what a scenario may do with a key without ever seeing it. */
@NullMarked
package jianka.bench.keys;

import org.jspecify.annotations.NullMarked;
