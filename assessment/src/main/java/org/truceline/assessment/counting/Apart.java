package org.truceline.assessment.counting;

import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;

/**
 * How far apart two things may have been.
 *
 * @param least no less than this, metres on the ellipsoid
 * @param most no more than this; empty when nothing is known of one of them
 */
record Apart(double least, Optional<Double> most) {

    private static final Apart UNKNOWN = new Apart(0, Optional.empty());

    /** Room for geodesics that leave the disc around their corners. */
    private static final double MARGIN = 1.01;

    /** Bounds by the discs that hold each; wider than need be, never narrower. */
    static Apart of(Whereabouts one, Whereabouts other) {
        return discs(one)
                .flatMap(here -> discs(other).map(there -> between(here, there)))
                .reduce(Apart::or)
                .orElse(UNKNOWN);
    }

    boolean mayBeWithin(Metres distance) {
        return least <= distance.value();
    }

    boolean isWithin(Metres distance) {
        return most.filter(far -> far <= distance.value()).isPresent();
    }

    private Apart or(Apart other) {
        return new Apart(
                Math.min(least, other.least), most.flatMap(far -> other.most.map(farther -> Math.max(far, farther))));
    }

    private static Apart between(Optional<Whereabouts.Disc> here, Optional<Whereabouts.Disc> there) {
        if (here.isEmpty() || there.isEmpty()) {
            return UNKNOWN;
        }
        double centres =
                Geodesy.distance(here.get().centre(), there.get().centre()).value();
        double reach = here.get().radius().value() + there.get().radius().value();
        return new Apart(Math.max(0, centres - reach), Optional.of(centres + reach));
    }

    private static Stream<Optional<Whereabouts.Disc>> discs(Whereabouts ground) {
        return switch (ground) {
            case Whereabouts.Disc disc -> Stream.of(Optional.of(disc));
            case Whereabouts.Sector sector ->
                Stream.of(Optional.of(new Whereabouts.Disc(
                        sector.from().centre(), sector.from().radius().plus(sector.farthest()))));
            case Whereabouts.Area area -> Stream.of(Optional.of(around(area)));
            case Whereabouts.OneOf several -> several.candidates().stream().flatMap(Apart::discs);
            case Whereabouts.Anywhere _, Whereabouts.Stretch _, Whereabouts.Beside _, Whereabouts.All _ ->
                Stream.of(Optional.empty());
        };
    }

    private static Whereabouts.Disc around(Whereabouts.Area area) {
        var corners = area.outline().edge().vertices();
        Position middle = new Position(
                corners.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                corners.stream().mapToDouble(Position::longitude).average().orElseThrow());
        double reach = corners.stream()
                .mapToDouble(corner -> Geodesy.distance(middle, corner).value())
                .max()
                .orElseThrow();
        return new Whereabouts.Disc(middle, Metres.of(reach * MARGIN));
    }
}
