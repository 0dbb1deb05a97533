package org.truceline.batch.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.truceline.assessment.Divisions;
import org.truceline.time.PossibleTime;

/**
 * In which hours of the day times lie, by numbers, for one thread. Times that begin between the same two changes of hours and
 * end between the same two lie in the same hours: what is known of one is known of all.
 */
final class Hours {

    /** Where no term hangs on hours. */
    static final int UNTOLD = 0;

    /** Fits no kind. */
    static final int NONE = -1;

    private static final long A_DAY = Duration.ofDays(1).toSeconds();
    private static final long LONGEST = Divisions.LONGEST_BY_HOURS.toSeconds();

    /** Room for the changes of one day. */
    private static final int MOST_CHANGES = 1 << 14;

    /** More than hours of one kind change in a day. */
    private static final int CHANGES_OF_ONE = 1 << 3;

    /** The longest time reaches into fewer days. */
    private static final int MOST_DAYS = 1 << 2;

    private static final int MOST_KEPT = 1 << 16;

    private final Divisions divisions;
    private final Numbered<Set<List<Boolean>>> numbers;
    private final boolean matter;
    private final boolean remembered;
    private final Map<Long, long[]> changes = new HashMap<>();
    private final Answers known = new Answers(MOST_KEPT);

    Hours(Divisions divisions, Numbered<Set<List<Boolean>>> numbers) {
        this.divisions = divisions;
        this.numbers = numbers;
        this.matter = divisions.isByHours();
        this.remembered = divisions.hours().size() < MOST_CHANGES / CHANGES_OF_ONE;
    }

    /** The number of those of a time; {@link #NONE} where both an hour and something else begins or ends during it. */
    int of(PossibleTime time) {
        if (!matter) {
            return UNTOLD;
        }
        return divisions.changesTwice(time) ? NONE : numbers.number(divisions.hours(time));
    }

    /**
     * The same of a time of whole seconds from 1970 UTC, the last one left out.
     *
     * @param divided whether something else than an hour begins or ends during it
     */
    int of(long from, long until, boolean divided) {
        if (!matter) {
            return UNTOLD;
        }
        boolean bounded = from != Block.SINCE_EVER && until != Block.FOR_EVER;
        if (!remembered || !bounded || until - from > LONGEST) {
            return of(Block.time(from, until));
        }
        long first = gap(from);
        long key = first * (MOST_DAYS * MOST_CHANGES) + gap(until - 1) - first;
        int known = this.known.get(key);
        if (known == Answers.NONE) {
            known = learn(from, until);
            this.known.put(key, known);
        }
        return divided && (known & 1) == 1 ? NONE : known >> 1;
    }

    /** The number of the hours, and one bit for whether any changes during the time. */
    private int learn(long from, long until) {
        boolean any = !divisions
                .changes(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until))
                .isEmpty();
        return numbers.number(divisions.hours(Block.time(from, until))) << 1 | (any ? 1 : 0);
    }

    /** A number for the gap between two changes that a second lies in; some gaps have two, one for each day. */
    private long gap(long second) {
        long day = Math.floorDiv(second, A_DAY);
        int before = 0;
        for (long change : changes(day)) {
            before += change <= second ? 1 : 0;
        }
        return day * MOST_CHANGES + before;
    }

    /** The seconds of a day at which an hour changes. */
    private long[] changes(long day) {
        long[] known = changes.get(day);
        if (known == null) {
            if (changes.size() == MOST_KEPT) {
                changes.clear();
            }
            Instant begin = Instant.ofEpochSecond(day * A_DAY);
            known = divisions.changes(begin.minusNanos(1), begin.plusSeconds(A_DAY)).stream()
                    .mapToLong(Instant::getEpochSecond)
                    .distinct()
                    .toArray();
            changes.put(day, known);
        }
        return known;
    }
}
