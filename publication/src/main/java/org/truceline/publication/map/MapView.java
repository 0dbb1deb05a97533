package org.truceline.publication.map;

import java.util.List;

/**
 * The layers of the map.
 *
 * @param bounds west, south, east, north in degrees
 * @param corridor where a marked region surely is and where it may be, under all readings and the line's error
 * @param lines drawn lines with their error
 * @param incidents where each incident may have been, as areas
 * @param patrols stretches of the route by account
 * @param places names to read, not evidence
 * @param notes what a reader must know
 */
public record MapView(
        List<Double> bounds,
        Features corridor,
        Features lines,
        Features incidents,
        Features patrols,
        Features places,
        List<String> notes) {}
