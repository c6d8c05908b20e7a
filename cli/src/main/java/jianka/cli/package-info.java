/** The command line {@code jianka}: puts the rooms together; holds no test logic of its own. */
@NullMarked
package jianka.cli;

import org.jspecify.annotations.NullMarked;
