/** The requirement catalogue, read from the feature files. */
@NullMarked
package jianka.bench.catalogue;

import org.jspecify.annotations.NullMarked;
