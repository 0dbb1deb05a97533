/**
 * What is known of a condition, and why: an interval of truth and the reasons behind it.
 *
 * <p>Knows nothing of places, times, agreements or reports.
 */
@NullMarked
package org.truceline.truth;

import org.jspecify.annotations.NullMarked;
