/** Planning and running a campaign. */
@NullMarked
package jianka.bench.campaign;

import org.jspecify.annotations.NullMarked;
