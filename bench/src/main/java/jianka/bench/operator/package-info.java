/** What a person does and sees where no program can: guided cases and their results. */
@NullMarked
package jianka.bench.operator;

import org.jspecify.annotations.NullMarked;
