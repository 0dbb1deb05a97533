/** Obligations on a clock: when each is due under every reading, and in which state it is at an instant. */
@NullMarked
package org.truceline.assessment.clock;

import org.jspecify.annotations.NullMarked;
