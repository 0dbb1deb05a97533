/**
 * How many, by a rule that is told: the same records counted by several rules, with bounds, and the difference line by line.
 * Judges nothing: what is counted is what was written down.
 */
@NullMarked
package org.truceline.assessment.counting;

import org.jspecify.annotations.NullMarked;
