package org.truceline.bench.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import org.truceline.bench.made.Dice;
import org.truceline.bench.made.Events;
import org.truceline.bench.made.Road;
import org.truceline.bench.own.Membership;
import org.truceline.bench.peer.Oracle;
import org.truceline.geo.Line;
import org.truceline.geo.Position;

/** Verdicts and distances held to an oracle's, half of the points within 100 m of the edge, at several latitudes: goal 7. */
record Accuracy() implements Trial {

    private static final Aim WRONG = Aim.atMost(0, "wrong");
    private static final Aim OFF = Aim.atMost(0.01, "m");
    private static final double REACH = Membership.REACH.value();
    private static final double NEAR_EDGE = 100;
    private static final double FARTHEST_HELD = 8_000;
    static final List<Road> ROADS = List.of(
            Road.MAIN,
            Road.at(0, 35.9),
            Road.at(60, 35.9),
            Road.at(78, 35.9),
            Road.at(-40, 35.9),
            Road.at(35.8, 179.5));

    @Override
    public String goal() {
        return "7";
    }

    @Override
    public String work() {
        return "accuracy at 6 latitudes";
    }

    /**
     * How verdicts and distances of one road hold.
     *
     * @param wrong verdicts that differ from the oracle's
     * @param off metres, the largest error of a distance below 8 km
     * @param atEdge points within a millimetre of the edge
     */
    record Held(int points, int wrong, double off, int atEdge) {

        private static final Held NONE = new Held(0, 0, 0, 0);

        private Held with(Held other) {
            return new Held(
                    points + other.points, wrong + other.wrong, Math.max(off, other.off), atEdge + other.atEdge);
        }
    }

    @Override
    public List<Outcome> run(Setup setup) {
        List<String> remarks = new ArrayList<>();
        Held all = Held.NONE;
        for (Road road : ROADS) {
            Held held = held(road, setup.places());
            remarks.add(String.format(
                    Locale.ROOT,
                    "Latitude %s, from longitude %s: %d points, %d wrong, distances below 8 km off by at most %.2g m.",
                    road.latitude(),
                    road.west(),
                    held.points(),
                    held.wrong(),
                    held.off()));
            all = all.with(held);
        }
        remarks.add(all.atEdge() + " of all points lie within a millimetre of the edge, by the oracle.");
        return List.of(
                new Outcome(goal(), "verdicts, " + all.points() + " points", all.wrong(), WRONG, List.of(), remarks),
                new Outcome(goal(), "distances below 8 km", all.off(), OFF, List.of(), List.of()));
    }

    static Held held(Road road, int points) {
        Oracle oracle = new Oracle(road.vertices());
        Line line = road.line();
        Events general = Events.of(road, points - points / 2);
        ThreadLocal<Membership> ours = ThreadLocal.withInitial(() -> new Membership(road, general));
        return IntStream.range(0, points)
                .parallel()
                .mapToObj(i -> i < general.count()
                        ? new Position(general.latitude(i), general.longitude(i))
                        : nearEdge(road, oracle, i))
                .map(point -> held(point, oracle, line, ours.get()))
                .reduce(Held.NONE, Held::with);
    }

    private static Held held(Position point, Oracle oracle, Line line, Membership ours) {
        double metres = oracle.metres(point.latitude(), point.longitude());
        boolean inside = ours.isInside(point.latitude(), point.longitude());
        double off = metres > FARTHEST_HELD
                ? 0
                : Math.abs(line.nearest(point).distance().value() - metres);
        return new Held(1, inside == metres <= REACH ? 0 : 1, off, Math.abs(metres - REACH) < 1e-3 ? 1 : 0);
    }

    /** A point that the oracle finds within 100 m of the corridor's edge. */
    private static Position nearEdge(Road road, Oracle oracle, int number) {
        Dice dice = Dice.of(Events.SEED + 1, number);
        while (true) {
            int segment = dice.below(Road.VERTICES - 1);
            Position from = road.vertices().get(segment);
            Position to = road.vertices().get(segment + 1);
            GeodesicData way = Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude());
            GeodesicData foot =
                    Geodesic.WGS84.Direct(from.latitude(), from.longitude(), way.azi1, way.s12 * dice.share());
            double side = dice.below(2) == 0 ? 90 : -90;
            double away = REACH + NEAR_EDGE * (2 * dice.share() - 1);
            GeodesicData point = Geodesic.WGS84.Direct(foot.lat2, foot.lon2, foot.azi2 + side, away);
            if (Math.abs(oracle.metres(point.lat2, point.lon2) - REACH) <= NEAR_EDGE) {
                return new Position(point.lat2, point.lon2);
            }
        }
    }
}
