package org.truceline.publication.map;

import java.util.List;

/**
 * The layers of the map.
 *
 * @param bounds west, south, east, north in degrees
 * @param corridor where a marked region surely is and where it may be, under all readings and the line's error
 * @param lines drawn lines with their error
 * @param recorded courses of lines that people recorded, each with its time and whose it is
 * @param incidents where each incident may have been, as areas
 * @param patrols stretches of the route by account
 * @param places names to read, not evidence
 * @param notes what a reader must know
 */
public record MapView(
        List<Double> bounds,
        Features corridor,
        Features lines,
        Features recorded,
        Features incidents,
        Features patrols,
        Features places,
        List<String> notes) {

    /** The same with courses that people recorded. */
    public MapView with(Features courses) {
        return new MapView(bounds, corridor, lines, courses, incidents, patrols, places, notes);
    }
}
