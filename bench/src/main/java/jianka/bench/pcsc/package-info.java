/**
 * Real readers: a small binding to the PC/SC interface of the system, and a terminal on top of it.
 */
@NullMarked
package jianka.bench.pcsc;

import org.jspecify.annotations.NullMarked;
