/**
 * A look at an unknown card without harm: what its reset answer, its selection answers, its
 * directory and its free issuer data say. Nothing is verified, authenticated, counted or written.
 */
@NullMarked
package jianka.bench.probe;

import org.jspecify.annotations.NullMarked;
