/**
 * Places told by distance and direction from another, as they are called in: "1.5 to 2 km south of the camera".
 *
 * <p>Knows how such words are read; which place a name means is the caller's to find.
 */
@NullMarked
package org.truceline.intake.place;

import org.jspecify.annotations.NullMarked;
