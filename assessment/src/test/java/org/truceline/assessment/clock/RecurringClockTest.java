package org.truceline.assessment.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.assessment.MadeUp.DAMASCUS;
import static org.truceline.assessment.MadeUp.at;
import static org.truceline.assessment.MadeUp.deed;
import static org.truceline.assessment.MadeUp.local;
import static org.truceline.assessment.MadeUp.startOf;
import static org.truceline.assessment.MadeUp.time;
import static org.truceline.assessment.MadeUp.told;
import static org.truceline.assessment.MadeUp.utc;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Due;
import org.truceline.agreement.Event;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.assessment.MadeUp;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.time.Amount;

class RecurringClockTest {

    private final MadeUp made = new MadeUp();
    private final Event inspection = made.event("inspection");

    @Test
    void each_period_has_a_row_and_a_deed_counts_for_the_one_it_falls_in() {
        every("PT360H", Optional.empty(), at("1974-06-01T08:00Z"));
        Facts facts = Facts.of(List.of(
                deed("inspection", told("1974-06-10T08:00Z")),
                deed("inspection", time("1974-07-15T08:00Z", "1974-07-17T08:00Z"))));
        List<Obligation.Row> rows = rows(facts, "1974-07-29T08:00Z");
        assertThat(rows).extracting(row -> row.time().period()).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows)
                .extracting(Obligation.Row::state)
                .containsExactly(
                        State.FULFILLED, State.OVERDUE, State.IN_TIME_OR_OVERDUE, State.PENDING, State.PENDING);
        assertThat(rows.get(1).begins()).contains(utc("1974-06-16T08:00Z"));
        assertThat(rows.get(1).due()).contains(utc("1974-07-01T08:00Z"));
    }

    @Test
    void missed_periods_stay_however_long_ago_and_fulfilled_ones_only_the_last_three() {
        every("P1D", Optional.empty(), startOf("2020-01-01", DAMASCUS));
        List<Obligation.Row> missed = rows(Facts.NONE, "2020-02-01T12:00Z");
        assertThat(missed).hasSize(31 + 1 + 7);
        assertThat(missed.stream().filter(row -> row.state() == State.OVERDUE)).hasSize(31);
        List<Deed> kept = IntStream.rangeClosed(2, 31)
                .mapToObj(day -> deed("inspection", told("2020-01-%02dT10:00Z".formatted(day))))
                .toList();
        List<Obligation.Row> rows = rows(Facts.of(kept), "2020-02-01T12:00Z");
        assertThat(rows.stream().filter(row -> row.state() == State.OVERDUE))
                .extracting(row -> row.time().period())
                .containsExactly(1);
        assertThat(rows.stream().filter(row -> row.state() == State.FULFILLED)).hasSize(3);
    }

    @Test
    void of_periods_without_end_the_last_thousand_are_told_and_those_that_open_within_seven_days() {
        every("PT24H", Optional.empty(), at("1974-06-01T08:00Z"));
        List<Obligation.Row> rows = rows(Facts.NONE, "1984-06-01T07:00Z");
        assertThat(rows)
                .extracting(row -> row.time().period())
                .startsWith(2653, 2654)
                .endsWith(3659, 3660);
        assertThat(rows.stream().filter(row -> row.state() == State.OVERDUE)).hasSize(1_000);
        assertThat(rows(Facts.NONE, "1974-06-02T08:00Z"))
                .as("at the end of the first it is over, and the ninth opens in seven days")
                .extracting(row -> row.time().period())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void periods_of_which_there_are_some_end_with_the_last() {
        every("PT24H", Optional.of(1_500), at("1974-06-01T08:00Z"));
        assertThat(rows(Facts.NONE, "1984-06-01T07:00Z"))
                .extracting(row -> row.time().period())
                .startsWith(501)
                .endsWith(1_500)
                .hasSize(1_000);
    }

    @Test
    void months_keep_the_day_from_which_they_are_counted() {
        every("P1M", Optional.of(3), local("2020-01-31T10:00", DAMASCUS));
        assertThat(rows(Facts.NONE, "2021-01-01T00:00Z"))
                .extracting(row -> row.due().orElseThrow())
                .containsExactly(utc("2020-02-29T08:00Z"), utc("2020-03-31T07:00Z"), utc("2020-04-30T07:00Z"));
    }

    @Test
    void first_period_is_shown_long_before_it_opens_and_none_of_an_unknown_beginning() {
        every("P15D", Optional.empty(), at("2030-01-01T00:00Z"));
        assertThat(rows(Facts.NONE, "2020-01-01T00:00Z"))
                .extracting(Obligation.Row::state)
                .containsExactly(State.PENDING);
        made.with(recurring("later", "P15D", Optional.empty(), MadeUp.done(made.event("begun"))))
                .with(recurring("day", "P15D", Optional.empty(), local("2020-01-01", DAMASCUS)));
        List<Obligation> all = Duties.at(made.agreement(), Facts.NONE, "2020-01-01T00:00Z");
        assertThat(all.get(1).states()).containsExactly(State.DORMANT);
        assertThat(all.get(2).states()).containsExactly(State.CANNOT_BE_COMPUTED);
    }

    private void every(String amount, Optional<Integer> times, Moment from) {
        made.with(recurring("inspect", amount, times, from));
    }

    private Term.Duty recurring(String id, String amount, Optional<Integer> times, Moment from) {
        return Duties.duty(
                id,
                Value.of(inspection),
                new Due(Optional.of(from), Optional.empty()),
                Term.Conditions.NONE,
                Optional.of(new Term.Recurrence(Amount.parse(amount), times, Value.of(DAMASCUS))));
    }

    private List<Obligation.Row> rows(Facts facts, String at) {
        return Duties.at(made.agreement(), facts, at).getFirst().rows();
    }
}
