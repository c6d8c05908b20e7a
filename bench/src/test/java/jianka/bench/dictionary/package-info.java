/**
 * The standard's dictionary as data: what profiles are checked against and features written from.
 */
@NullMarked
package jianka.bench.dictionary;

import org.jspecify.annotations.NullMarked;
