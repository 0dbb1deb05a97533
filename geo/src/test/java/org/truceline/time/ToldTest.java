package org.truceline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldTest {

    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    @Test
    void day_without_zone_is_the_hull_of_the_clocks_that_may_be_meant() {
        assertThat(Told.parse("2020-03-05").on(List.of(MOSCOW, DAMASCUS)))
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2020-03-04T21:00:00Z"), Instant.parse("2020-03-05T22:00:00Z")));
    }

    @Test
    void clock_time_is_known_to_its_minute() {
        assertThat(Told.parse("2020-03-05T21:30Z").on(List.of()))
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2020-03-05T21:30:00Z"), Instant.parse("2020-03-05T21:31:00Z")));
        assertThat(Told.parse("2020-03-05T23:30:15+02:00").on(List.of()))
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2020-03-05T21:30:15Z"), Instant.parse("2020-03-05T21:30:16Z")));
    }

    @Test
    void clock_time_without_offset_or_clock_is_any_time() {
        assertThat(Told.parse("2020-03-05T21:30").on(List.of())).isEqualTo(PossibleTime.ANY);
    }

    @Test
    void day_that_does_not_exist_is_refused_with_the_forms_understood() {
        assertThatThrownBy(() -> Told.parse("2020-02-30"))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("found \"2020-02-30\"")
                .hasMessageContaining("2020-03-05T21:30Z");
    }

    @Test
    void day_on_which_clocks_change_has_23_hours() {
        assertThat(Told.parse("2020-03-27").on(List.of(DAMASCUS)))
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2020-03-26T22:00:00Z"), Instant.parse("2020-03-27T21:00:00Z")));
    }

    @Test
    void hour_that_comes_twice_means_both() {
        assertThat(Told.parse("2020-10-29T23:30").on(List.of(DAMASCUS)))
                .isEqualTo(PossibleTime.between(
                        Instant.parse("2020-10-29T20:30:00Z"), Instant.parse("2020-10-29T21:31:00Z")));
    }

    @Test
    void hour_that_never_comes_means_both_sides_of_the_gap() {
        PossibleTime time = Told.parse("2020-03-27T00:59").on(List.of(DAMASCUS));
        assertThat(time.from()).contains(Instant.parse("2020-03-26T21:59:00Z"));
        assertThat(time.until().orElseThrow()).isAfter(Instant.parse("2020-03-26T22:59:00Z"));
        assertThat(Told.parse("2020-03-27T00:30").isOnceOn(DAMASCUS)).isFalse();
        assertThat(Told.parse("2020-03-06T00:01").isOnceOn(DAMASCUS)).isTrue();
    }

    @Test
    void midnight_is_the_beginning_of_its_day_also_where_it_never_comes() {
        assertThat(Told.parse("2020-03-27T00:00").instantOn(DAMASCUS))
                .isEqualTo(InstantRange.exactly(Instant.parse("2020-03-26T22:00:00Z")));
    }

    @Test
    void instant_of_a_text_is_one_or_those_of_both_offsets_or_all_of_a_day() {
        assertThat(Told.parse("2020-03-06T00:01").instantOn(MOSCOW))
                .isEqualTo(InstantRange.exactly(Instant.parse("2020-03-05T21:01:00Z")));
        assertThat(Told.parse("2020-10-29T23:30").instantOn(DAMASCUS))
                .isEqualTo(InstantRange.between(
                        Instant.parse("2020-10-29T20:30:00Z"), Instant.parse("2020-10-29T21:30:00Z")));
        assertThat(Told.parse("2020-03-27T00:30").instantOn(DAMASCUS))
                .isEqualTo(InstantRange.between(
                        Instant.parse("2020-03-26T21:30:00Z"), Instant.parse("2020-03-26T22:30:00Z")));
        assertThat(Told.parse("2020-03-05").instantOn(DAMASCUS))
                .isEqualTo(InstantRange.of(PossibleTime.between(
                        Instant.parse("2020-03-04T22:00:00Z"), Instant.parse("2020-03-05T22:00:00Z"))));
    }
}
