package org.truceline.agreement.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.truceline.notation.FaultyInput;

class DoubtsTest {

    /** Sections without anything to doubt; what is doubted is put in the place of a section. */
    private static final String PLAIN = """
            openPoints: {}
            events: {}
            questions: {}
            bodies: {}
            times: {}
            lines: {}
            places: {}
            regions: {}
            """;

    @Test
    void plain_agreement_gives_no_doubt() throws FaultyInput {
        assertThat(Sample.doubts(PLAIN + Sample.term("mode: forbid, act: attack")))
                .isEmpty();
    }

    @Test
    void doubt_says_where_what_and_what_to_do() throws FaultyInput {
        assertThat(doubts("openPoints: {p: {question: q, reason: vague}}\n"))
                .containsExactly(
                        "test/terms.yaml:8:14: p: No value uses this open point, so it changes no answer. Use it"
                                + " under \"open\", or remove it; if it is only to be printed, write \"readings: none\".");
    }

    @Test
    void open_point_that_is_only_printed_is_not_doubted() throws FaultyInput {
        assertThat(doubts("openPoints: {p: {question: q, reason: not in the text, readings: none}}\n"))
                .isEmpty();
    }

    @Test
    void day_that_is_lost_under_one_reading_is_told_with_that_reading() throws FaultyInput {
        assertThat(doubts("""
                        openPoints: {p: {question: q, reason: vague, readings: {planned: a, done: b}}}
                        events: {gone: {title: gone, when: "2020-03-09", clock: Asia/Damascus}}
                        times:
                          week: {title: w, after: gone, add: 7 days, firstDay: counted, lastDay: to its end, zone: Asia/Damascus}
                          next: {title: n, after: {open: p, planned: week, done: gone}, add: 7 days, firstDay: not counted, lastDay: to its end, zone: Asia/Damascus}
                        """ + Sample.term("mode: forbid, act: attack, from: next")))
                .singleElement()
                .asString()
                .endsWith(
                        "a day is lost. Write \"firstDay: {open: p, planned: counted, done: …}\", with what stands there"
                                + " now in place of each dot.");
    }

    @Test
    void doubt_about_one_side_stands_at_the_line_of_that_side() throws FaultyInput {
        assertThat(doubts("""
                        terms:
                          - id: t
                            mode: forbid
                            sides:
                              first: {act: attack, clause: {instrument: A}}
                              second: {clause: {instrument: A}}
                        """))
                .singleElement()
                .asString()
                .startsWith("test/terms.yaml:13:7: t.second: It has no condition");
    }

    @Test
    void class_that_says_what_it_overlaps_or_that_nothing_stands_beside_is_not_doubted() throws FaultyInput {
        assertThat(
                        doubts(
                                "classes: {acts: {march: {under: military-movement, overlaps: []}},"
                                        + " weapons: {D-30: {under: howitzer}}, actors: {listed: {under: armed-group, listing: partial}}}\n"))
                .isEmpty();
    }

    @Test
    void what_the_file_says_is_meant_so_is_not_doubted() throws FaultyInput {
        assertThat(doubts("openPoints: {p: {question: q, reason: vague, readings: none}}\n"
                        + Sample.term("mode: forbid, act: {open: p}")))
                .isEmpty();
        assertThat(doubts("openPoints: {p: {question: q, reason: vague, readings: {a: x, b: y}}}\n"
                        + Sample.term("mode: forbid, act: {open: p, a: attack, b: unknown}")))
                .isEmpty();
    }

    @Test
    void what_a_clause_names_is_not_doubted_though_nothing_uses_it() throws FaultyInput {
        String clause = "clause: {instrument: A}";
        assertThat(doubts("bodies: {b: {name: B, " + clause + "}}\nlines: {L: {why: x, " + clause + "}}\n"
                        + "regions: {r: {undrawn: x, " + clause + "}}\n"
                        + "times: {t: {utc: 2020-03-05T00:00:00Z, " + clause + "}}\n"))
                .isEmpty();
    }

    @Test
    void remarks_that_end_or_stand_under_one_another_are_not_taken_for_cut() throws FaultyInput {
        assertThat(doubts(Sample.term("mode: forbid, act: attack, remarks: [One., two.]")))
                .isEmpty();
        assertThat(doubts(Sample.term("mode: forbid, act: attack, remarks: [One, Two]")))
                .isEmpty();
        assertThat(doubts("""
                terms:
                  - id: t
                    mode: forbid
                    act: attack
                    clause: {instrument: A}
                    remarks:
                      - one
                      - two
                """)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> one_doubt_is_told_of() {
        String wide =
                "times: {early: {utc: 2020-01-01T00:00:00Z}, late: {startOf: {open: p, a: 2020-02-01, b: 2020-03-01},"
                        + " zone: UTC}}\nopenPoints: {p: {question: q, reason: vague, readings: {a: x, b: y}}}\n";
        return Stream.of(
                each(
                        "a point without readings",
                        "openPoints: {p: {question: q, reason: vague}}\n" + Sample.term("mode: forbid, act: {open: p}"),
                        "p: It has no readings"),
                each(
                        "an event that nothing waits for",
                        "events: {met: {title: x}}\n",
                        "met: Nothing waits for this event."),
                each("a time that nothing uses", "times: {t: {utc: 2020-03-05T00:00:00Z}}\n", "t: Nothing uses it."),
                each(
                        "a line that nothing uses",
                        "lines: {L: {why: x}}\n",
                        "L: Nothing uses it. Keep it only if reports"),
                each("a place that nothing uses", "places: {p: {at: [1, 2], radius: 1 km}}\n", "p: Nothing uses it."),
                each("a region that nothing uses", "regions: {r: {undrawn: x}}\n", "r: Nothing uses it."),
                each("a question that nothing asks", "questions: {q: Is it?}\n", "q: Nothing uses it."),
                each(
                        "a class of acts that does not say what it overlaps",
                        "classes: {acts: {march: {under: military-movement}}}\n",
                        "march: It says nothing of what else it may be, so it surely is none of these: reinforcement,"),
                each(
                        "a remark that a comma has cut",
                        Sample.term("mode: forbid, act: attack, remarks: [The body is named, without its task.]"),
                        "t: Its remark \"without its task.\" looks like the end of the one before it: commas part what"
                                + " stands in [ ]. If they are one remark, put the whole in quotation marks."),
                each(
                        "a remark in brackets that a comma has cut at the end of its line",
                        Sample.term(
                                "mode: forbid, act: attack, remarks: [The body is named,\n      without its task.]"),
                        "t: Its remark \"without its task.\" looks like"),
                each("a body that nothing asks", "bodies: {b: {name: B}}\n", "b: Nothing uses it."),
                each(
                        "a deed that only the old form names",
                        Sample.term("mode: require, owners: N, fulfilledBy: x, due: {none: yes}"),
                        "x: The event is declared only by \"fulfilledBy\""),
                each(
                        "an actor of no class where classes are asked for",
                        "actors: {N: {name: North}}\n" + Sample.term("mode: forbid, by: armed-force"),
                        "N: It is under no class, so whether it is one of a class that a term asks for stays open. If the"
                                + " text treats it as one, add \"under: …\"; if it may be several"),
                each(
                        "a membership from a day without a clock",
                        "actors: {N: {name: North, members: {of: armed-group, from: 2020-01-02, until: 2020-02-01T00:00Z}}}\n"
                                + Sample.term("mode: forbid, by: armed-group"),
                        "N: Its membership counts from some instant of 2020-01-02 on the clock of UTC: whether it lasts"
                                + " then stays open. If the text tells the hour, write the instant, such as"
                                + " 2020-01-02T00:00Z or 2020-01-02T00:00+03:00"),
                each(
                        "a clock time that never comes",
                        "times: {t: {local: 2020-03-27T00:30, zone: Asia/Damascus}}\n"
                                + Sample.term("mode: forbid, act: attack, from: t"),
                        "t: 2020-03-27T00:30 comes twice or never"),
                each(
                        "a window that is empty in every world",
                        wide + Sample.term("mode: forbid, act: attack, from: late, until: early"),
                        "t: It can never apply: its time ends before it begins"),
                each(
                        "a window from and until one event",
                        "events: {met: {title: m, notBefore: 2020-01-01}}\n"
                                + Sample.term("mode: permit, act: attack, from: met, until: met"),
                        "t: It can never apply"),
                each(
                        "a window after its instrument",
                        wide
                                + "instruments: {A: {title: a, transcription: none, until: early, copies: {c: {title: c}}}}\n"
                                + Sample.term("mode: permit, act: attack, from: late"),
                        "t: It can never apply: its instrument is not in force in its time"),
                each(
                        "an instrument that is never in force",
                        wide
                                + "instruments: {A: {title: a, transcription: none, from: late, until: early, copies: {c: {title: c}}}}\n",
                        "A: The instrument is never in force"),
                each(
                        "a duty that is over before it begins",
                        wide
                                + Sample.term("mode: require, owners: N, deed: met, due: {from: late, by: early}")
                                + "events: {met: {title: m}}\n",
                        "t: It is over before it can be fulfilled"),
                each(
                        "acts that exclude one another",
                        Sample.term("mode: forbid, act: air-strike, all: [{act: protest}]"),
                        "t: No act is of all the classes that it asks for together."),
                each(
                        "an express term without a clause",
                        "terms: [{id: t, mode: forbid, act: attack}]\n",
                        "t: It names no clause that it rests on. Add \"clause: {instrument: …}\""),
                each(
                        "a term until an event of which nothing is told",
                        "events: {met: {title: m}}\ntimes: {end: {after: met, add: PT1H}}\n"
                                + Sample.term("mode: forbid, act: attack, until: end"),
                        "met: \"t\" holds until it happens, and nothing tells that it has not: findings under that"
                                + " term stay open until somebody tells of it. Say \"notBefore\""),
                each(
                        "an instrument until an event that is told only not to come after",
                        "events: {met: {title: m, notAfter: 2020-01-01}}\n"
                                + "instruments: {A: {title: a, transcription: none, until: met, copies: {c: {title: c}}}}\n"
                                + Sample.term("mode: forbid, act: attack, not: {by: N}"),
                        "met: \"t\" holds until it happens"),
                each(
                        "a period after a period that loses a day",
                        "events: {met: {title: m}}\n"
                                + "times: {over: {after: met, add: P15D, firstDay: not counted, lastDay: to its end, zone: UTC}}\n"
                                + Sample.term("mode: require, owners: N, deed: met, due: {within: 24 days, of: over,"
                                        + " firstDay: not counted, lastDay: to its end, clock: UTC}"),
                        "t: It is counted from the end of another period, which is the beginning of the next day, and"
                                + " without that day: a day is lost. Write \"firstDay: counted\"."),
                each("a term about nothing", Sample.term("mode: forbid"), "t: It has no condition"),
                each(
                        "an exception about other acts",
                        Sample.term("mode: forbid, act: air-strike, unless: [{id: e, when: {act: protest}}]"),
                        "t: Its exception \"e\" is about acts that the term is not about."),
                each(
                        "a plea that is no exception",
                        Sample.term("mode: forbid, act: attack, not: {pleaded: defence}"),
                        "defence: It is pleaded, and no term has an exception of that name."),
                each("a permit that swallows a prohibition", """
                        terms:
                          - {id: no, mode: forbid, act: attack, by: N, CLAUSE}
                          - {id: yes, mode: permit, act: attack, CLAUSE}
                        """, "yes: It permits everything that \"no\" forbids"),
                each(
                        "a gap between phases",
                        phases("early", "late"),
                        "two: There is a gap between \"one\" and \"two\"."),
                each("phases that overlap", phases("late", "early"), "two: The phases \"one\" and \"two\" overlap."),
                each(
                        "a phase without an end",
                        wide + "phases: {one: {from: early}, two: {from: late}}\n",
                        "two: The phase before it, \"one\", has no end"),
                each("phases of which nobody knows whether they meet", """
                        events: {met: {title: m}, left: {title: l}}
                        phases: {one: {until: met}, two: {from: left}}
                        """, "two: There may be a gap or an overlap"));
    }

    @Test
    void prohibition_of_a_higher_rank_or_a_narrower_permit_is_not_swallowed() throws FaultyInput {
        assertThat(doubts("""
                        terms:
                          - {id: no, mode: forbid, act: attack, rank: 1, CLAUSE}
                          - {id: yes, mode: permit, act: attack, CLAUSE}
                        """)).isEmpty();
        assertThat(doubts("""
                        terms:
                          - {id: no, mode: forbid, act: attack, CLAUSE}
                          - {id: yes, mode: permit, act: attack, by: N, CLAUSE}
                        """)).isEmpty();
    }

    @Test
    void phases_that_meet_in_one_moment_are_not_doubted() throws FaultyInput {
        assertThat(doubts("events: {met: {title: m}}\nphases: {one: {until: met}, two: {from: met}}\n"))
                .isEmpty();
    }

    private static String phases(String end, String start) {
        return "times: {early: {utc: 2020-01-01T00:00:00Z}, late: {utc: 2020-02-01T00:00:00Z}}\nphases: {one: {until: "
                + end + "}, two: {from: " + start + "}}\n";
    }

    private static DynamicTest each(String name, String sections, String said) {
        return dynamicTest(
                name,
                () -> assertThat(doubts(sections)).singleElement().asString().contains(said));
    }

    /** The doubts about these sections in place of the plain ones. */
    private static java.util.List<String> doubts(String sections) throws FaultyInput {
        StringBuilder text = new StringBuilder(sections.replace("CLAUSE", Sample.CLAUSE));
        PLAIN.lines()
                .filter(line -> !("\n" + sections).contains("\n" + line.substring(0, line.indexOf(':') + 1)))
                .forEach(line -> text.append(line).append('\n'));
        return Sample.doubts(text.toString());
    }
}
