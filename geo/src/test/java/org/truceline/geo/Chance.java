package org.truceline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Random ground between 60 degrees south and 80 north, the same for the same seed. */
final class Chance {

    private final long seed;
    final SplittableRandom random;
    final Position middle;

    Chance(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.middle = new Position(random.nextDouble(-60, 78), random.nextDouble(-170, 170));
    }

    /** The command that runs a test again; seeds are fixed in it. */
    String replay(String test) {
        return "seed " + seed + "; replay: ./mvnw -Pfast -pl geo -am test -Dtest=" + test;
    }

    double upTo(double most) {
        return random.nextDouble(0, most);
    }

    /** A point within {@code reach} metres of the middle. */
    Position near(double reach) {
        return near(middle, reach);
    }

    Position near(Position place, double reach) {
        return Geodesy.destination(place, upTo(360), Metres.of(reach * Math.sqrt(random.nextDouble())));
    }

    /** A line that wanders through the middle, its segments of all lengths up to {@code longest} metres. */
    Line line(int vertices, double longest) {
        List<Position> points = new ArrayList<>();
        double course = upTo(360);
        double bend = random.nextInt(3) == 0 ? 150 : 70;
        points.add(near(longest));
        for (int i = 1; i < vertices; i++) {
            course += random.nextDouble(-bend, bend);
            points.add(Geodesy.destination(points.getLast(), course, Metres.of(random.nextDouble(0.02, 1) * longest)));
        }
        return Line.through(points);
    }

    /** A star-shaped polygon around a point near the middle. */
    Polygon polygon(double reach) {
        Position centre = near(reach);
        List<Position> corners = new ArrayList<>();
        int count = random.nextInt(3, 9);
        for (int i = 0; i < count; i++) {
            double distance = reach * random.nextDouble(0.2, 1);
            corners.add(Geodesy.destination(centre, 360.0 * i / count, Metres.of(distance)));
        }
        return Polygon.of(corners);
    }

    <T> T oneOf(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    Metres error() {
        return random.nextInt(3) == 0 ? Metres.ZERO : Metres.of(upTo(800));
    }

    Strip strip(Line line) {
        double from = random.nextBoolean() ? 0 : upTo(8_000);
        Optional<Metres> to =
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(Metres.of(from + 500 + upTo(9_000)));
        Strip.Side side = oneOf(List.of(Strip.Side.values()));
        Strip.Ends ends = oneOf(List.of(Strip.Ends.values()));
        Metres error = error();
        try {
            return new Strip(line, side, Metres.of(from), to, ends, error);
        } catch (IllegalArgumentException _) {
            return new Strip(line, side, Metres.of(from), to, Strip.Ends.ROUND, error);
        }
    }
}
