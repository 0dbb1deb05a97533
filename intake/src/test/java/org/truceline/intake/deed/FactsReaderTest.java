package org.truceline.intake.deed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.Known.Sort;
import org.truceline.intake.Written;
import org.truceline.occurrence.Decision;
import org.truceline.occurrence.Deed;
import org.truceline.occurrence.Facts;
import org.truceline.time.InstantRange;
import org.truceline.time.Lasting;
import org.truceline.time.PossibleTime;

/** The facts are made up. */
class FactsReaderTest {

    @Test
    void event_has_a_time_or_bounds_of_it() {
        Facts facts = read("{events: {left: \"2020-03-07T10:00Z\", agreed: {notBefore: \"2020-03-12\", notAfter:"
                + " \"2020-03-13\", told: announced on the 13th}}}");
        assertThat(facts.deeds())
                .containsExactly(
                        new Deed(
                                "left",
                                between("2020-03-07T10:00:00Z", "2020-03-07T10:01:00Z"),
                                "Told with the question: 2020-03-07T10:00Z."),
                        new Deed(
                                "agreed",
                                between("2020-03-12T00:00:00Z", "2020-03-14T00:00:00Z"),
                                "Told with the question: announced on the 13th."));
    }

    @Test
    void judged_is_yes_or_no() {
        assertThat(read("{judged: {proportionate: no, defensive: true}}").answers())
                .isEqualTo(Map.of("proportionate", false, "defensive", true));
        assertThat(fault("{judged: {proportionate: perhaps}}")).contains("expected yes or no; found \"perhaps\".");
    }

    @Test
    void decision_holds_until_its_end_which_is_not_included() {
        assertThat(read("{decisions: [{by: MAC, about: crossing, from: \"1953-08-01T09:00Z\", until:"
                                + " \"1953-08-02T00:00Z\"}]}")
                        .decisions())
                .containsExactly(new Decision(
                        "MAC", "crossing", Lasting.exactly(between("1953-08-01T09:00:00Z", "1953-08-02T00:00:00Z"))));
        assertThat(read("{decisions: [{by: MAC, about: crossing}]}").decisions())
                .containsExactly(new Decision("MAC", "crossing", Lasting.ALWAYS));
        assertThat(
                        fault(
                                "{decisions: [{by: MAC, about: x, from: \"1953-08-02T10:00Z\", until: \"1953-08-02T10:00Z\"}]}"))
                .contains("A decision for one day runs until the next.");
        assertThat(fault("{decisions: [{by: MAC, about: x, from: {notBefore: \"1953-08-02\"}}]}"))
                .contains("from: expected a day", "A decision has no bounds. Write a day, which is some instant of it");
        assertThat(fault("{decisions: [{by: MAC, about: x, from: \"1953-08-02T10:00\"}]}"))
                .contains("a time with its offset");
    }

    @Test
    void day_of_a_decision_is_some_instant_of_it_on_the_clocks_of_the_question() {
        String text = "{decisions: [{by: MAC, about: crossing, from: \"1953-08-01\"}]}";
        assertThat(read(text).decisions())
                .extracting(decision -> decision.inForce().from().orElseThrow())
                .containsExactly(InstantRange.of(between("1953-08-01T00:00:00Z", "1953-08-02T00:00:00Z")));
        assertThat(Written.read(text, fields -> FactsReader.read(fields, Clocks.ANY, Known.BUILT_IN))
                        .decisions())
                .extracting(decision -> decision.inForce().from().orElseThrow())
                .containsExactly(InstantRange.of(between("1953-07-31T10:00:00Z", "1953-08-02T12:00:00Z")));
        assertThat(fault("{decisions: [{by: MAC, about: x, from: \"1953-08-05\", until: \"1953-08-02\"}]}"))
                .contains("until: expected a time after from; found 1953-08-02");
    }

    @Test
    void names_that_the_agreement_does_not_know_are_told_with_the_nearest() {
        Known known = Known.BUILT_IN
                .with(Sort.EVENT, List.of("left"))
                .with(Sort.QUESTION, List.of("defensive"))
                .with(Sort.BODY, List.of("MAC"))
                .with(Sort.SUBJECT, List.of("crossing"));
        assertThat(Written.faults(
                        "{events: {lefd: \"2020-03-07\"}, judged: {defensiv: no}, decisions: [{by: MAK, about: crosing}]}",
                        fields -> FactsReader.read(fields, Clocks.ANY, known)))
                .satisfiesExactly(
                        event -> assertThat(event).endsWith("Did you mean \"left\"?"),
                        question -> assertThat(question).endsWith("Did you mean \"defensive\"?"),
                        body -> assertThat(body).endsWith("Did you mean \"MAC\"?"),
                        subject -> assertThat(subject)
                                .contains(
                                        "about: expected a subject of decisions that some term asks for; found \"crosing\".")
                                .endsWith("Did you mean \"crossing\"?"));
    }

    @Test
    void nothing_told_is_nothing_known() {
        assertThat(read("{}")).isEqualTo(Facts.NONE);
        assertThat(read("{events: {}, judged: {}, decisions: []}")).isEqualTo(Facts.NONE);
    }

    private static Facts read(String text) {
        return Written.read(
                text, fields -> FactsReader.read(fields, new Clocks(List.of(ZoneOffset.UTC)), Known.BUILT_IN));
    }

    private static String fault(String text) {
        return String.join("\n", Written.faults(text, fields -> FactsReader.read(fields, Clocks.ANY, Known.BUILT_IN)));
    }

    private static PossibleTime between(String from, String until) {
        return PossibleTime.between(Instant.parse(from), Instant.parse(until));
    }
}
