package org.truceline.assessment.tally;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.time.Amount;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;

/**
 * The times in which a limit counts: the day asked about for what is there, each period of what passes. Periods of days,
 * weeks and months begin with the limit's time where that is one instant, else with the day, Monday, the first of the month.
 */
final class Buckets {

    private static final int MOST = 400;

    /** Where the time of a limit begins. */
    sealed interface Beginning {

        /** The text names no beginning: periods of the calendar begin of themselves. */
        record Somewhen() implements Beginning {}

        /** The text names a beginning, which is known so far. */
        record At(InstantRange range) implements Beginning {}
    }

    private Buckets() {}

    /**
     * The times that {@code on} touches; empty when the text or the question leaves open which they are.
     *
     * @param whole every instant at which the limit may hold
     * @param begins where its time begins
     */
    static Optional<List<PossibleTime>> of(
            Term.Counted kind, PossibleTime on, PossibleTime whole, Beginning begins, World world) {
        return switch (kind) {
            case Term.Counted.Stock _ -> Apart.isOneDay(on) ? Optional.of(List.of(on)) : Optional.empty();
            case Term.Counted.Flow(Optional<Amount> per, var clock) -> {
                if (per.isEmpty()) {
                    yield Optional.of(List.of(whole));
                }
                if (on.from().isEmpty() || on.until().isEmpty()) {
                    yield Optional.empty();
                }
                yield switch (per.get()) {
                    case Amount.Elapsed(Duration each) ->
                        begins instanceof Beginning.At(InstantRange range)
                                ? range.exact().flatMap(begin -> elapsed(on, begin, each))
                                : Optional.empty();
                    case Amount.Calendar(Period each) ->
                        clock.in(world).flatMap(zone -> calendar(on, begins, each, zone));
                };
            }
        };
    }

    private static Optional<List<PossibleTime>> elapsed(PossibleTime on, Instant begin, Duration each) {
        if (each.isZero()) {
            return Optional.empty();
        }
        long past = Math.floorDiv(
                Duration.between(begin, on.from().orElseThrow()).toSeconds(), Math.max(1, each.toSeconds()));
        List<PossibleTime> buckets = new ArrayList<>();
        Instant start = begin.plus(each.multipliedBy(past));
        while (!on.surelyBefore(start) && buckets.size() <= MOST) {
            buckets.add(PossibleTime.between(start, start.plus(each)));
            start = start.plus(each);
        }
        return bounded(buckets);
    }

    private static Optional<List<PossibleTime>> calendar(PossibleTime on, Beginning begins, Period each, ZoneId zone) {
        LocalDate first = date(on.from().orElseThrow(), zone);
        return origin(begins, each, first, zone).filter(_ -> !each.isZero()).flatMap(origin -> {
            List<PossibleTime> buckets = new ArrayList<>();
            long k = past(origin, each, first);
            while (!on.surelyBefore(start(origin, each, k, zone)) && buckets.size() <= MOST) {
                buckets.add(PossibleTime.between(start(origin, each, k, zone), start(origin, each, k + 1, zone)));
                k++;
            }
            return bounded(buckets);
        });
    }

    private static Optional<List<PossibleTime>> bounded(List<PossibleTime> buckets) {
        return buckets.size() > MOST ? Optional.empty() : Optional.of(buckets);
    }

    private static Optional<LocalDate> origin(Beginning begins, Period each, LocalDate near, ZoneId zone) {
        return switch (begins) {
            case Beginning.At _ when each.equals(Period.ofDays(1)) -> Optional.of(near);
            case Beginning.At(InstantRange range) -> day(range, zone);
            case Beginning.Somewhen _ -> origin(each, near);
        };
    }

    /** The day in which an instant lies that is told to the minute. */
    private static Optional<LocalDate> day(InstantRange range, ZoneId zone) {
        return range.toTheMinute()
                .map(first -> date(first, zone))
                .filter(day -> day.equals(date(range.latest().orElseThrow(), zone)));
    }

    /** Where periods begin of themselves: days anywhere, weeks on Mondays, months on their first. */
    private static Optional<LocalDate> origin(Period each, LocalDate near) {
        if (each.equals(Period.ofDays(1))) {
            return Optional.of(near);
        }
        if (each.equals(Period.ofDays(7))) {
            return Optional.of(near.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        }
        if (each.equals(Period.ofMonths(1))) {
            return Optional.of(near.withDayOfMonth(1));
        }
        return each.equals(Period.ofYears(1)) ? Optional.of(near.withDayOfYear(1)) : Optional.empty();
    }

    /** The number of whole periods from the origin that lie before {@code date}; negative before the origin. */
    private static long past(LocalDate origin, Period each, LocalDate date) {
        long guess = each.toTotalMonths() > 0
                ? Math.floorDiv(ChronoUnit.MONTHS.between(origin, date), each.toTotalMonths() + days(each) / 28)
                : Math.floorDiv(ChronoUnit.DAYS.between(origin, date), days(each));
        while (at(origin, each, guess).isAfter(date)) {
            guess--;
        }
        while (!at(origin, each, guess + 1).isAfter(date)) {
            guess++;
        }
        return guess;
    }

    private static LocalDate at(LocalDate origin, Period each, long k) {
        return origin.plusMonths(each.toTotalMonths() * k).plusDays(days(each) * k);
    }

    private static long days(Period each) {
        return each.get(ChronoUnit.DAYS);
    }

    private static Instant start(LocalDate origin, Period each, long k, ZoneId zone) {
        return at(origin, each, k).atStartOfDay(zone).toInstant();
    }

    private static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
