package org.truceline.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.written.AgreementReader;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

class FaultsTest {

    private static final String LINE = """
            line: 1
            id: road
            title: the road
            basis: judged
            error: 1 km
            provenance: made up
            vertices:
              - {at: [35.8, 36.8], source: made up}
            """;

    @Test
    void all_faults_of_the_terms_and_of_the_files_they_name_are_told_at_once() {
        FaultyInput faulty = faults("""
                truceline: 2
                id: x
                titel: misspelt
                about: y
                localTime: Mars/Olympus
                instruments: {}
                times:
                  effect: {title: start, local: "2020-02-30", zone: Asia/Damascus}
                lines: {road: road.yaml, other: nowhere.yaml, outside: ../secret.yaml}
                terms:
                  - {id: a, mode: forbit, title: b}
                  - {id: b, mode: forbid, title: c, act: rain}
                """);
        assertThat(faulty.faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.startsWith("test/terms.yaml:1:12: truceline: expected 1, the version"))
                .anyMatch(fault -> fault.contains("title: expected a value; found nothing"))
                .anyMatch(fault -> fault.contains("titel") && fault.contains("Did you mean \"title\"?"))
                .anyMatch(fault -> fault.contains("localTime: expected a zone of the tz database")
                        && fault.contains("\"Mars/Olympus\""))
                .anyMatch(fault -> fault.contains(":8:33: local:") && fault.contains("\"2020-02-30\""))
                .anyMatch(fault -> fault.startsWith("test/road.yaml:8:3: vertices:")
                        && fault.contains("at least two vertices; found 1"))
                .anyMatch(fault -> fault.contains("nowhere.yaml: expected a file"))
                .anyMatch(fault -> fault.contains("../secret.yaml: expected a file"))
                .filteredOn(fault -> fault.contains("clause: expected the words"))
                .hasSize(2);
        assertThat(faulty.faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("mode: expected one of forbid, require, note; found forbit"))
                .anyMatch(fault ->
                        fault.contains("act: expected one of the classes of acts") && fault.contains("\"rain\""));
    }

    @Test
    void term_that_names_a_region_is_never_read_as_holding_anywhere() {
        assertThat(faults("""
                truceline: 1
                id: x
                title: t
                about: y
                localTime: UTC
                instruments:
                  A: {title: a, kind: k, status: s, transcription: none, copies: {c: {title: c, address: d}}}
                terms:
                  - {id: b, mode: forbid, title: c, act: attack, where: somewhere,
                     clause: {instrument: A, copy: c, paragraph: "1", quote: "q"}}
                """).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("where: expected a region of this agreement"));
    }

    @Test
    void time_that_clocks_skip_and_ids_given_twice_are_refused() {
        assertThat(faults("""
                truceline: 1
                id: x
                title: t
                about: y
                localTime: UTC
                instruments:
                  A: {title: a, kind: k, status: s, transcription: none, copies: {c: {title: c, address: d}}}
                times:
                  start: {title: s, local: "2020-03-27T00:30", zone: Asia/Damascus}
                terms:
                  - {id: b, mode: forbid, title: c, act: attack,
                     clause: {instrument: A, copy: c, paragraph: "1", quote: "q"}}
                  - {id: b, mode: forbid, title: c, act: attack,
                     clause: {instrument: A, copy: c, paragraph: "1", quote: "q"}}
                """).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("a clock time that comes once on Asia/Damascus"))
                .anyMatch(fault -> fault.contains("each id once") && fault.contains("\"b\" twice"));
    }

    @Test
    void term_and_region_are_not_blamed_for_a_line_that_was_refused() {
        assertThat(faults("""
                truceline: 1
                id: x
                title: t
                about: y
                localTime: UTC
                instruments:
                  A: {title: a, kind: k, status: s, transcription: none, copies: {c: {title: c, address: d}}}
                openPoints:
                  p: {question: q, reason: r, readings: {a: one, b: two}}
                lines: {road: road.yaml}
                regions:
                  belt: {title: b, around: road, reach: 6 km, ends: round, depth: square}
                terms:
                  - {id: b, mode: forbid, title: c, act: attack, where: belt,
                     clause: {instrument: A, copy: c, paragraph: "1", quote: "q"}}
                  - {id: d, mode: forbid, title: c, act: attack, where: {open: p, a: belt, b: belt},
                     clause: {instrument: A, copy: c, paragraph: "1", quote: "q"}}
                """).faults())
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .startsWith("test/road.yaml:8:3: vertices:");
    }

    @Test
    void offset_beside_a_zone_and_a_period_of_no_days_are_refused() {
        assertThat(faults("""
                truceline: 1
                id: x
                title: t
                about: y
                localTime: UTC
                instruments:
                  A: {title: a, kind: k, status: s, transcription: none, copies: {c: {title: c, address: d}}}
                times:
                  start: {title: s, local: "2020-03-06T00:01Z", zone: Asia/Damascus}
                terms:
                  - {id: b, mode: require, title: c, owners: [], fulfilledBy: met,
                     due: {within: 0 days, of: start, counting: elapsed, firstDay: counted, lastDay: to its end, clock: UTC},
                     clause: {instrument: A, copy: c, paragraph: "1", quote: "q"}}
                """).faults())
                .extracting(Fault::toString)
                .hasSize(2)
                .anyMatch(fault -> fault.contains("local: expected a day 2020-03-05 or a clock time"))
                .anyMatch(fault -> fault.contains("within: expected a number of days") && fault.contains("0 days"));
    }

    @Test
    void quote_of_more_than_25_words_is_refused() {
        assertThat(faults("""
                truceline: 1
                id: x
                title: t
                about: y
                localTime: UTC
                instruments:
                  A: {title: a, kind: k, status: s, transcription: none, copies: {c: {title: c, address: d}}}
                terms:
                  - {id: b, mode: forbid, title: c, act: attack,
                     clause: {instrument: A, copy: c, paragraph: "1", quote: "%s"}}
                """.formatted("word ".repeat(26).strip())).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("quote: expected at most 25 words"));
    }

    @Test
    void open_value_needs_every_reading_and_a_known_point() {
        assertThat(faults("""
                truceline: 1
                id: x
                title: t
                about: y
                localTime: UTC
                openPoints:
                  zone: {question: q, reason: r, readings: {a: one, b: two}}
                times:
                  one: {title: o, local: "2020-03-05", zone: {open: zone, a: UTC, c: UTC}}
                  two: {title: o, local: "2020-03-05", zone: {open: zoone}}
                terms: []
                """).faults())
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("b: expected a zone of the tz database") && fault.contains("nothing"))
                .anyMatch(fault -> fault.contains("c: expected one of open, a, b; found an unknown name"))
                .anyMatch(fault -> fault.contains("\"zoone\"") && fault.contains("Did you mean \"zone\"?"));
    }

    private static FaultyInput faults(String terms) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("terms.yaml", terms.getBytes(StandardCharsets.UTF_8));
        files.put("road.yaml", LINE.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(
                FaultyInput.class, () -> AgreementReader.read(Folder.holding("test", files), "terms.yaml"));
    }
}
