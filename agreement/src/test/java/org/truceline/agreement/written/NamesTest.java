package org.truceline.agreement.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.FaultyInput;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** Names may be used before they are declared, and never in a circle. */
class NamesTest {

    @Test
    void time_may_count_from_a_later_one_and_region_from_a_later_region() throws FaultyInput {
        Agreement read = Sample.read("""
                times: {second: {after: first, add: PT1H}, first: {event: met}}
                lines: {any: {open: p, a: far, b: unknown}, far: {why: no map}}
                regions: {both: {union: [zone, belt]}, belt: {around: any, reach: 1 km}, zone: {undrawn: x}}
                """);
        assertThat(read.names().moments().keySet()).containsExactly("second", "first");
        assertThat(((Moment.Shifted) Sample.in(read.names().moments(), "second").rule()).anchor())
                .isEqualTo(Sample.in(read.names().moments(), "first"));
        assertThat(((RegionRule.Union) Sample.in(read.regions(), "both").rule())
                        .of()
                        .get(1))
                .isEqualTo(new RegionRule.Reference(Sample.in(read.regions(), "belt")));
        assertThat(((RegionRule.Band) Sample.in(read.regions(), "belt").rule())
                        .line()
                        .point())
                .contains(read.openPoint("p"));
    }

    @Test
    void cycle_of_anchors_is_refused_once() {
        assertThat(Sample.faults("""
                times: {a: {after: b, add: PT1H}, b: {last: [c, met]}, c: {open: p, a: a, b: met}}
                """))
                .containsExactly("test/terms.yaml:" + lineOf("times") + ":9: a: expected a time that does not hang on"
                        + " itself; found a cycle of anchors: a, b, c, a. Let one of them stand on its own.");
    }

    @Test
    void cycles_of_regions_and_lines_are_refused() {
        assertThat(Sample.faults("regions: {a: {union: [b]}, b: {minus: [a, c]}, c: {undrawn: x}}"))
                .singleElement()
                .asString()
                .contains("a cycle of regions: a, b, a");
        assertThat(Sample.faults("regions: {a: {undrawn: x, within: b}, b: {undrawn: x, within: [c]},"
                        + " c: {undrawn: x, within: a}}"))
                .singleElement()
                .asString()
                .contains("a cycle of regions: a, b, c, a", "Remove one \"within\"");
        assertThat(Sample.faults("lines: {a: {open: p, a: b, b: b}, b: {open: p, a: a, b: unknown}}"))
                .singleElement()
                .asString()
                .contains("a circle of lines: a, b, a");
    }

    @Test
    void duties_that_wait_for_one_another_are_refused_but_not_at_the_same_time() throws FaultyInput {
        String duties = """
                terms:
                  - {id: first, mode: require, owners: N, deed: met, due: {none: yes}, ONE, CLAUSE}
                  - {id: second, mode: require, owners: S, deed: left, due: {none: yes}, OTHER, CLAUSE}
                """.replace("CLAUSE", Sample.CLAUSE);
        assertThat(Sample.faults(duties.replace("ONE", "provided: {done: second}")
                        .replace("OTHER", "when: {all: [{done: first}, {judged: fair}]}")))
                .singleElement()
                .asString()
                .contains("first: expected duties that do not wait", "a cycle of duties: first, second, first");
        assertThat(Sample.faults(
                        duties.replace("ONE", "provided: {done: first}").replace("OTHER", "when: {done: met}")))
                .singleElement()
                .asString()
                .contains("a cycle of duties: first, first");
        Sample.read(duties.replace("ONE", "concurrently: [second]").replace("OTHER", "concurrently: [first]"));
        Sample.read(duties.replace("ONE", "provided: {any: [{done: second}, {judged: fair}]}")
                .replace("OTHER", "when: {done: first}"));
        Sample.read(duties.replace("ONE", "when: {not: {done: second}}").replace("OTHER", "when: {done: first}"));
    }

    @Test
    void deed_that_another_duty_asks_for_too_makes_no_circle() throws FaultyInput {
        Sample.read("""
                terms:
                  - {id: first, mode: require, owners: N, deed: met, due: {none: yes}, when: {done: left}, CLAUSE}
                  - {id: second, mode: require, owners: S, deed: left, due: {none: yes}, when: {done: met}, CLAUSE}
                  - {id: third, mode: require, owners: S, deed: left, due: {none: yes}, CLAUSE}
                """.replace("CLAUSE", Sample.CLAUSE));
    }

    @Test
    void class_may_lie_under_a_later_one_and_in_no_circle() throws FaultyInput {
        Agreement read = Sample.read("""
                classes:
                  weapons: {D-30A: {under: D-30}, D-30: {under: howitzer, words: D-30 howitzer, calibre: 122 mm, range: 15.4 km}}
                  actors: {listed: {under: armed-group, listing: complete}}
                actors: {N: {name: North, under: listed}, S: {name: South, members: {of: listed, from: 2018-05-31}}}
                """);
        assertThat(read.classes().weapons().isBelow("D-30A", "artillery")).isTrue();
        assertThat(Sample.in(read.classes().measures(), "D-30").calibre().least())
                .isEqualTo(122);
        assertThat(Sample.in(read.classes().measures(), "D-30").range().most()).isEqualTo(15_400);
        assertThat(read.classes().listings()).containsEntry("listed", true);
        assertThat(read.classes().actors().isBelow("N", "armed-force")).isTrue();
        assertThat(read.classes().actors().knows("S")).isFalse();
        assertThat(Sample.in(read.actors(), "S").memberships())
                .containsExactly(
                        new Actor.Membership("listed", Optional.of(Told.parse("2018-05-31")), Optional.empty()));
        assertThat(Sample.faults("classes: {acts: {x: {under: y, words: x}, y: {under: x, words: y}}}"))
                .allMatch(fault -> fault.contains("a circle of classes"))
                .hasSize(2);
    }

    @Test
    void day_that_nobody_tells_the_clock_of_is_a_day_on_any_clock() throws FaultyInput {
        Agreement read = Sample.read("""
                events:
                  met: {title: m, when: 2020-03-05}
                  left: {title: l, notBefore: 2020-03-05, notAfter: "2020-03-06T10:00+03:00"}
                  year: {title: y, when: 1950, clock: UTC}
                  open: {title: o, when: 2020-03-05T10:00, clock: {open: p, a: UTC, b: Asia/Damascus}}
                """);
        assertThat(Sample.in(read.names().events(), "met").known())
                .contains(PossibleTime.between(
                        Instant.parse("2020-03-04T10:00:00Z"), Instant.parse("2020-03-06T12:00:00Z")));
        assertThat(Sample.in(read.names().events(), "left").known())
                .contains(PossibleTime.between(
                        Instant.parse("2020-03-04T10:00:00Z"), Instant.parse("2020-03-06T07:01:00Z")));
        assertThat(Sample.in(read.names().events(), "year").known())
                .contains(PossibleTime.between(
                        Instant.parse("1950-01-01T00:00:00Z"), Instant.parse("1951-01-01T00:00:00Z")));
        assertThat(Sample.in(read.names().events(), "open").known())
                .contains(PossibleTime.between(
                        Instant.parse("2020-03-05T08:00:00Z"), Instant.parse("2020-03-05T10:01:00Z")));
    }

    @Test
    void what_is_not_told_is_left_out_and_printed_without_it() throws FaultyInput {
        Agreement read = Sample.read("""
                instruments: {A: {title: a, transcription: none, copies: {c: {title: c}}}}
                terms:
                  - {id: a, mode: require, deed: met, due: {none: yes}, clause: {instrument: A}}
                  - {id: b, mode: require, owners: [N, armed-group], deed: met, due: {none: yes}, clause: {instrument: A, paragraph: "1"}}
                  - {id: c, mode: require, owners: {open: p, a: N, b: unknown}, deed: met, due: {none: yes}, clause: {instrument: A, quote: q}}
                  - {id: d, mode: require, owners: {open: w}, deed: met, due: {none: yes}, basis: practice}
                lines: {L: {why: no map, clause: {instrument: A, quote: the line}}}
                """);
        assertThat(read.duties().stream().map(duty -> read.namesOf(duty.owners())))
                .containsExactly("nobody is named", "North, armed group", "North (open: q)", "open: q");
        assertThat(read.terms().stream().map(term -> term.clause().inWords()))
                .containsExactly("A", "A ¶ 1", "A: “q”", "no clause is given");
        assertThat(Sample.in(read.names().lines(), "L")
                        .all()
                        .findFirst()
                        .orElseThrow()
                        .clause())
                .contains(new Clause("A", "", "the line", ""));
    }

    @Test
    void condition_on_a_reading_holds_the_point_and_its_readings() throws FaultyInput {
        Agreement read = Sample.read(Sample.term("mode: permit, reading: {p: b, z: [c, d]}"));
        assertThat(read.permissions().getFirst().pattern())
                .isEqualTo(new Predicate.All(List.of(
                        new Predicate.Reads(read.openPoint("p"), Set.of("b")),
                        new Predicate.Reads(read.openPoint("z"), Set.of("c", "d")))));
    }

    @Test
    void term_inherits_rank_and_time_of_its_instrument() throws FaultyInput {
        Agreement read = Sample.read("""
                instruments:
                  A: {title: a, transcription: none, rank: 2, from: effect, until: late, copies: {c: {title: c}}}
                times:
                  late: {after: effect, add: PT1H, title: late, clause: {instrument: A, copy: c, paragraph: "1", quote: q}}
                  effect: {event: met}
                terms:
                  - {id: a, mode: forbid, act: attack, CLAUSE}
                  - {id: b, mode: permit, act: attack, rank: 3, basis: unilateral, CLAUSE}
                """.replace("CLAUSE", Sample.CLAUSE));
        Term.Head first = read.terms().getFirst().head();
        assertThat(first.rank()).isEqualTo(2);
        assertThat(first.inForce().orElseThrow().until())
                .contains(Sample.in(read.names().moments(), "late"));
        assertThat(read.terms().get(1).head().rank()).isEqualTo(3);
    }

    @Test
    void reading_that_leaves_a_value_unknown_and_a_point_without_readings_leave_it_open() throws FaultyInput {
        Agreement read = Sample.read("""
                times:
                  one: {local: {open: p, a: "2020-03-05", b: unknown}, zone: {open: w}}
                """);
        var local = (Moment.Local) Sample.in(read.names().moments(), "one").rule();
        var byReading = (Value.ByReading<?>) local.local();
        assertThat(byReading.values()).extractingByKey("b").isEqualTo(new Value.Unfilled<>(read.openPoint("p")));
        assertThat(local.zone()).isEqualTo(new Value.Unfilled<>(read.openPoint("w")));
    }

    @Test
    void yaml_has_no_surprises() throws FaultyInput {
        Agreement read = Sample.read("""
                openPoints: {p: {question: Is it?, reason: vague, readings: {no: not, on: it is}}}
                regions: {zone: {band: L, toIncluded: {open: p, no: yes, on: false}}}
                times: {effect: {local: 2020-03-05T00:01, zone: {open: p, no: UTC, on: +03:00}}, o: {utc: 2020-03-05T21:01:00Z}}
                terms: [{id: 010, mode: forbid, title: no, act: attack, daily: {from: 06:00, until: 18:00, zone: UTC}, CLAUSE}]
                """.replace("CLAUSE", Sample.CLAUSE));
        assertThat(read.openPoint("p").asked()).isEqualTo(List.of("no", "on"));
        assertThat(read.terms().getFirst().id()).isEqualTo("010");
        assertThat(read.terms().getFirst().title()).isEqualTo("no");
    }

    private static int lineOf(String section) {
        return Sample.file("times: {}").lines().toList().indexOf(section + ": {}") + 1;
    }
}
