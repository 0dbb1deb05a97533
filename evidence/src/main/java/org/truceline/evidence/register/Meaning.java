package org.truceline.evidence.register;

import java.util.List;
import org.truceline.evidence.Require;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;

/** One thing that the words for a place may mean on the ground. */
public sealed interface Meaning {

    /** Everywhere that it may be. */
    Whereabouts whereabouts();

    /**
     * Within a distance of a point.
     *
     * @param name of the place, as the gazetteer or the record has it
     * @param judged true when a person judged point or radius and nobody published them
     */
    record Spot(String name, Position at, Metres radius, boolean judged) implements Meaning {

        public Spot {
            Require.text(name, "the name of a spot");
        }

        @Override
        public Whereabouts.Disc whereabouts() {
            return new Whereabouts.Disc(at, radius);
        }
    }

    /** In some directions and at some distance from a spot; true north, both ends included. */
    record Off(Spot from, Bearings bearings, Metres nearest, Metres farthest) implements Meaning {

        @Override
        public Whereabouts whereabouts() {
            return new Whereabouts.Sector(from.whereabouts(), bearings, nearest, farthest);
        }
    }

    /** Inside an outline that somebody drew. */
    record Outline(String name, List<Position> corners) implements Meaning {

        public Outline {
            Require.text(name, "the name of an outline");
            corners = List.copyOf(corners);
            var _ = Polygon.of(corners);
        }

        @Override
        public Whereabouts whereabouts() {
            return new Whereabouts.Area(Polygon.of(corners));
        }
    }
}
