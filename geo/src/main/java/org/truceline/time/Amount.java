package org.truceline.time;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A length of time: elapsed on any clock, or counted in dates. */
public sealed interface Amount {

    /** Hours, minutes and seconds that go by: 24 hours are 24 hours across a change of clocks. */
    record Elapsed(Duration duration) implements Amount {
        public Elapsed {
            if (duration.isNegative() || duration.toDays() > 366_000) {
                throw new IllegalArgumentException(
                        "A time that goes by is not negative and at most a thousand years; found " + duration + ".");
            }
        }

        @Override
        public String toString() {
            return duration.toString();
        }
    }

    /** Days, months and years of the calendar. */
    record Calendar(Period period) implements Amount {
        public Calendar {
            if (period.isNegative() || period.toTotalMonths() > 12_000 || period.get(ChronoUnit.DAYS) > 1_000_000) {
                throw new IllegalArgumentException("A period of the calendar is not negative and at most a thousand"
                        + " years; found " + period + ".");
            }
        }

        @Override
        public String toString() {
            return period.toString();
        }
    }

    /** In words: "72 hours", "7 days", "1 month". */
    default String words() {
        return switch (this) {
            case Elapsed(Duration duration) ->
                duration.toSeconds() % 60 != 0
                        ? counted(duration.toSeconds(), "second")
                        : duration.toMinutes() % 60 != 0
                                ? counted(duration.toMinutes(), "minute")
                                : counted(duration.toHours(), "hour");
            case Calendar(Period period) -> {
                List<String> parts = new ArrayList<>();
                if (period.getYears() > 0) {
                    parts.add(counted(period.getYears(), "year"));
                }
                if (period.getMonths() > 0) {
                    parts.add(counted(period.getMonths(), "month"));
                }
                if (period.get(ChronoUnit.DAYS) > 0 || parts.isEmpty()) {
                    parts.add(counted(period.get(ChronoUnit.DAYS), "day"));
                }
                yield String.join(" and ", parts);
            }
        };
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** The amount in ISO 8601: {@code PT72H} elapses, {@code P7D} counts dates; throws when it is neither. */
    static Amount parse(String text) {
        try {
            return text.startsWith("PT") ? new Elapsed(Duration.parse(text)) : new Calendar(Period.parse(text));
        } catch (DateTimeParseException problem) {
            throw new IllegalArgumentException("Expected PT72H or P7D; found \"" + text + "\".", problem);
        }
    }
}
