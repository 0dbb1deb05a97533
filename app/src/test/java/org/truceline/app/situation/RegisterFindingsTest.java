package org.truceline.app.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.app.situation.MadeUpRegister.utc;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.PointFilled;
import org.truceline.evidence.register.RecordId;
import org.truceline.geo.Position;

/** Decisions on an open point, asked by the real engine. The terms, the office and all that it recorded are made up. */
class RegisterFindingsTest {

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: A made-up ceasefire
            localTime: "+04:00"
            instruments: {A: {title: Ceasefire, date: 2031-04-30, transcription: complete}}
            openPoints:
              depth: {question: How far from the mill?, reason: not in the text, readings: {six: 6 km, four: 4 km}}
            actors: {N: {name: the North, under: state-force}}
            places: {mill: {name: the mill, at: [35.8, 36.7], radius: 0 m}}
            terms:
              - id: shelling
                mode: forbid
                title: No shelling near the mill
                act: shelling
                where: {disc: mill, radius: {open: depth, six: 6 km, four: 4 km}}
                clause: {instrument: A, paragraph: "1"}
            """;

    private final MadeUpRegister office = new MadeUpRegister(TERMS, new Position(35.845, 36.7));

    @Test
    void agreed_decision_decides_and_is_named_and_what_was_found_before_it_was_known_stays() {
        assertThat(office.finding().name().words()).isEqualTo("depends on the reading");
        Instant before = office.now();
        RecordId decision = decided("six", true, "2031-06-01T00:00");
        assertThat(office.finding().name().words()).isEqualTo("inconsistent with the term");
        assertThat(office.reasons())
                .contains("Decided by a made-up commission (from 2031-06-01 00:00, Z; record " + decision.id()
                        + "): 6 km.");
        assertThat(office.finding(office.register().at(before)).name().words()).isEqualTo("depends on the reading");
        assertThat(office.reasons(office.register().at(before))).doesNotContain("Decided by");
    }

    @Test
    void decision_that_takes_effect_after_the_event_changes_nothing_of_it() {
        decided("six", true, "2031-06-11T00:00");
        assertThat(office.finding().name().words()).isEqualTo("depends on the reading");
        assertThat(office.reasons()).doesNotContain("Decided by");
    }

    @Test
    void decision_from_the_day_of_the_event_leaves_the_text_and_says_that_it_is_open() {
        decided("four", true, "2031-06-10");
        assertThat(office.finding().name().words()).isEqualTo("depends on the reading");
        assertThat(office.reasons()).contains("4 km; whether that held then is open.");
    }

    @Test
    void position_of_one_side_changes_nothing_and_is_told() {
        decided("four", false, "2031-06-01T00:00");
        assertThat(office.finding().name().words()).isEqualTo("depends on the reading");
        assertThat(office.reasons()).contains("One side's position, which changes nothing, of a made-up commission");
    }

    @Test
    void two_agreed_decisions_that_differ_leave_it_undetermined_and_say_why() {
        decided("six", true, "2031-06-01T00:00");
        decided("four", true, "2031-06-02T00:00");
        assertThat(office.finding().name().words()).isEqualTo("undetermined");
        assertThat(office.finding().settledBy().orElseThrow().fact())
                .isEqualTo("an agreed answer to: How far from the mill?");
        assertThat(office.reasons()).contains("): 6 km.", "): 4 km.", "contradicts itself");
    }

    private RecordId decided(String answer, boolean agreed, String from) {
        return office.enter(new PointFilled(
                "made-up",
                "depth",
                answer,
                "a made-up commission",
                agreed,
                utc(from),
                Optional.empty(),
                Optional.empty()));
    }
}
