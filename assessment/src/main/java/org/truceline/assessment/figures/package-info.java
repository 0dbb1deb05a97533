/**
 * What may be done with figures: adding two only where they surely count different people, and what all statements
 * together allow to be said.
 *
 * <p>Knows figures and no agreement. Whoever prints a sum or a range takes it from here, with its reasons.
 */
@NullMarked
package org.truceline.assessment.figures;

import org.jspecify.annotations.NullMarked;
