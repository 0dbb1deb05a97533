package org.truceline.bench.made;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.truceline.batch.kernel.Block;
import org.truceline.geo.Position;

/**
 * Made-up events in columns. Of five, four lie at a distance of up to 40 km of a point of the road, every distance as likely,
 * and one somewhere in a country around it. Coordinates are whole millionths of a degree, radii one of {@link #RADII}.
 */
public final class Events {

    /** The seed of the events that are measured with. */
    public static final long SEED = 20200305;

    /** Classes of acts. */
    public static final List<String> ACTS = List.of(
            "artillery-shelling",
            "mortar-shelling",
            "air-strike",
            "drone-strike",
            "small-arms-fire",
            "armed-clash",
            "military-movement",
            "weapons-deployment");

    /** Actors of the agreements, none of whom there is. */
    public static final List<String> ACTORS =
            List.of("N1", "N2", "N3", "N4", "N5", "N6", "S1", "S2", "S3", "S4", "S5", "S6");

    /** Metres within which an event was. */
    static final int[] RADII = {25, 50, 100, 250, 500, 1000, 2000, 5000};

    /** Seconds from the first that an event may have been to the last. */
    private static final int[] SPANS = {0, 3_600, 86_400};

    private static final long FIRST_SECOND = 1_583_020_800;
    private static final int SECONDS = 300 * 86_400;
    private static final double FARTHEST = 40_000;
    private static final double METRES_A_DEGREE = 111_195;

    final int[] acts;
    final int[] actors;
    final double[] latitudes;
    final double[] longitudes;
    final double[] radii;
    final long[] froms;
    final long[] lasts;

    private Events(int count) {
        acts = new int[count];
        actors = new int[count];
        latitudes = new double[count];
        longitudes = new double[count];
        radii = new double[count];
        froms = new long[count];
        lasts = new long[count];
    }

    /** The first {@code count} events around {@code road}. */
    public static Events of(Road road, int count) {
        return of(road, SEED, 0, count);
    }

    /** The events from number {@code first} on, from 0; each is the same wherever one begins. */
    public static Events of(Road road, long seed, long first, int count) {
        Events events = new Events(count);
        for (int i = 0; i < count; i++) {
            events.make(road, Dice.of(seed, first + i), i);
        }
        return events;
    }

    /** Events around each of several roads in turn, {@code count} in all. */
    public static Events around(List<Road> roads, int count) {
        Events events = new Events(count);
        for (int i = 0; i < count; i++) {
            events.make(roads.get(i % roads.size()), Dice.of(SEED, i), i);
        }
        return events;
    }

    private void make(Road road, Dice dice, int i) {
        boolean near = dice.below(5) < 4;
        if (near) {
            near(road, dice, i);
        } else {
            anywhere(road, dice, i);
        }
        radii[i] = RADII[dice.below(RADII.length)];
        acts[i] = dice.below(ACTS.size());
        actors[i] = dice.below(ACTORS.size());
        froms[i] = FIRST_SECOND + dice.below(SECONDS);
        lasts[i] = froms[i] + SPANS[dice.below(SPANS.length)];
    }

    private void near(Road road, Dice dice, int i) {
        int segment = dice.below(Road.VERTICES - 1);
        double along = dice.share();
        double direction = 2 * StrictMath.PI * dice.share();
        double degrees = FARTHEST * dice.share() / METRES_A_DEGREE;
        Position start = road.vertices().get(segment);
        Position end = road.vertices().get(segment + 1);
        double latitude = start.latitude() + along * (end.latitude() - start.latitude());
        double east = Road.wrapped(end.longitude() - start.longitude());
        latitudes[i] = Road.micro(latitude + degrees * StrictMath.cos(direction));
        longitudes[i] = Road.wrapped(Road.micro(
                start.longitude() + along * east + degrees * StrictMath.sin(direction) / Road.cosine(road.latitude())));
    }

    private void anywhere(Road road, Dice dice, int i) {
        latitudes[i] = Road.micro(road.latitude() - 3.5 + 5 * dice.share());
        longitudes[i] = Road.wrapped(Road.micro(road.west() + (-0.2 + 6.7 * dice.share()) * road.width()));
    }

    /** How many there are. */
    public int count() {
        return acts.length;
    }

    /** Degrees north. */
    public double latitude(int event) {
        return latitudes[event];
    }

    /** Degrees east, -180 to 180. */
    public double longitude(int event) {
        return longitudes[event];
    }

    /** Metres within which it was. */
    public double radius(int event) {
        return radii[event];
    }

    /** Index of its act among {@link #ACTS} and of its actor among {@link #ACTORS}, as one number below {@link #SORTS}. */
    public int sort(int event) {
        return acts[event] * ACTORS.size() + actors[event];
    }

    /** How many {@link #sort} tells apart. */
    public static final int SORTS = ACTS.size() * ACTORS.size();

    /** Adds it to {@code block} under the number {@code sort}. */
    public void addTo(Block block, int event, int sort) {
        block.add(sort, latitudes[event], longitudes[event], radii[event], froms[event], lasts[event] + 1);
    }

    /** Those for which {@code wanted} holds, in their order. */
    public Events only(IntPredicate wanted) {
        int[] kept = IntStream.range(0, count()).filter(wanted).toArray();
        Events events = new Events(kept.length);
        for (int i = 0; i < kept.length; i++) {
            events.acts[i] = acts[kept[i]];
            events.actors[i] = actors[kept[i]];
            events.latitudes[i] = latitudes[kept[i]];
            events.longitudes[i] = longitudes[kept[i]];
            events.radii[i] = radii[kept[i]];
            events.froms[i] = froms[kept[i]];
            events.lasts[i] = lasts[kept[i]];
        }
        return events;
    }
}
