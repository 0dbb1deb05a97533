package org.truceline.geo;

import java.util.List;
import java.util.function.Predicate;

/**
 * The ground of some whereabouts: boxes that hold all of it, and which pieces surely lie off it.
 *
 * @param boxes hold every point of it together
 * @param around a disc that holds all of it, too
 * @param missed told of a disc: true only when no point of the disc belongs to it
 */
record Ground(List<Box> boxes, Whereabouts.Disc around, Predicate<Whereabouts.Disc> missed) {

    /** Allows for a sphere instead of the ellipsoid. */
    private static final double SPHERE_MARGIN = 1.02;

    private static final double RADIUS = 6_335_000;
    private static final double FARTHEST_BEARING = 5_000_000;

    static Ground of(Whereabouts places) {
        return switch (places) {
            case Whereabouts.Anywhere _ -> new Ground(List.of(Box.EARTH), Box.EARTH.disc(), _ -> false);
            case Whereabouts.Disc disc -> within(disc, piece -> gap(disc, piece) > 0);
            case Whereabouts.Area area ->
                new Ground(
                        area.outline().boxes(),
                        area.outline().around(),
                        piece -> area.outline().depth(piece.centre()).value()
                                < -piece.radius().value());
            case Whereabouts.Sector sector -> {
                Metres reach = sector.from().radius().plus(sector.farthest());
                yield within(new Whereabouts.Disc(sector.from().centre(), reach), piece -> misses(sector, piece));
            }
            case Whereabouts.Stretch stretch -> ofStretch(stretch);
            case Whereabouts.Beside beside -> ofStrip(beside.strip());
            case Whereabouts.OneOf several ->
                several.candidates().stream().map(Ground::of).reduce(Ground::or).orElseThrow();
            case Whereabouts.All all ->
                all.statements().stream().map(Ground::of).reduce(Ground::and).orElseThrow();
        };
    }

    private static Ground within(Whereabouts.Disc disc, Predicate<Whereabouts.Disc> missed) {
        return new Ground(List.of(Box.around(disc)), disc, missed);
    }

    private Ground or(Ground other) {
        List<Box> all = java.util.stream.Stream.concat(boxes.stream(), other.boxes.stream())
                .toList();
        return new Ground(all, holding(around, other.around), piece -> missed.test(piece) && other.missed.test(piece));
    }

    /** Looked at inside the smaller of the two. */
    private Ground and(Ground other) {
        boolean smaller = around.radius().compareTo(other.around.radius()) <= 0;
        return new Ground(
                smaller ? boxes : other.boxes,
                smaller ? around : other.around,
                piece -> missed.test(piece) || other.missed.test(piece));
    }

    private static Whereabouts.Disc holding(Whereabouts.Disc one, Whereabouts.Disc other) {
        double apart = Geodesy.distance(one.centre(), other.centre()).value();
        double reach = Math.max(one.radius().value(), apart + other.radius().value());
        return new Whereabouts.Disc(one.centre(), Metres.of(reach));
    }

    /** Metres between the two discs, negative where they overlap. */
    private static double gap(Whereabouts.Disc one, Whereabouts.Disc other) {
        return Geodesy.distance(one.centre(), other.centre()).value()
                - one.radius().value()
                - other.radius().value();
    }

    private static Ground ofStretch(Whereabouts.Stretch stretch) {
        Line line = stretch.line();
        double end = line.length().value();
        Metres from = Metres.of(Math.min(stretch.from().value(), end));
        Metres to = Metres.of(Math.min(stretch.to().value(), end));
        if (to.value() - from.value() < 1e-3) {
            return of(new Whereabouts.Disc(line.at(from), stretch.within().plus(Metres.of(1e-3))));
        }
        Line part = line.between(from, to);
        Strip along = Strip.around(part, stretch.within().plus(Metres.of(1e-3)), Strip.Ends.ROUND, Metres.ZERO);
        return ofStrip(along);
    }

    private static Ground ofStrip(Strip strip) {
        Predicate<Whereabouts.Disc> missed = piece -> strip.depths(piece).surelyOutside();
        if (strip.to().isEmpty()) {
            return new Ground(List.of(Box.EARTH), Box.EARTH.disc(), missed);
        }
        double reach = strip.to().get().plus(strip.error()).value();
        double half = strip.axis().length().value() / 2;
        Whereabouts.Disc around = new Whereabouts.Disc(strip.axis().at(Metres.of(half)), Metres.of(half + reach));
        return within(around, missed);
    }

    /**
     * True when no point of {@code piece} is seen from the sector's disc in its directions. Moving the two ends of a line
     * of sight turns it by as much as they move across it, and a meridian at the observer by as much as the meridians
     * converge.
     */
    private static boolean misses(Whereabouts.Sector sector, Whereabouts.Disc piece) {
        Position observer = sector.from().centre();
        var sight = Geodesy.inverse(observer, piece.centre());
        double off = sector.from().radius().value() + piece.radius().value();
        if (sight.s12 + off < sector.nearest().value()
                || sight.s12 - off > sector.farthest().value()) {
            return true;
        }
        double across = SPHERE_MARGIN * off / (RADIUS * Math.sin(Math.min(sight.s12, FARTHEST_BEARING) / RADIUS));
        double moved = sector.from().radius().value() / RADIUS;
        double latitude = Math.toRadians(Math.abs(observer.latitude())) + moved;
        if (across >= 1 || sight.s12 > FARTHEST_BEARING || latitude > Math.toRadians(89)) {
            return false;
        }
        double turned = Math.asin(across) + SPHERE_MARGIN * moved * Math.tan(latitude);
        return sector.bearings().away(sight.azi1) > Math.toDegrees(turned) + 1e-7;
    }
}
