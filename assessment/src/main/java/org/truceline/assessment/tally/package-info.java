/**
 * Limits on numbers, against what was counted: a tally is an interval, and whoever did not see everything can show that a
 * ceiling is exceeded or a floor reached, never the opposite.
 */
@NullMarked
package org.truceline.assessment.tally;

import org.jspecify.annotations.NullMarked;
