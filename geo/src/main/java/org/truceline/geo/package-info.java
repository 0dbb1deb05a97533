/**
 * Places, lines, regions and the geodesic distances between them, on the WGS 84 ellipsoid.
 *
 * <p>Decides inside or outside by geodesic distance; shapes for drawing are made in {@link org.truceline.geo.Drawing}
 * and decide nothing. Knows nothing of acts, agreements or reports.
 */
@NullMarked
package org.truceline.geo;

import org.jspecify.annotations.NullMarked;
