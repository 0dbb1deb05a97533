package org.truceline.agreement;

import org.truceline.geo.Position;

/**
 * A route that patrols follow along a drawn line.
 *
 * @param along the line
 * @param from where the text lets it begin
 * @param to where the text lets it end
 */
public record PatrolRoute(Drawn.LineVersion along, Named from, Named to) {

    /** A place with its name in the text. */
    public record Named(String name, Position at) {}
}
