package org.truceline.agreement;

import org.truceline.geo.Corridor;
import org.truceline.geo.Metres;

/** A region told by a rule of the text. */
public sealed interface RegionRule {

    /** Names it. */
    String id();

    /** "the security corridor". */
    String title();

    /** What it is drawn from. */
    Drawn drawn();

    /** How the depth of a corridor is measured. */
    enum Depth {
        /** Square to the line: geodesic distance to it. */
        SQUARE,
        /** Due north and due south. */
        COMPASS
    }

    /** Everything within a reach of a line, on both sides. */
    record Around(
            String id,
            String title,
            Drawn.LineVersion drawn,
            Value<Metres> reach,
            Value<Corridor.Ends> ends,
            Value<Depth> depth)
            implements RegionRule {}

    /** The inside of an outline. */
    record Inside(String id, String title, Drawn.AreaVersion drawn) implements RegionRule {}
}
