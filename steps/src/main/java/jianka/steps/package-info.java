/**
 * The step definitions: the wording of the scenarios. A step holds no logic; it calls the bench in
 * one line.
 */
@NullMarked
package jianka.steps;

import org.jspecify.annotations.NullMarked;
