package org.truceline.assessment.clock;

import java.time.Instant;
import java.util.Optional;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;

/**
 * The time of a duty in one world, or of one period of a duty that comes again.
 *
 * @param period which period, from 1; 0 for a duty that comes once
 * @param opens when it opens
 * @param closes every instant at which the time may be over; empty when the text tells none
 * @param hourMissing true when the time would be over at one instant if the hour of something were told
 */
record DutyTime(int period, Opening opens, Optional<InstantRange> closes, boolean hourMissing) {

    /** A period of which nothing is known. */
    static final DutyTime UNKNOWN_PERIOD =
            new DutyTime(1, new Opening(false, Optional.empty()), Optional.empty(), false);

    /**
     * The beginning of a duty's time.
     *
     * @param always true when it can be fulfilled from the beginning
     * @param at every instant at which it may open; empty when nothing is known of it
     */
    record Opening(boolean always, Optional<InstantRange> at) {

        static final Opening ALWAYS = new Opening(true, Optional.empty());

        boolean surelyAfter(PossibleTime deed) {
            return at.flatMap(InstantRange::earliest).filter(deed::surelyBefore).isPresent();
        }

        boolean surelyBy(PossibleTime deed) {
            return always
                    || at.flatMap(InstantRange::latest).filter(deed::surelyFrom).isPresent();
        }
    }

    boolean isPeriod() {
        return period > 0;
    }

    /** True when it can be told at which instant, or at the end of which of several dates, the time is over. */
    private boolean isComputed() {
        return closes.isPresent() && !hourMissing;
    }

    Obligation.Time printed() {
        return new Obligation.Time(
                period,
                opens.at().flatMap(InstantRange::toTheMinute),
                closes.flatMap(InstantRange::toTheMinute),
                closes);
    }

    boolean isOverAt(Instant at) {
        return closes.filter(range -> range.surelyBy(at)).isPresent();
    }

    boolean runsAt(Instant at) {
        return closes.filter(range -> range.surelyAfter(at)).isPresent();
    }

    private boolean isOverBefore(PossibleTime deed) {
        return closes.flatMap(InstantRange::latest).filter(deed::surelyFrom).isPresent();
    }

    private boolean isOverAfter(PossibleTime deed) {
        return closes.flatMap(InstantRange::earliest).filter(deed::surelyBefore).isPresent();
    }

    /** The state by a deed that is surely done. */
    State fulfilled(PossibleTime deed) {
        if (opens.surelyAfter(deed)) {
            return State.FULFILLED_EARLY;
        }
        if (closes.isEmpty()) {
            return State.FULFILLED_CANNOT_BE_TOLD;
        }
        if (hourMissing) {
            return State.CANNOT_BE_COMPUTED;
        }
        if (isOverBefore(deed)) {
            return State.FULFILLED_LATE;
        }
        return isOverAfter(deed) && opens.surelyBy(deed) ? State.FULFILLED : State.FULFILLED_CANNOT_BE_TOLD;
    }

    /** The state while nothing is surely done; {@code deed} is what may have been done by then. */
    State unfulfilled(Instant at, Optional<PossibleTime> deed) {
        if (!isComputed()) {
            return State.CANNOT_BE_COMPUTED;
        }
        if (runsAt(at)) {
            return State.PENDING;
        }
        if (!isOverAt(at)) {
            return State.PENDING_OR_OVERDUE;
        }
        return deed.map(maybe -> isOverBefore(maybe) ? State.LATE_OR_OVERDUE : State.IN_TIME_OR_OVERDUE)
                .orElse(State.OVERDUE);
    }

    /** True when a deed surely falls into this time. */
    boolean surelyHolds(PossibleTime deed) {
        return opens.surelyBy(deed) && isOverAfter(deed);
    }

    /** True when a deed may fall into this time. */
    boolean mayHold(PossibleTime deed) {
        return !opens.surelyAfter(deed) && !isOverBefore(deed);
    }
}
