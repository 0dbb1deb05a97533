package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What findings say would settle them. The agreement is made up. */
class SettledByTest {

    private static final String TERMS = """
            truceline: 1
            id: made-up
            title: Made up
            instruments:
              P: {title: Protocol, transcription: complete}
            actors:
              N: {name: North, under: state-force}
              S: {name: South, under: state-force}
            openPoints:
              stops: {question: What stops?, reason: vague, readings: {shells: shelling, all: every attack}}
              day: {question: Which day?, reason: vague, readings: {first: the first, second: the second}}
              unit: {question: Yards or metres?, reason: vague, readings: {yards: yards, metres: metres},
                     filled: {reading: yards, by: the parties}}
            events:
              north: {title: the north ratifies}
              south: {title: the south ratifies}
              met: {title: they have met}
            lines:
              L: {title: the line, why: no map}
            regions:
              near: {title: near the line, around: L, reach: {open: unit, yards: 500 yd, metres: 500 m}}
            terms:
              - {id: kinds, mode: forbid, clause: {instrument: P}, act: {open: stops, shells: shelling, all: attack}}
              - {id: both, mode: forbid, clause: {instrument: P}, act: attack, from: {last: [north, south]}}
              - {id: belt, mode: forbid, clause: {instrument: P}, act: presence, where: near}
              - {id: south, mode: forbid, clause: {instrument: P}, act: attack, by: S}
              - {id: meet, mode: require, clause: {instrument: P}, deed: met,
                 due: {by: {endOf: {open: day, first: "2031-05-01", second: "2031-05-05"}, zone: UTC}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void open_point_of_the_reading_is_named_before_what_the_report_lacks() throws IOException {
        assertThat(ask("{id: q, act: presence}"))
                .contains("kinds: DEPENDS ON THE READING")
                .contains("  Settled by: these together: an agreed answer to: What stops?; what kind of act it was\n");
    }

    @Test
    void every_event_that_a_later_of_two_waits_for_is_named() throws IOException {
        assertThat(ask("{id: q, act: attack, when: \"2031-05-03T10:00Z\"}"))
                .contains(
                        "Settled by: these together: whether and when: the north ratifies; whether and when: the south ratifies\n");
        assertThat(ask("{id: q, act: attack, when: \"2031-05-03T10:00Z\", events: {north: \"2031-05-01T10:00Z\"}}"))
                .contains("Settled by: whether and when: the south ratifies\n");
    }

    @Test
    void distance_without_a_side_names_the_ends_that_the_text_does_not_tell() throws IOException {
        assertThat(ask("{id: q, act: presence, at: {line: L, distance: 300 m}}"))
                .contains(
                        "Settled by: whether the region goes round the ends of the line, which the text does not say, or"
                                + " the side of it on which it was\n");
        Files.writeString(folder.resolve("terms.yaml"), TERMS.replace("around: L,", "around: L, ends: round,"));
        assertThat(asked("{id: q, act: presence, at: {line: L, distance: 300 m}}"))
                .contains("belt: INCONSISTENT WITH THE TERM");
    }

    @Test
    void filling_without_a_day_has_no_empty_brackets() throws IOException {
        assertThat(ask("{id: q, act: presence, at: {line: L, distance: 300 m}}"))
                .contains("Yards or metres? Settled by the parties: yards.");
    }

    @Test
    void name_after_a_colon_keeps_its_capital() throws IOException {
        assertThat(ask("{id: q, act: attack, by: [N]}"))
                .contains("”: North is named as the author; that is not South.");
    }

    @Test
    void year_is_taken_for_a_time_of_an_incident() throws IOException {
        assertThat(ask("{id: q, act: attack, when: 1950}")).startsWith("q: attack; 1950, no day and no zone told;");
    }

    @Test
    void differing_case_of_the_clock_says_which_reading_gave_what() throws IOException {
        Files.writeString(folder.resolve("terms.yaml"), TERMS);
        Files.writeString(folder.resolve("cases.yaml"), """
                cases: 1
                clock:
                  - {name: met, at: "2031-05-03T00:00Z", duty: meet, states: [pending]}
                """);
        assertThat(run("terms", "test", folder.toString()))
                .contains(
                        "expected the states [pending]; found [overdue, pending]. With day first: Not known to be done. The"
                                + " time is over.");
    }

    private String ask(String incident) throws IOException {
        Files.writeString(folder.resolve("terms.yaml"), TERMS);
        return asked(incident);
    }

    private String asked(String incident) throws IOException {
        Files.writeString(folder.resolve("q.yaml"), incident);
        return run(
                "ask", folder.toString(), "--incident", folder.resolve("q.yaml").toString());
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        Truceline.run(arguments, new PrintWriter(out), new PrintWriter(out));
        return out.toString();
    }
}
