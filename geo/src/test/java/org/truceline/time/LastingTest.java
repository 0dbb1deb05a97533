package org.truceline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LastingTest {

    private static final List<ZoneId> DAMASCUS = List.of(ZoneId.of("Asia/Damascus"));

    private final Lasting byDays = lasting("2020-03-05", "2020-03-10");

    @Test
    void what_begins_on_a_day_surely_lasts_only_from_its_end_on_and_surely_not_before_its_beginning() {
        assertThat(byDays.surelyNotDuring(minute("2020-03-04T21:59Z"))).isTrue();
        assertThat(byDays.surelyNotDuring(minute("2020-03-04T22:00Z"))).isFalse();
        assertThat(byDays.surelyDuring(minute("2020-03-05T21:59Z"))).isFalse();
        assertThat(byDays.surelyDuring(minute("2020-03-05T22:00Z"))).isTrue();
    }

    @Test
    void what_ends_on_a_day_surely_lasts_only_until_its_beginning_and_surely_not_after_it() {
        assertThat(byDays.surelyDuring(minute("2020-03-09T21:59Z"))).isTrue();
        assertThat(byDays.surelyDuring(minute("2020-03-09T22:00Z"))).isFalse();
        assertThat(byDays.surelyNotDuring(minute("2020-03-10T21:59Z"))).isFalse();
        assertThat(byDays.surelyNotDuring(minute("2020-03-10T22:00Z"))).isTrue();
    }

    @Test
    void unsure_are_the_days_of_both_ends_and_nothing_where_they_are_instants() {
        assertThat(byDays.unsure())
                .containsExactly(
                        time("2020-03-04T22:00:00Z", "2020-03-05T21:59:59.999999999Z"),
                        time("2020-03-09T22:00:00Z", "2020-03-10T21:59:59.999999999Z"));
        assertThat(lasting("2020-03-05", "2020-03-05").unsure())
                .containsExactly(time("2020-03-04T22:00:00Z", "2020-03-05T21:59:59.999999999Z"));
        assertThat(lasting("2020-03-05T10:00Z", "2020-03-10T10:00Z").unsure()).isEmpty();
        assertThat(Lasting.ALWAYS.unsure()).isEmpty();
    }

    @Test
    void without_a_clock_the_day_is_a_day_on_any() {
        Lasting anywhere = Lasting.between(told("2020-03-05"), Optional.empty(), Told.ANY_CLOCK);
        assertThat(anywhere.surelyNotDuring(minute("2020-03-04T09:59Z"))).isTrue();
        assertThat(anywhere.surelyNotDuring(minute("2020-03-04T10:00Z"))).isFalse();
        assertThat(anywhere.surelyDuring(minute("2020-03-06T11:59Z"))).isFalse();
        assertThat(anywhere.surelyDuring(minute("2020-03-06T12:00Z"))).isTrue();
    }

    @Test
    void end_that_surely_does_not_come_after_the_beginning_is_refused() {
        assertThat(Lasting.surelyEndsFirst(told("2020-03-05T22:00Z"), told("2020-03-05"), DAMASCUS))
                .isTrue();
        assertThat(Lasting.surelyEndsFirst(told("2020-03-05T21:00Z"), told("2020-03-05"), DAMASCUS))
                .isFalse();
        assertThatThrownBy(() -> Lasting.exactly(time("2020-03-05T10:00:00Z", "2020-03-05T09:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lasting("2020-03-05T10:00Z", "2020-03-05T10:00Z"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("What lasts ends after it begins");
    }

    private static Lasting lasting(String from, String until) {
        return Lasting.between(told(from), told(until), DAMASCUS);
    }

    private static Optional<Told> told(String text) {
        return Optional.of(Told.parse(text));
    }

    private static PossibleTime minute(String text) {
        return Told.parse(text).on(List.of(ZoneOffset.UTC));
    }

    private static PossibleTime time(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}
