package org.truceline.app.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.app.situation.MadeUpRegister.utc;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.LineDrawn;
import org.truceline.evidence.register.RecordId;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;

/** Courses of a line, asked by the real engine. The terms, the office and all that it recorded are made up. */
class LinesRecordedTest {

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: A made-up ceasefire
            localTime: "+04:00"
            instruments: {A: {title: Ceasefire, date: 2031-04-30, transcription: complete}}
            actors: {N: {name: the North, under: state-force}}
            lines:
              front:
                title: the line of contact
                versions:
                  - {vertices: [{at: [35.8, 36.5]}, {at: [35.8, 36.9]}], error: 100 m, basis: judged, provenance: made up}
            terms:
              - id: shelling
                mode: forbid
                title: No shelling within 6 km of the line of contact
                act: shelling
                where: {around: front, reach: 6 km}
                clause: {instrument: A, paragraph: "1"}
            """;

    private static final String UNDRAWN =
            TERMS.replaceAll("    versions:\\n.*\\n", "    why: the map was not published\n");

    /** 5 km north of the line as the terms draw it. */
    private final Position spot = new Position(35.845, 36.7);

    private final MadeUpRegister office = new MadeUpRegister(TERMS, spot);

    @Test
    void agreed_course_is_measured_from_while_it_lasts_and_is_named() {
        assertThat(name(office)).isEqualTo("inconsistent with the term");
        RecordId moved = course(office, "the parties", LineDrawn.Standing.AGREED, 35.7, "2031-06-01T00:00", "");
        assertThat(name(office)).isEqualTo("not covered");
        assertThat(office.reasons())
                .contains("The line of contact as agreed, recorded of the parties (from 2031-06-01 00:00, Z; record "
                        + moved.id() + ")");
    }

    @Test
    void course_that_was_agreed_later_or_no_longer_lasted_changes_nothing() {
        course(office, "the parties", LineDrawn.Standing.AGREED, 35.7, "2031-06-11T00:00", "");
        course(office, "the parties", LineDrawn.Standing.AGREED, 35.7, "2031-05-01T00:00", "2031-06-01T00:00");
        assertThat(name(office)).isEqualTo("inconsistent with the term");
    }

    @Test
    void courses_of_two_sides_that_differ_leave_it_undetermined_with_the_distance_by_each() {
        MadeUpRegister undrawn = new MadeUpRegister(UNDRAWN, spot);
        course(undrawn, "the North", LineDrawn.Standing.ONE_SIDED, 35.8, "2031-06-01T00:00", "");
        assertThat(name(undrawn)).isEqualTo("undetermined");
        course(undrawn, "the South", LineDrawn.Standing.ONE_SIDED, 35.7, "2031-06-01T00:00", "");
        assertThat(name(undrawn)).isEqualTo("undetermined");
        assertThat(undrawn.finding().settledBy().orElseThrow().fact())
                .isEqualTo("an agreed course of the line, of which there are those of: the North, the South");
        assertThat(undrawn.reasons())
                .contains("at least 1 km inside the edge", "at least 10.1 km outside the edge")
                .contains("drawn by the North", "drawn by the South");
    }

    @Test
    void courses_of_two_sides_that_come_out_alike_answer_by_each() {
        MadeUpRegister undrawn = new MadeUpRegister(UNDRAWN, spot);
        course(undrawn, "the North", LineDrawn.Standing.ONE_SIDED, 35.8, "2031-06-01T00:00", "");
        course(undrawn, "the South", LineDrawn.Standing.ONE_SIDED, 35.81, "2031-06-01T00:00", "");
        assertThat(name(undrawn)).isEqualTo("inconsistent with the term");
        assertThat(undrawn.reasons()).contains("By every version of the line that may have held");
    }

    @Test
    void course_of_one_side_changes_nothing_and_is_told() {
        course(office, "the South", LineDrawn.Standing.ONE_SIDED, 35.7, "2031-06-01T00:00", "");
        assertThat(name(office)).isEqualTo("inconsistent with the term");
        assertThat(office.reasons())
                .contains(
                        "One side's position, which changes nothing: another course of this line, of the South (from");
    }

    @Test
    void draft_and_superseded_course_are_not_asked() {
        course(office, "the parties", LineDrawn.Standing.DRAFT, 35.7, "2031-06-01T00:00", "");
        course(office, "the parties", LineDrawn.Standing.SUPERSEDED, 35.7, "2031-06-01T00:00", "");
        assertThat(name(office)).isEqualTo("inconsistent with the term");
    }

    @Test
    void course_that_only_repeats_a_point_or_has_several_parts_counts_as_not_drawn() {
        List<Position> still = List.of(new Position(35.7, 36.5), new Position(35.7, 36.5));
        List<Position> north = List.of(new Position(35.9, 36.5), new Position(35.9, 36.9));
        List<Position> south = List.of(new Position(35.7, 36.5), new Position(35.7, 36.9));
        for (List<List<Position>> parts : List.of(List.of(still), List.of(north, south))) {
            MadeUpRegister each = new MadeUpRegister(TERMS, spot);
            enter(each, "the parties", LineDrawn.Standing.AGREED, parts, "2031-06-01T00:00", "");
            assertThat(name(each)).isEqualTo("undetermined");
        }
    }

    private static String name(MadeUpRegister office) {
        return office.finding().name().words();
    }

    private static RecordId course(
            MadeUpRegister office, String by, LineDrawn.Standing standing, double latitude, String from, String until) {
        return enter(
                office,
                by,
                standing,
                List.of(List.of(new Position(latitude, 36.5), new Position(latitude, 36.9))),
                from,
                until);
    }

    private static RecordId enter(
            MadeUpRegister office,
            String by,
            LineDrawn.Standing standing,
            List<List<Position>> parts,
            String from,
            String until) {
        return office.enter(new LineDrawn(
                "front",
                by,
                standing,
                utc(from),
                until.isEmpty() ? Optional.empty() : Optional.of(utc(until)),
                parts,
                Metres.of(100),
                Optional.empty()));
    }
}
