package org.truceline.assessment.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.time.Amount;
import org.truceline.time.DayCount;
import org.truceline.time.InstantRange;

/** The periods of a duty that comes again, counted from where it first opens. */
final class Periods {

    private static final int MOST = 1_100;

    private final InstantRange from;
    private final Term.Recurrence recurs;
    private final Optional<ZoneId> clock;

    private Periods(InstantRange from, Term.Recurrence recurs, Optional<ZoneId> clock) {
        this.from = from;
        this.recurs = recurs;
        this.clock = clock;
    }

    /**
     * The last thousand periods that are over at the instant, the one that runs and those that open within seven days, at most
     * {@value #MOST}; the first where none has opened by then. Empty where their beginning or their clock is not known.
     */
    static Optional<List<DutyTime>> around(Instant at, InstantRange from, Term.Recurrence recurs, World world) {
        Optional<ZoneId> clock = switch (recurs.every()) {
            case Amount.Elapsed _ -> Optional.empty();
            case Amount.Calendar _ -> recurs.clock().in(world);
        };
        boolean known = from.toTheMinute().isPresent()
                && switch (recurs.every()) {
                    case Amount.Elapsed(Duration each) -> !each.isZero();
                    case Amount.Calendar(var each) -> !each.isZero() && clock.isPresent();
                };
        return known ? Optional.of(new Periods(from, recurs, clock).around(at)) : Optional.empty();
    }

    private List<DutyTime> around(Instant at) {
        int times = recurs.times().orElse(Integer.MAX_VALUE);
        int running = firstToCloseAfter(at, times);
        List<DutyTime> around = new ArrayList<>();
        for (int k = Math.max(1, running - ObligationClock.PAST); k <= times && around.size() < MOST; k++) {
            if (k > running && edge(k - 1).surelyAfter(at.plus(ObligationClock.AHEAD))) {
                break;
            }
            DutyTime.Opening opens = new DutyTime.Opening(false, Optional.of(edge(k - 1)));
            around.add(new DutyTime(k, opens, Optional.of(edge(k)), false));
        }
        return around;
    }

    /** The first period that may still run after the instant, or one more than there are. */
    private int firstToCloseAfter(Instant at, int times) {
        int over = 0;
        int step = 1;
        while (over + step <= times && edge(over + step).surelyBy(at)) {
            over += step;
            step = step < (1 << 20) ? step * 2 : step;
        }
        for (; step > 0; step /= 2) {
            if (over + step <= times && edge(over + step).surelyBy(at)) {
                over += step;
            }
        }
        return over + 1;
    }

    /** When the first {@code k} periods are over. */
    private InstantRange edge(int k) {
        return switch (recurs.every()) {
            case Amount.Elapsed(Duration each) -> from.map(instant -> instant.plus(each.multipliedBy(k)));
            case Amount.Calendar(var each) ->
                new DayCount(false, false, clock.orElseThrow()).after(from, each.multipliedBy(k));
        };
    }
}
