package org.truceline.batch.kernel;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Occurrence;
import org.truceline.time.PossibleTime;

/**
 * Occurrences in columns, filled anew again and again: those of which nothing is told but a {@link Sort}, a disc and a time in
 * whole seconds. For one thread.
 */
public final class Block {

    /** How many it holds at most. */
    public static final int SIZE = 1_024;

    /** Stands for a time whose beginning is not told. */
    public static final long SINCE_EVER = Long.MIN_VALUE;

    /** Stands for a time whose end is not told. */
    public static final long FOR_EVER = Long.MAX_VALUE;

    final int[] sorts = new int[SIZE];
    final double[] latitudes = new double[SIZE];
    final double[] longitudes = new double[SIZE];
    final double[] radii = new double[SIZE];
    final long[] froms = new long[SIZE];
    final long[] untils = new long[SIZE];
    final int[] places = new int[SIZE];
    final int[] answers = new int[SIZE];
    private int count;

    /** How many are in it. */
    public int count() {
        return count;
    }

    /** True when no more go into it. */
    public boolean isFull() {
        return count == SIZE;
    }

    /** Takes all out. */
    public void clear() {
        count = 0;
    }

    /**
     * Adds one and returns its index.
     *
     * @param sort its number, from {@link Worker#number}
     * @param latitude degrees north of the middle of the disc, -90 to 90; not a number where no place is told
     * @param longitude degrees east, -180 to 180
     * @param radius metres, zero or more
     * @param from the first second, from 1970 UTC, or {@link #SINCE_EVER}
     * @param until the second before which it was, or {@link #FOR_EVER}; after {@code from}
     */
    public int add(int sort, double latitude, double longitude, double radius, long from, long until) {
        int row = count++;
        sorts[row] = sort;
        latitudes[row] = latitude;
        longitudes[row] = longitude;
        radii[row] = Double.isNaN(latitude) ? Double.POSITIVE_INFINITY : radius;
        froms[row] = from;
        untils[row] = until;
        return row;
    }

    /**
     * Adds one that may be told in any way; false where more is told of it than goes into columns.
     *
     * @param sort the number of its sort
     */
    boolean takes(Occurrence one, int sort) {
        PossibleTime when = one.when().possible();
        boolean plain = one.from().isUntold()
                && one.when().cuts().isEmpty()
                && one.at().relations().isEmpty()
                && Stream.of(when.from(), when.until())
                        .flatMap(Optional::stream)
                        .allMatch(instant -> instant.equals(instant.truncatedTo(ChronoUnit.SECONDS)));
        long from = when.from().map(Instant::getEpochSecond).orElse(SINCE_EVER);
        long until = when.until().map(Instant::getEpochSecond).orElse(FOR_EVER);
        if (!plain) {
            return false;
        }
        return switch (one.at().ground()) {
            case Whereabouts.Anywhere _ -> {
                add(sort, Double.NaN, Double.NaN, 0, from, until);
                yield true;
            }
            case Whereabouts.Disc(Position centre, Metres radius) -> {
                add(sort, centre.latitude(), centre.longitude(), radius.value(), from, until);
                yield true;
            }
            case Whereabouts.Area _,
                    Whereabouts.Sector _,
                    Whereabouts.Stretch _,
                    Whereabouts.Beside _,
                    Whereabouts.OneOf _,
                    Whereabouts.All _ -> false;
        };
    }

    /** From the one second on and before the other. */
    static PossibleTime time(long from, long until) {
        return new PossibleTime(
                from == SINCE_EVER ? Optional.empty() : Optional.of(Instant.ofEpochSecond(from)),
                until == FOR_EVER ? Optional.empty() : Optional.of(Instant.ofEpochSecond(until)));
    }

    /** The number of what is said of one, once a {@link Worker} has answered; {@link Kernel#verdicts} tells it. */
    public int answer(int row) {
        return answers[row];
    }
}
