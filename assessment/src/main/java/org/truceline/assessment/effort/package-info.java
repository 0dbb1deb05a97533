/** How much was looked at: the denominator of every count. Knows no count and no agreement. */
@NullMarked
package org.truceline.assessment.effort;

import org.jspecify.annotations.NullMarked;
