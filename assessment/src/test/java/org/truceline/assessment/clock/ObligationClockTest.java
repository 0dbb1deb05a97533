package org.truceline.assessment.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.truceline.assessment.Example;
import org.truceline.notation.FaultyInput;
import org.truceline.occurrence.Deed;
import org.truceline.time.PossibleTime;

class ObligationClockTest {

    @Test
    void duty_of_a_day_has_one_due_instant_for_each_clock() throws FaultyInput {
        assertThat(at("2020-03-14T12:00:00Z", List.of()).dueInstants())
                .containsExactly(Instant.parse("2020-03-15T21:00:00Z"), Instant.parse("2020-03-15T22:00:00Z"));
    }

    @Test
    void nothing_done_is_pending_then_by_reading_then_overdue() throws FaultyInput {
        assertThat(at("2020-03-15T20:59:59Z", List.of()).states()).containsExactly(State.PENDING);
        assertThat(at("2020-03-15T21:00:00Z", List.of()).states()).containsExactly(State.OVERDUE, State.PENDING);
        assertThat(at("2020-03-15T22:00:00Z", List.of()).states()).containsExactly(State.OVERDUE);
    }

    @Test
    void deed_is_early_in_time_late_or_cannot_be_told() throws FaultyInput {
        assertThat(with("2020-03-14T10:00:00Z", "2020-03-14T11:00:00Z")).containsExactly(State.FULFILLED_EARLY);
        assertThat(with("2020-03-15T10:00:00Z", "2020-03-15T11:00:00Z")).containsExactly(State.FULFILLED);
        assertThat(with("2020-03-14T21:30:00Z", "2020-03-15T11:00:00Z"))
                .containsExactly(State.FULFILLED, State.FULFILLED_CANNOT_BE_TOLD);
        assertThat(with("2020-03-16T10:00:00Z", "2020-03-16T11:00:00Z")).containsExactly(State.FULFILLED_LATE);
        assertThat(with("2020-03-15T20:00:00Z", "2020-03-15T21:30:00Z"))
                .containsExactly(State.FULFILLED_CANNOT_BE_TOLD, State.FULFILLED);
    }

    @Test
    void deed_that_may_still_be_to_come_cannot_be_told_as_done() throws FaultyInput {
        Deed deed = deed("2020-03-15T10:00:00Z", "2020-03-15T18:00:00Z");
        assertThat(at("2020-03-15T12:00:00Z", List.of(deed)).states()).containsExactly(State.DONE_CANNOT_BE_TOLD);
        assertThat(at("2020-03-15T09:00:00Z", List.of(deed)).states()).containsExactly(State.PENDING);
    }

    @Test
    void counting_that_the_text_leaves_open_gives_no_due_instant() throws FaultyInput {
        String days = "due: {within: 7 days, of: effect, counting: calendar, firstDay: %s, lastDay: %s, clock: UTC}";
        assertThat(due(days.formatted("counted", "to its end")).dueInstants()).isNotEmpty();
        for (String open :
                List.of(days.formatted("{open: extent}", "to its end"), days.formatted("counted", "{open: extent}"))) {
            assertThat(due(open).states()).containsExactly(State.CANNOT_BE_COMPUTED);
        }
    }

    private static Obligation due(String due) throws FaultyInput {
        String terms = Example.TERMS.replaceFirst("due: .*", due);
        return new ObligationClock(Example.read(terms), List.of())
                .at(Instant.parse("2020-04-01T00:00:00Z"))
                .getFirst();
    }

    private static List<State> with(String from, String until) throws FaultyInput {
        return at("2020-04-01T00:00:00Z", List.of(deed(from, until))).states();
    }

    private static Deed deed(String from, String until) {
        return new Deed("met", PossibleTime.between(Instant.parse(from), Instant.parse(until)), "Told.");
    }

    private static Obligation at(String instant, List<Deed> deeds) throws FaultyInput {
        return new ObligationClock(Example.agreement(), deeds)
                .at(Instant.parse(instant))
                .getFirst();
    }
}
