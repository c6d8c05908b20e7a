/** Card generations, products and parameters as data. */
@NullMarked
package jianka.bench.profile;

import org.jspecify.annotations.NullMarked;
