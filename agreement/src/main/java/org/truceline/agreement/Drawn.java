package org.truceline.agreement;

import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;

/** Something that was drawn on a map, by somebody, and how far it may be off. */
public sealed interface Drawn {

    /** Names it. */
    String id();

    /** Its name for people. */
    String title();

    /** Whether somebody measured it. */
    Basis basis();

    /** How far the real thing may lie from what is drawn, anywhere. */
    Metres error();

    /** How it was made, from what, by whom. */
    String provenance();

    /** How the error of something drawn is known. */
    enum Basis {
        /** Compared with a reference. */
        MEASURED,
        /** Estimated by whoever drew it. */
        JUDGED
    }

    /** A version of a line: a road, a front, a border. */
    record LineVersion(String id, String title, Line line, Basis basis, Metres error, String provenance)
            implements Drawn {}

    /** A version of an area's outline. */
    record AreaVersion(String id, String title, Polygon outline, Basis basis, Metres error, String provenance)
            implements Drawn {}
}
