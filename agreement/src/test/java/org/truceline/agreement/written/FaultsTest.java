package org.truceline.agreement.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;

class FaultsTest {

    private static final String SHORT_LINE = """
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
        assertThat(withShortLine("""
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
                """))
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
                .anyMatch(fault -> fault.contains("mode: expected one of forbid, permit, require, limit, note; found"
                        + " forbit. Did you mean \"forbid\"?"))
                .anyMatch(fault ->
                        fault.contains("act: expected one of the classes of acts") && fault.contains("\"rain\""));
    }

    @Test
    void words_that_a_comma_in_braces_has_cut_are_told_with_quotation_marks() {
        assertThat(Sample.faults("instruments: {P: {title: Accounts (press, a blog), transcription: none}}\n"))
                .containsExactly(
                        "test/terms.yaml:21:43: a blog): expected one of copies, from, until, title, kind, status,"
                                + " date, place, transcription, rank; found an unknown name. If it belongs to the words before it,"
                                + " put the whole of them in quotation marks: commas part what stands in { }. Else remove it.");
        assertThat(Sample.faults("instruments: {P: {title: Press, blob: x, transcription: none}}\n"))
                .anyMatch(fault -> fault.endsWith("found an unknown name. Remove it."));
        assertThat(Sample.faults("instruments:\n  P:\n    title: Press\n    blob:\n    transcription: none\n"))
                .anyMatch(fault -> fault.endsWith("found an unknown name. Remove it."));
    }

    @Test
    void words_of_a_reading_that_a_comma_has_cut_are_no_reading_that_values_have_to_give() {
        assertThat(Sample.faults(
                        "openPoints: {p: {question: q, reason: vague, readings: {a: x, all: flights, movements and"
                                + " works}}}\n"
                                + Sample.term("mode: forbid, act: {open: p, a: attack, all: unknown}")))
                .singleElement()
                .asString()
                .endsWith(
                        "movements and works: expected a name, a colon and the words of a reading; found no colon. If it"
                                + " belongs to the words before it, put the whole of them in quotation marks: commas part what stands in"
                                + " { }. Else give the reading a name and its words.");
    }

    @Test
    void what_cannot_be_open_is_told_with_what_to_write_instead() {
        assertThat(Sample.faults("""
                        openPoints: {p: {question: q, reason: vague, readings: {a: one, b: two}}}
                        actors: {N: {name: North, members: [{open: p, a: {of: armed-group}, b: unknown}]}}
                        events: {gone: {title: gone}, lifted: {title: lifted}}
                        terms:
                          - {id: one, mode: require, deed: gone, due: {none: true}, waived: {open: p, a: lifted, b: unknown}}
                          - {id: two, mode: require, deed: gone, due: {none: true}, concurrently: {open: p, a: one, b: unknown}}
                        """))
                .hasSize(3)
                .anyMatch(fault ->
                        fault.contains("waived: ") && fault.contains("This cannot be open. If only one reading"))
                .anyMatch(fault ->
                        fault.contains("concurrently: ") && fault.contains("Write \"provided: {any: [{reading:"))
                .anyMatch(fault -> fault.contains("members: ") && fault.contains("\"listing: partial\""));
    }

    @Test
    void membership_that_is_open_in_a_part_is_told_with_what_to_write_instead() {
        assertThat(Sample.faults("""
                        openPoints: {p: {question: q, reason: vague, readings: {a: one, b: two}}}
                        actors:
                          N: {name: North, under: {open: p, a: armed-group, b: police}}
                          S: {name: South, members: {of: {open: p, a: armed-group, b: police}}}
                          M: {name: M, members: {of: police, from: {notBefore: 2020-01-01, notAfter: 2020-01-02}}}
                        """))
                .hasSize(3)
                .anyMatch(fault -> fault.contains("under: ") && fault.contains("Write the nearest class above all"))
                .anyMatch(fault -> fault.contains("of: ") && fault.contains("Leave the membership out"))
                .anyMatch(
                        fault -> fault.contains("from: expected a day")
                                && fault.contains(
                                        "Write a day, which is some instant of it; or the time in which the actor surely belongs"));
    }

    @Test
    void term_that_names_a_region_is_never_read_as_holding_anywhere() {
        assertThat(Sample.faults(Sample.term("mode: forbid, act: attack, where: somewhere")))
                .anyMatch(fault -> fault.contains("where: expected a region of this agreement"));
    }

    @Test
    void term_and_region_are_not_blamed_for_a_line_that_was_refused() {
        assertThat(withShortLine(Sample.file("""
                lines: {road: road.yaml}
                regions:
                  belt: {title: b, around: road, reach: 6 km, ends: round, depth: square}
                  side: {beside: road, side: west}
                  other: {open: p, a: {band: road, side: east}, b: belt}
                terms:
                  - {id: b, mode: forbid, act: attack, where: belt, CLAUSE}
                  - {id: d, mode: forbid, act: attack, where: {open: p, a: belt, b: other}, CLAUSE}
                """.replace("CLAUSE", Sample.CLAUSE))))
                .singleElement()
                .asString()
                .startsWith("test/road.yaml:8:3: vertices:");
    }

    @Test
    void unknown_version_is_refused_whatever_else_it_holds() {
        assertThat(Sample.faultsOf("truceline: 3\nid: x\ntitle: y\nterms: []\n"))
                .containsExactly("test/terms.yaml:1:12: truceline: expected 1, the version of the terms language; found"
                        + " \"3\". Use the software that knows this version, or rewrite the file.");
    }

    @Test
    void open_value_needs_every_reading_and_a_known_point() {
        assertThat(Sample.faults("""
                openPoints:
                  zone: {question: q, reason: vague, readings: {a: one, b: two}}
                times:
                  one: {title: o, local: "2020-03-05", zone: {open: zone, a: UTC, c: UTC}}
                  two: {title: o, local: "2020-03-05", zone: {open: zoone}}
                """))
                .anyMatch(fault -> fault.contains("b: expected a zone of the tz database") && fault.contains("nothing"))
                .anyMatch(fault -> fault.contains("c: expected one of open, a, b; found an unknown name"))
                .anyMatch(fault -> fault.contains("\"zoone\"") && fault.contains("Did you mean \"zone\"?"));
    }

    /** What is wrong; the sections that are; what the one fault says. */
    @TestFactory
    Stream<DynamicTest> one_fault_is_told_for() {
        return Stream.of(
                each(
                        "an offset beside a zone",
                        "times: {t: {local: \"2020-03-06T00:01Z\", zone: UTC}}",
                        "local: expected a day 2020-03-05 or a clock time 2020-03-06T00:01, without an offset"),
                each(
                        "a period of no days",
                        duty("due: {within: 0 days, of: effect, counting: elapsed}"),
                        "within: expected elapsed time such as PT72H",
                        "\"0 days\""),
                each(
                        "a quote of 26 words",
                        "terms: [{id: b, mode: forbid, act: attack, clause: {instrument: A, copy: c,"
                                + " paragraph: \"1\", quote: "
                                + "word ".repeat(26).strip() + "}}]",
                        "quote: expected at most 25 words"),
                each("ids given twice", """
                        terms:
                          - {id: b, mode: forbid, act: attack, CLAUSE}
                          - {id: b, mode: forbid, act: attack, CLAUSE}
                        """, "terms: expected each id once; found \"b\" twice"),
                each(
                        "a key of another mode",
                        Sample.term("mode: permit, act: attack, owners: [N]"),
                        "owners: expected one of",
                        "an unknown name"),
                each(
                        "an actor that nobody declared",
                        Sample.term("mode: forbid, by: state-forse"),
                        "by: expected an actor of this agreement or one of the classes of actors",
                        "Did you mean \"state-force\"?"),
                each(
                        "a class of acts that only part of a name is of",
                        Sample.term("mode: forbid, act: movement"),
                        "act: expected one of the classes of acts",
                        "Did you mean \"military-movement\", \"restriction-of-movement\"? All classes: docs/terms/classes.md."),
                each(
                        "a weapon that nobody declared",
                        Sample.term("mode: forbid, weapon: [tonk]"),
                        "weapon: expected one of the classes of weapons",
                        "Did you mean \"tank\"?"),
                each(
                        "a body that nobody declared",
                        Sample.term("mode: forbid, decided: {by: MACC, about: x}"),
                        "by: expected a body of this agreement",
                        "Did you mean \"MAC\"?"),
                each(
                        "a question that nobody declared",
                        Sample.term("mode: forbid, judged: faire"),
                        "judged: expected a question of this agreement",
                        "Did you mean \"fair\"?"),
                each(
                        "a deed that nobody declared",
                        Sample.term("mode: forbid, done: mett"),
                        "done: expected an event or a duty of this agreement",
                        "Did you mean \"met\"?"),
                each(
                        "a place that nobody declared",
                        "regions: {r: {disc: toun, radius: 1 km}}",
                        "disc: expected a place of this agreement",
                        "Did you mean \"town\"?"),
                each(
                        "a line that nobody declared",
                        "regions: {r: {around: rode, reach: 1 km}}",
                        "around: expected a line of this agreement",
                        "Did you mean \"road\"?"),
                each(
                        "a region that nobody declared, under within",
                        "regions: {r: {undrawn: x, within: [zoone]}}",
                        "within: expected a region of this agreement"),
                each(
                        "a time that nobody declared",
                        Sample.term("mode: forbid, from: efect"),
                        "from: expected a time or an event of this agreement",
                        "Did you mean \"effect\"?"),
                each(
                        "an event that is nearly one that is declared",
                        duty("due: {none: true}").replace("deed: met", "fulfilledBy: meet"),
                        "fulfilledBy: expected an event of this agreement",
                        "Did you mean \"met\"?"),
                each(
                        "a phase that nobody declared",
                        Sample.term("mode: forbid, during: one"),
                        "during: expected a phase of this agreement"),
                each(
                        "a plea nearly named like an exception",
                        Sample.term("mode: forbid, unless: [{id: return-fire, when: {pleaded: return-fier}}]"),
                        "pleaded: expected an exception",
                        "Did you mean \"return-fire\"?"),
                each(
                        "the deed of a duty that is left open",
                        """
                        terms:
                          - {id: a, mode: require, owners: N, deed: {open: p, a: met, b: left}, due: {none: true}, CLAUSE}
                          - {id: b, mode: require, owners: N, deed: met, due: {none: true}, when: {done: a}, CLAUSE}
                        """,
                        "done: expected an event, or a duty whose deed the text fixes",
                        "Name the event that is meant"),
                each(
                        "a side that the line does not name",
                        "regions: {r: {beside: L, side: north}}",
                        "side: expected both, or a side of L: west or east; found \"north\""),
                each(
                        "a side of a line without sides",
                        "regions: {r: {beside: road, side: north}}",
                        "the line road names no sides",
                        "Add \"sides: [left, right]\""),
                each(
                        "a far edge before the near one",
                        "regions: {r: {band: L, from: 2 km, to: 1 km}}",
                        "to: expected a distance beyond that under from, under every reading"),
                each(
                        "an edge that in one reading is not beyond the other",
                        "regions: {r: {band: L, from: {open: p, a: 1 km, b: 2 km}, to: {open: p, a: 2 km, b: 2 km}}}",
                        "to: expected a distance beyond that under from, under every reading"),
                each(
                        "a title of a time without a name",
                        "times: {effect: {event: met}, t: {after: {event: met, title: x}, add: PT1H}}",
                        "title: expected only beside what has a name; found a rule in place. Give the rule a name under"
                                + " times, and write that name here."),
                each(
                        "what a region without a name lies within",
                        "regions: {zone: {undrawn: x}, r: {union: [{undrawn: y, within: [zone]}]}}",
                        "within: expected only beside what has a name"),
                each(
                        "an hour that no clock shows",
                        Sample.term("mode: forbid, daily: {from: 25:00, until: 18:00, zone: UTC}"),
                        "from: expected an hour such as 06:00; found \"25:00\""),
                each(
                        "versions that hold at once",
                        "lines: {A: {versions: [{file: road.yaml, until: 2015-02-15},"
                                + " {vertices: [[35, 36], [36, 37]], error: 1 m, basis: judged, provenance: x}]}}",
                        "versions: expected one version at a time; found road and A.2 at once"),
                each(
                        "two drawings of one id",
                        "lines: {A: road.yaml, road: {versions: [{vertices: [[35, 36], [36, 37]], error: 1 m,"
                                + " basis: judged, provenance: x}]}}",
                        "id: expected an id that no other drawing has; found \"road\""),
                each(
                        "a stretch beyond the end of the line",
                        "regions: {r: {band: road, to: 1 km, stretch: {from: 100 km, to: 110 km}}}",
                        "stretch: expected a stretch of the line road; found The line road is 73.1 km long."),
                each(
                        "a reason that nobody gives",
                        "openPoints: {p: {question: q, reason: forgotten, readings: {a: x, b: y}}, w: {question: q, reason: vague}}",
                        "reason: expected one of not in the text, not read, vague,",
                        "found \"forgotten\""),
                each(
                        "a time that is open as a whole",
                        Sample.term("mode: forbid, during: {open: p, a: {from: effect}, b: {until: effect}}"),
                        "during: expected a phase of this agreement",
                        "found a time that is open as a whole. Leave its moments open: {from: {open: …}"),
                each(
                        "a title of an open time without a name",
                        Sample.term("mode: forbid, from: {open: p, title: x, a: effect, b: unknown}"),
                        "title: expected only beside what has a name"),
                each(
                        "what an open region without a name lies within",
                        Sample.term("mode: forbid, where: {open: p, within: zone, a: zone, b: unknown}"),
                        "within: expected only beside what has a name"),
                each(
                        "a reading that the point does not have",
                        Sample.term("mode: forbid, reading: {p: [a, c]}"),
                        "p: expected a reading of p: a, b; found \"c\""),
                each(
                        "a reading of a point without any",
                        Sample.term("mode: forbid, reading: {w: a}"),
                        "w: expected a point with readings; found one without any"),
                each(
                        "a reading of a point that nobody declared",
                        Sample.term("mode: forbid, reading: {q: a}"),
                        "reading: expected an open point of this agreement; found \"q\""),
                each(
                        "a condition on no reading",
                        Sample.term("mode: forbid, reading: {}"),
                        "reading: expected an open point with a reading of it; found none"),
                each(
                        "a duty of nobody under one reading",
                        Sample.term("mode: require, owners: {open: p, a: [], b: N}, deed: met, due: {none: yes}"),
                        "a: expected an actor of this agreement",
                        "found an empty list. Name one, or leave it out; a reading that names nobody is \"unknown\"."),
                each(
                        "several times of one limit",
                        Sample.term("mode: limit, kind: stock, count: {weapon: tank}, atMost: 1,"
                                + " during: [{from: effect}, {until: effect}]"),
                        "during: expected one time; found 2. Write one limit for each time."),
                each("a reach of nothing", "regions: {r: {around: L, reach: 0 km}}", "reach: expected more than zero"),
                each(
                        "a reach beyond a thousand kilometres",
                        "regions: {r: {around: L, reach: 1001 km}}",
                        "reach: expected at most 1000 km"),
                each(
                        "two forms of a region at once",
                        "regions: {r: {around: L, beside: L, side: west}}",
                        "r: expected exactly one of band, around",
                        "found around and beside"),
                each("a moment in no form", "times: {t: {zone: UTC}}", "t: expected exactly one of utc, local"),
                each(
                        "calendar time that does not say how it is counted",
                        "times: {effect: {event: met}, t: {after: effect, add: P7D, lastDay: to its end, zone: UTC}}",
                        "firstDay: expected one of counted, not counted; found nothing"),
                each(
                        "a way of counting beside elapsed time",
                        "times: {effect: {event: met}, t: {after: effect, add: PT72H, frstDay: counted}}",
                        "frstDay: expected one of",
                        "Did you mean \"firstDay\"?"),
                each(
                        "day 0 where the anchor's date is day 1",
                        "times: {effect: {event: met}, t: {day: 0, of: effect, dayOne: 1, zone: UTC}}",
                        "day: expected at least 1 where the anchor's date is day 1"),
                each(
                        "months that elapse",
                        duty("due: {within: 6 months, of: effect, counting: elapsed}"),
                        "within: expected days or hours"),
                each(
                        "hours that are dates",
                        duty("due: {within: 72 hours, of: effect, counting: calendar}"),
                        "counting: expected elapsed, for hours"),
                each("a duty that is never due", duty("title: x"), "due: expected when it is due; found nothing"),
                each(
                        "a due time with a beginning only",
                        duty("due: {from: effect}"),
                        "due: expected one of by, on, within, none; found only from"),
                each(
                        "periods from no beginning",
                        duty("every: P15D, due: {by: effect}"),
                        "every: expected a due time with a beginning"),
                each(
                        "a duty at the same time as itself",
                        duty("concurrently: [t], due: {none: true}"),
                        "concurrently: expected another duty of this agreement; found the duty itself"),
                each(
                        "an express exception without conditions",
                        Sample.term("mode: forbid, unless: [{id: a}]"),
                        "when: expected the conditions of an express exception"),
                each(
                        "a limit both ways",
                        Sample.term("mode: limit, kind: stock, count: {weapon: tank}, atMost: 1, atLeast: 1"),
                        "limit: expected exactly one of atMost, atLeast; found atMost and atLeast"),
                each(
                        "a flow without a period",
                        Sample.term("mode: limit, kind: flow, count: {weapon: tank}, atMost: 1"),
                        "per: expected a period such as P1D"),
                each(
                        "days without a clock",
                        Sample.term("mode: limit, kind: flow, per: P1D, count: {weapon: tank}, atMost: 1"),
                        "clock: expected a zone of the tz database"),
                each(
                        "both ways of saying when",
                        Sample.term("mode: forbid, from: effect, during: {until: effect}"),
                        "during: expected either during, or from and until; found both"),
                each(
                        "an hour without a clock",
                        "events: {met: {when: 2020-03-05T21:30}, left: {title: x}}",
                        "when: expected an hour with its offset, or with a clock beside it"),
                each(
                        "times that exclude one another",
                        "events: {met: {notBefore: 2020-03-05, notAfter: 2020-03-01, clock: UTC}, left: {title: x}}",
                        "met: expected times that some instant satisfies"),
                each(
                        "a membership that ends before it begins",
                        "actors: {N: {name: N, members: [{of: armed-group, from: 2020-01-02, until: 2020-01-01}]}}",
                        "until: expected a time after 2020-01-02"),
                each(
                        "a class under nothing",
                        "classes: {acts: {x: {under: militry-action, words: x}}}",
                        "under: expected one of the classes of acts",
                        "Did you mean \"military-action\"?"),
                each(
                        "a class that is there already",
                        "classes: {weapons: {tank: {under: weapon, words: x}}}",
                        "tank: expected a name that no class has yet"),
                each(
                        "an actor named like a class",
                        "actors: {police: {name: Police}}",
                        "police: expected a name of its own"),
                each(
                        "a reading that stands for something else",
                        "openPoints: {p: {question: q, reason: vague, readings: {open: x}}}",
                        "open: expected a reading's name other than"),
                each(
                        "a working reading that is none",
                        "openPoints: {p: {question: q, reason: vague, readings: {a: x}, working: b}}",
                        "working: expected a reading of this point; found \"b\""),
                each(
                        "a reading that filled it and is none",
                        "openPoints: {p: {question: q, reason: vague, readings: {agreed: x}, filled: {reading: agred}}}",
                        "reading: expected a reading of this point",
                        "Did you mean \"agreed\"?"),
                each(
                        "a line that is neither drawn nor not",
                        "lines: {A: {sides: [l, r]}, road: road.yaml}",
                        "A: expected versions of a drawn line, or why it is not drawn; found neither"),
                each(
                        "a version that ends before it begins",
                        "lines: {A: {versions: [{file: road.yaml, from: 2015-01-01, until: 2014-01-01}]}}",
                        "until: expected a time after 2015-01-01T00:00:00Z"),
                each(
                        "a version that is in a file and in place",
                        "lines: {A: {versions: [{file: road.yaml, vertices: [[35, 36], [35, 37]]}]}}",
                        "versions: expected exactly one of file, vertices; found file and vertices"),
                each(
                        "an outline that crosses itself",
                        "regions: {r: {outline: [[35, 36], [36, 37], [36, 36], [35, 37]],"
                                + " error: 1 km, basis: judged, provenance: x}}",
                        "outline: expected a usable shape"),
                each(
                        "degrees that are none",
                        "places: {town: {at: [95, 36], radius: 1 km}}",
                        "at: expected [latitude -90 to 90, longitude -180 to 180]; found [95, 36]"),
                each(
                        "a calibre in no unit",
                        Sample.term("mode: forbid, calibre: \">= 100\""),
                        "calibre: expected a bound on a calibre such as \">= 100 mm\"; found \">= 100\""),
                each(
                        "a condition that is empty",
                        Sample.term("mode: forbid, not: {}"),
                        "not: expected a group of conditions",
                        "an empty group"),
                each("a note that marks nothing", Sample.term("mode: note"), "where: expected a region; found nothing"),
                each(
                        "an instrument that nobody declared",
                        "terms: [{id: t, mode: forbid, act: attack,"
                                + " clause: {instrument: B, copy: c, paragraph: \"1\", quote: q}}]",
                        "instrument: expected an instrument of this agreement; found \"B\""));
    }

    @Test
    void square_ends_and_depth_by_compass_are_refused_where_the_line_does_not_bear_them() {
        String bent = "vertices: [[35.8, 36.0], [35.8, 36.2], [35.9, 36.1], [35.8, 35.9]], error: 1 km, basis: judged,"
                + " provenance: x";
        assertThat(Sample.faults("lines: {road: {versions: [{" + bent + """
                        }]}}
                        regions:
                          flat: {around: road, reach: 20 km, ends: {open: p, a: flat, b: round}}
                          compass: {around: road, reach: 2 km, depth: compass}
                          neither: {around: road, reach: 2 km}
                        """))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("ends: expected round, for the line road"))
                .anyMatch(fault -> fault.contains("depth: expected square, for the line road"));
    }

    @Test
    void edges_that_meet_only_in_different_worlds_are_no_fault() throws FaultyInput {
        Sample.read("regions: {r: {band: L, from: {open: p, a: 0 m, b: 5 km}, to: {open: p, a: 5 km, b: 10 km}}}");
    }

    private static String duty(String keys) {
        return Sample.term("mode: require, owners: [N], deed: met, " + keys);
    }

    private static DynamicTest each(String name, String sections, String... said) {
        return dynamicTest(
                name,
                () -> assertThat(Sample.faults(sections.replace("CLAUSE", Sample.CLAUSE)))
                        .singleElement()
                        .asString()
                        .contains(said));
    }

    private static List<String> withShortLine(String terms) {
        Folder folder = Folder.holding(
                "test",
                Map.of(
                        "terms.yaml", terms.getBytes(StandardCharsets.UTF_8),
                        "road.yaml", SHORT_LINE.getBytes(StandardCharsets.UTF_8)));
        return catchThrowableOfType(FaultyInput.class, () -> AgreementReader.read(folder, "terms.yaml"))
                .faults()
                .stream()
                .map(Fault::toString)
                .toList();
    }
}
