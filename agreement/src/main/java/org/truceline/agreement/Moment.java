package org.truceline.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.truceline.time.Amount;
import org.truceline.time.Told;

/** An instant by a rule of the text. */
public sealed interface Moment {

    /**
     * A rule with a name.
     *
     * @param id names it
     * @param title "the effective instant of the ceasefire"
     * @param rule how it is found
     * @param clause the words, when they are quoted
     */
    record Named(String id, String title, Moment rule, Optional<Clause> clause) implements Moment {}

    /** An instant in UTC. */
    record At(Instant instant) implements Moment {}

    /** A day or clock time as the text has it, on a clock; a day is any instant of it. */
    record Local(Value<Told> local, Value<ZoneId> zone) implements Moment {}

    /** When something is done. */
    record Done(Event event) implements Moment {}

    /**
     * A time after (or before) another moment.
     *
     * @param anchor the other moment
     * @param back true when it is counted back
     * @param add how much
     * @param counting how calendar time is counted; not asked for elapsed time
     */
    record Shifted(Moment anchor, boolean back, Value<Amount> add, Counting counting) implements Moment {}

    /** The earliest, or the latest, of several. */
    record Extreme(boolean earliest, List<Moment> of) implements Moment {
        public Extreme {
            of = List.copyOf(of);
        }
    }

    /** Left open by the text. */
    record Open(Value<Moment> value) implements Moment {}

    /**
     * How calendar time is counted.
     *
     * @param firstDay whether the anchor's day is day one
     * @param lastDay how far the last day runs
     * @param zone on whose clock days begin and end
     */
    record Counting(Value<FirstDay> firstDay, Value<LastDay> lastDay, Value<ZoneId> zone) {

        /** Stands beside an elapsed time, for which it is not asked. */
        public static final Counting UNASKED =
                new Counting(Value.of(FirstDay.NOT_COUNTED), Value.of(LastDay.TO_ITS_END), Value.of(ZoneOffset.UTC));
    }

    /** Whether the day of the anchor is day one. */
    enum FirstDay {
        COUNTED,
        NOT_COUNTED
    }

    /** How far the last day runs. */
    enum LastDay {
        TO_ITS_END,
        TO_THE_HOUR
    }

    /** The beginning of a day on a clock. */
    static Moment startOf(Value<LocalDate> day, Value<ZoneId> zone) {
        return new Local(day.map(date -> Told.parse(date + "T00:00")), zone);
    }

    /** The first instant after a day on a clock. */
    static Moment endOf(Value<LocalDate> day, Value<ZoneId> zone) {
        return startOf(day.map(date -> date.plusDays(1)), zone);
    }
}
