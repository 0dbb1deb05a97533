package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;

class TimesTest {

    private static final Clocks BERLIN = new Clocks(List.of(ZoneId.of("Europe/Berlin")));

    @Test
    void day_and_clock_time_are_held_against_the_clocks() {
        assertThat(read("\"2020-03-05\"").possible())
                .isEqualTo(between("2020-03-04T23:00:00Z", "2020-03-05T23:00:00Z"));
        assertThat(read("\"2020-03-05\"").told()).isEqualTo("2020-03-05, no hour and no zone told");
        assertThat(read("\"2020-03-05T21:30\"").told()).isEqualTo("2020-03-05T21:30, no zone told");
        assertThat(read("\"2020-03-05T21:30\"").clocks()).isEqualTo("on the clock of Europe/Berlin");
    }

    @Test
    void month_or_year_is_some_time_in_it() {
        assertThat(read("\"2020-03\"").possible()).isEqualTo(between("2020-02-29T23:00:00Z", "2020-03-31T22:00:00Z"));
        assertThat(read("\"2020\"").possible()).isEqualTo(between("2019-12-31T23:00:00Z", "2020-12-31T23:00:00Z"));
        assertThat(read("2020").told()).isEqualTo("2020, no day and no zone told");
        assertThat(read("{notBefore: \"2020-03\", notAfter: \"2020\"}").possible())
                .isEqualTo(between("2020-02-29T23:00:00Z", "2020-12-31T23:00:00Z"));
        assertThat(fault("\"2020-13\"")).contains("or a month 2020-03 or a year 2020, some time in it");
    }

    @Test
    void told_offset_needs_no_clock() {
        assertThat(read("\"2020-03-05T21:30Z\""))
                .isEqualTo(new When(
                        "2020-03-05T21:30Z", "", between("2020-03-05T21:30:00Z", "2020-03-05T21:31:00Z"), List.of()));
    }

    @Test
    void pair_is_everything_from_the_first_to_the_end_of_the_last() {
        assertThat(read("[\"2020-03-05\", \"2020-03-06\"]").possible())
                .isEqualTo(between("2020-03-04T23:00:00Z", "2020-03-06T23:00:00Z"));
        assertThat(read("[\"2020-03-05T10:00Z\", \"2020-03-05T12:00Z\"]").told())
                .isEqualTo("2020-03-05T10:00Z to 2020-03-05T12:00Z");
    }

    @Test
    void bounds_include_what_they_name_and_one_may_be_missing() {
        assertThat(read("{notBefore: \"2020-03-05T10:00Z\", notAfter: \"2020-03-05\"}")
                        .possible())
                .isEqualTo(between("2020-03-05T10:00:00Z", "2020-03-05T23:00:00Z"));
        When open = read("{notBefore: \"2020-03-05T10:00Z\", told: after ten}");
        assertThat(open.possible().until()).isEmpty();
        assertThat(open.told()).isEqualTo("after ten");
        assertThat(read("{notAfter: \"2020-03-05T10:00Z\"}").possible())
                .isEqualTo(new PossibleTime(Optional.empty(), Optional.of(Instant.parse("2020-03-05T10:01:00Z"))));
    }

    @Test
    void what_is_no_time_is_told() {
        assertThat(fault("yesterday")).contains("expected a day 2020-03-05").contains("\"yesterday\"");
        assertThat(fault("[\"2020-03-06\", \"2020-03-05\"]")).contains("expected the earlier time first");
        assertThat(fault("[\"2020-03-06\"]")).contains("expected two times");
        assertThat(fault("[\"2020-03-06\", soon]")).contains("[2020-03-06, soon]");
        assertThat(fault("{notBefore: \"2020-03-06\", notAfter: \"2020-03-05\"}"))
                .contains("expected a time after notBefore");
        assertThat(fault("{}")).contains("a group without either");
        assertThat(fault("{after: \"2020-03-06\", notBefore: \"2020-03-05\"}")).contains("an unknown name");
    }

    private static When read(String text) {
        return Written.read("when: " + text, fields -> Times.find(fields, "when", BERLIN))
                .orElseThrow();
    }

    private static String fault(String text) {
        return Written.faults("when: " + text, fields -> Times.find(fields, "when", BERLIN))
                .getFirst();
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}
