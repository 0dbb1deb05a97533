package org.truceline.agreement;

import java.time.LocalDate;
import java.time.ZoneId;

/** When a duty is due. */
public sealed interface Due {

    /** Within a number of days of a moment. */
    record Within(
            int days,
            Value<Moment> of,
            Value<Counting> counting,
            Value<FirstDay> firstDay,
            Value<LastDay> lastDay,
            Value<ZoneId> clock)
            implements Due {}

    /** On a day, from its beginning to its end. */
    record On(LocalDate day, Value<ZoneId> clock) implements Due {}

    /** What is counted. */
    enum Counting {
        ELAPSED,
        CALENDAR
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
}
