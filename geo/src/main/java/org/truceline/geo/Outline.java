package org.truceline.geo;

import java.util.Optional;

/**
 * The inside of a drawn polygon, edge included.
 *
 * @param polygon what is drawn
 * @param error how far the real outline may lie off, zero or more
 * @param along the line that it is measured from, and is off with; empty for one that is drawn by itself
 */
public record Outline(Polygon polygon, Metres error, Optional<Line> along) implements Region.Leaf {

    public Outline {
        error.requireNotNegative("A drawing's error");
    }

    /** One that is drawn by itself. */
    public Outline(Polygon polygon, Metres error) {
        this(polygon, error, Optional.empty());
    }

    @Override
    public Depths depths(Whereabouts.Disc piece) {
        return Depths.near(polygon.depth(piece.centre()).value(), piece.radius().value() + error.value());
    }
}
