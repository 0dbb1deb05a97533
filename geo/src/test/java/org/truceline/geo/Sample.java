package org.truceline.geo;

import java.util.List;
import java.util.Optional;

/** Random whereabouts and regions, and points of whereabouts. */
final class Sample {

    private final Chance chance;
    private final Line line;

    Sample(Chance chance) {
        this.chance = chance;
        this.line = chance.line(2 + (int) chance.upTo(6), 12_000);
    }

    Region region(int depth) {
        int kind = chance.random.nextInt(depth == 0 ? 4 : 10);
        return switch (kind) {
            case 0, 1 -> chance.strip(chance.random.nextInt(3) == 0 ? chance.line(3, 15_000) : line);
            case 2 -> new Outline(chance.polygon(12_000), chance.error());
            case 3 -> new Round(chance.near(15_000), Metres.of(500 + chance.upTo(15_000)), chance.error());
            case 4, 5, 6 -> Region.either(List.of(region(depth - 1), region(depth - 1), region(depth - 1)));
            case 7 -> Region.both(region(depth - 1), region(depth - 1));
            case 8 -> Region.without(region(depth - 1), region(depth - 1));
            default -> chance.random.nextInt(4) == 0 ? new Region.Undrawn() : region(depth - 1);
        };
    }

    Whereabouts whereabouts(int depth) {
        int kind = chance.random.nextInt(depth == 0 ? 5 : 7);
        return switch (kind) {
            case 0 -> disc();
            case 1 -> new Whereabouts.Area(chance.polygon(chance.random.nextBoolean() ? 2_000 : 10_000));
            case 2 -> sector(chance.random.nextBoolean() ? 0 : chance.upTo(2_000));
            case 3 -> {
                double from = chance.upTo(line.length().value() * 0.9);
                yield new Whereabouts.Stretch(
                        line, Metres.of(from), Metres.of(from + chance.upTo(9_000)), Metres.of(chance.upTo(1_000)));
            }
            case 4 -> {
                Strip strip = chance.strip(line);
                double from = strip.from().value();
                yield new Whereabouts.Beside(new Strip(
                        line,
                        strip.side(),
                        strip.from(),
                        Optional.of(Metres.of(from + 3_000)),
                        Strip.Ends.ROUND,
                        chance.error()));
            }
            case 5 -> new Whereabouts.OneOf(List.of(whereabouts(0), whereabouts(0)));
            default -> new Whereabouts.All(List.of(whereabouts(0), whereabouts(0)));
        };
    }

    Whereabouts.Disc disc() {
        double radius = chance.random.nextInt(4) == 0 ? 0 : chance.upTo(chance.random.nextBoolean() ? 1_000 : 6_000);
        return new Whereabouts.Disc(chance.near(20_000), Metres.of(radius));
    }

    private Whereabouts.Sector sector(double radius) {
        Bearings bearings = chance.random.nextInt(6) == 0 ? Bearings.ANY : bearings();
        double nearest = chance.upTo(8_000);
        return new Whereabouts.Sector(
                new Whereabouts.Disc(chance.near(15_000), Metres.of(radius)),
                bearings,
                Metres.of(nearest),
                Metres.of(nearest + chance.upTo(6_000)));
    }

    private Bearings bearings() {
        double from = chance.upTo(360);
        return new Bearings(from, (from + chance.upTo(90)) % 360);
    }

    /** A point of {@code places}, where one was found. */
    Optional<Position> point(Whereabouts places, World world) {
        return switch (places) {
            case Whereabouts.Anywhere _ -> Optional.of(chance.near(50_000));
            case Whereabouts.Disc disc -> Optional.of(rimOrInside(disc));
            case Whereabouts.Area area -> found(area.outline().edge(), 15_000, places, world);
            case Whereabouts.Sector sector -> Optional.of(seen(sector));
            case Whereabouts.Stretch stretch -> {
                double along = stretch.from().value()
                        + chance.upTo(stretch.to().value() - stretch.from().value() + 1e-9);
                Position on = stretch.line().at(Metres.of(along));
                yield Optional.of(rimOrInside(new Whereabouts.Disc(on, stretch.within())));
            }
            case Whereabouts.Beside beside -> found(beside.strip().axis(), 12_000, places, world);
            case Whereabouts.OneOf several -> point(chance.oneOf(several.candidates()), world);
            case Whereabouts.All all ->
                point(all.statements().getFirst(), world)
                        .filter(place -> all.statements().stream()
                                .skip(1)
                                .allMatch(statement -> holds(statement, place, world)));
        };
    }

    private Position seen(Whereabouts.Sector sector) {
        Position observer = rimOrInside(sector.from());
        double bearing =
                sector.bearings().from() + chance.upTo(sector.bearings().width() + 1e-12);
        double distance = sector.nearest().value()
                + chance.upTo(sector.farthest().value() - sector.nearest().value() + 1e-9);
        return Geodesy.destination(observer, bearing, Metres.of(distance));
    }

    private Position rimOrInside(Whereabouts.Disc disc) {
        return chance.random.nextInt(3) == 0
                ? Geodesy.destination(disc.centre(), chance.upTo(360), disc.radius())
                : chance.near(disc.centre(), disc.radius().value());
    }

    private Optional<Position> found(Line about, double reach, Whereabouts places, World world) {
        for (int tries = 0; tries < 20; tries++) {
            Position place =
                    chance.near(about.at(Metres.of(chance.upTo(about.length().value()))), reach);
            if (holds(places, place, world)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private boolean holds(Whereabouts places, Position place, World world) {
        return switch (places) {
            case Whereabouts.Anywhere _ -> true;
            case Whereabouts.Disc disc -> Geodesy.distance(disc.centre(), place).compareTo(disc.radius()) <= 0;
            case Whereabouts.Area area -> area.outline().depth(place).value() >= 0;
            case Whereabouts.Sector sector -> {
                for (int tries = 0; tries < 30; tries++) {
                    var sight = Geodesy.inverse(rimOrInside(sector.from()), place);
                    if (sight.s12 >= sector.nearest().value()
                            && sight.s12 <= sector.farthest().value()
                            && sector.bearings().away(sight.azi1) == 0) {
                        yield true;
                    }
                }
                yield false;
            }
            case Whereabouts.Stretch stretch -> {
                Foot foot = stretch.line().nearest(place);
                yield foot.along().compareTo(stretch.from()) >= 0
                        && foot.along().compareTo(stretch.to()) <= 0
                        && foot.distance().compareTo(stretch.within()) <= 0;
            }
            case Whereabouts.Beside beside -> world.holds(beside.strip(), place);
            case Whereabouts.OneOf several -> several.candidates().stream().anyMatch(one -> holds(one, place, world));
            case Whereabouts.All all -> all.statements().stream().allMatch(one -> holds(one, place, world));
        };
    }
}
