package org.truceline.assessment.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.FIRM;
import static org.truceline.assessment.MadeUp.UTC;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.told;
import static org.truceline.assessment.MadeUp.utc;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.assessment.MadeUp;
import org.truceline.time.Amount;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;

class BucketsTest {

    private static final Buckets.Beginning SOMEWHEN = new Buckets.Beginning.Somewhen();
    private static final PossibleTime YEAR = time("2020-01-01T00:00Z", "2021-01-01T00:00Z");
    private static final PossibleTime THURSDAY = told("2020-03-05", UTC);

    @Test
    void what_is_there_is_counted_on_one_day_and_never_over_more() {
        PossibleTime longest = time("2020-03-05T00:00Z", "2020-03-07T02:00Z");
        assertThat(Buckets.of(new Term.Counted.Stock(), longest, YEAR, SOMEWHEN, FIRM))
                .contains(List.of(longest));
        PossibleTime longer = time("2020-03-05T00:00Z", "2020-03-07T02:01Z");
        assertThat(Buckets.of(new Term.Counted.Stock(), longer, YEAR, SOMEWHEN, FIRM))
                .isEmpty();
        assertThat(Buckets.of(new Term.Counted.Stock(), PossibleTime.ANY, YEAR, SOMEWHEN, FIRM))
                .isEmpty();
    }

    @Test
    void what_passes_is_counted_over_the_whole_time_where_no_period_is_told() {
        Term.Counted whole = new Term.Counted.Flow(Optional.empty(), Value.of(UTC));
        assertThat(Buckets.of(whole, PossibleTime.ANY, YEAR, SOMEWHEN, FIRM)).contains(List.of(YEAR));
    }

    @Test
    void periods_of_hours_are_counted_from_the_beginning_and_both_that_are_touched_count() {
        Buckets.Beginning six = at("2020-03-01T06:00Z");
        assertThat(flow("PT24H", told("2020-03-05T05:59Z"), six))
                .contains(List.of(time("2020-03-04T06:00Z", "2020-03-05T06:00Z")));
        assertThat(flow("PT24H", told("2020-03-05T06:00Z"), six))
                .contains(List.of(time("2020-03-05T06:00Z", "2020-03-06T06:00Z")));
        assertThat(flow("PT24H", THURSDAY, six))
                .contains(List.of(
                        time("2020-03-04T06:00Z", "2020-03-05T06:00Z"),
                        time("2020-03-05T06:00Z", "2020-03-06T06:00Z")));
        assertThat(flow("PT24H", told("2020-02-28T07:00Z"), six))
                .as("before the beginning")
                .contains(List.of(time("2020-02-28T06:00Z", "2020-02-29T06:00Z")));
        assertThat(flow("PT24H", THURSDAY, SOMEWHEN)).isEmpty();
    }

    @Test
    void days_weeks_months_and_years_begin_of_themselves_on_the_clock_of_the_limit() {
        assertThat(flow("P1D", told("2020-03-05T21:30Z"), DAMASCUS, SOMEWHEN))
                .contains(List.of(told("2020-03-05", DAMASCUS)));
        assertThat(flow("P7D", THURSDAY, SOMEWHEN))
                .as("from Monday")
                .contains(List.of(time("2020-03-02T00:00Z", "2020-03-09T00:00Z")));
        assertThat(flow("P1M", THURSDAY, SOMEWHEN)).contains(List.of(time("2020-03-01T00:00Z", "2020-04-01T00:00Z")));
        assertThat(flow("P1Y", THURSDAY, SOMEWHEN)).contains(List.of(YEAR));
    }

    @Test
    void other_periods_need_a_beginning() {
        assertThat(flow("P2D", THURSDAY, SOMEWHEN)).isEmpty();
        assertThat(flow("P2D", THURSDAY, at("2020-03-02T12:00Z")))
                .contains(List.of(time("2020-03-04T00:00Z", "2020-03-06T00:00Z")));
        assertThat(flow("P2D", told("2020-02-29", UTC), at("2020-03-02T12:00Z")))
                .as("before the beginning")
                .contains(List.of(time("2020-02-29T00:00Z", "2020-03-02T00:00Z")));
        assertThat(flow("P1M10D", told("2020-04-20", UTC), at("2020-01-01T00:00Z")))
                .contains(List.of(time("2020-03-21T00:00Z", "2020-05-01T00:00Z")));
    }

    @Test
    void months_keep_the_day_from_which_they_are_counted() {
        assertThat(flow("P1M", told("2020-03-30", UTC), at("2020-01-31T10:00Z")))
                .contains(List.of(time("2020-02-29T00:00Z", "2020-03-31T00:00Z")));
    }

    @Test
    void beginning_that_is_not_one_instant_leaves_open_all_periods_but_days() {
        for (InstantRange range : List.of(InstantRange.UNKNOWN, seconds("2020-03-01T06:00Z", 60))) {
            Buckets.Beginning inexact = new Buckets.Beginning.At(range);
            assertThat(flow("P1D", THURSDAY, inexact)).contains(List.of(THURSDAY));
            assertThat(flow("P7D", THURSDAY, inexact)).isEmpty();
            assertThat(flow("PT24H", THURSDAY, inexact)).isEmpty();
        }
    }

    @Test
    void beginning_told_to_the_minute_leaves_open_hours_only_unless_midnight_may_lie_in_it() {
        Buckets.Beginning minute = new Buckets.Beginning.At(seconds("2020-03-01T06:00Z", 59));
        assertThat(flow("P7D", THURSDAY, minute)).contains(List.of(time("2020-03-01T00:00Z", "2020-03-08T00:00Z")));
        assertThat(flow("PT24H", THURSDAY, minute)).isEmpty();
        Buckets.Beginning midnight = new Buckets.Beginning.At(seconds("2020-03-01T23:59:30Z", 59));
        assertThat(flow("P7D", THURSDAY, midnight)).isEmpty();
    }

    @Test
    void time_without_an_end_and_more_than_four_hundred_periods_leave_open_which_they_are() {
        PossibleTime onward = new PossibleTime(Optional.of(utc("2020-03-05T00:00Z")), Optional.empty());
        assertThat(flow("P1D", onward, SOMEWHEN)).isEmpty();
        assertThat(flow("P1D", time("2020-01-01T00:00Z", "2021-02-04T00:00Z"), SOMEWHEN))
                .hasValueSatisfying(days -> assertThat(days).hasSize(400));
        assertThat(flow("P1D", time("2020-01-01T00:00Z", "2021-02-05T00:00Z"), SOMEWHEN))
                .isEmpty();
    }

    private static Buckets.Beginning at(String instant) {
        return new Buckets.Beginning.At(InstantRange.exactly(utc(instant)));
    }

    private static InstantRange seconds(String from, int seconds) {
        return InstantRange.between(utc(from), utc(from).plusSeconds(seconds));
    }

    private static Optional<List<PossibleTime>> flow(String each, PossibleTime on, Buckets.Beginning begins) {
        return flow(each, on, MadeUp.UTC, begins);
    }

    private static Optional<List<PossibleTime>> flow(
            String each, PossibleTime on, ZoneId clock, Buckets.Beginning begins) {
        Term.Counted kind = new Term.Counted.Flow(Optional.of(Amount.parse(each)), Value.of(clock));
        return Buckets.of(kind, on, YEAR, begins, FIRM);
    }
}
