package org.truceline.geo;

/**
 * The point of a line that is nearest to some place.
 *
 * @param point the point on the line
 * @param distance geodesic distance from the place to {@code point}
 * @param along distance along the line from its start to {@code point}
 * @param segment index of the segment that {@code point} lies on, from 0
 */
public record Foot(Position point, Metres distance, Metres along, int segment) {}
