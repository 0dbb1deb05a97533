package org.truceline.agreement.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.truceline.agreement.core.CoreWriter;

/** Every short form means the same as its core form. */
class SugarTest {

    @TestFactory
    Stream<DynamicTest> lengths_and_amounts() {
        return Stream.of(
                region("kilometres", "around: L, reach: 6 km", "around: L, reach: 6000 m"),
                region("parts of a kilometre", "around: L, reach: 0.57 km", "around: L, reach: 570 m"),
                region("yards", "around: L, reach: 500 yd", "around: L, reach: 457.2 m"),
                region("feet", "around: L, reach: 100 ft", "around: L, reach: 30.48 m"),
                region("miles", "around: L, reach: 20 mi", "around: L, reach: 32186.88 m"),
                region("nautical miles", "around: L, reach: 5 nmi", "around: L, reach: 9260 m"),
                region("millimetres", "around: L, reach: 1500 mm", "around: L, reach: 1.5 m"),
                moment("hours", "after: effect, add: 72 hours", "after: effect, add: PT72H"),
                moment("minutes", "after: effect, add: 30 minutes", "after: effect, add: PT30M"),
                moment("days", "after: effect, add: 7 days, " + COUNTED, "after: effect, add: P7D, " + COUNTED),
                moment("weeks", "after: effect, add: 2 weeks, " + COUNTED, "after: effect, add: P14D, " + COUNTED),
                moment("months", "after: effect, add: 6 months, " + COUNTED, "after: effect, add: P6M, " + COUNTED),
                moment("a year", "before: effect, add: 1 year, " + COUNTED, "before: effect, add: P1Y, " + COUNTED),
                term("a calibre in metres", "calibre: \"> 0.1 m\"", "calibre: \"> 100 mm\""),
                term("a calibre in feet", "calibre: \"> 0.25 ft\"", "calibre: \"> 76.2 mm\""),
                term("a range in kilometres", "range: \"<= 20 km\"", "range: \"<= 20000 m\""),
                term("an exact number", "number: 30", "number: \"= 30\""));
    }

    private static final String COUNTED = "firstDay: counted, lastDay: to its end, zone: UTC";

    @TestFactory
    Stream<DynamicTest> moments() {
        return Stream.of(
                moment(
                        "the start of a day",
                        "startOf: 2020-03-15, zone: UTC",
                        "local: \"2020-03-15T00:00\", zone: UTC"),
                moment("the end of a day", "endOf: 2020-03-15, zone: UTC", "local: \"2020-03-16T00:00\", zone: UTC"),
                moment(
                        "a day that is open",
                        "endOf: {open: p, a: 2020-03-15, b: 2020-02-29}, zone: UTC",
                        "local: {open: p, a: \"2020-03-16T00:00\", b: \"2020-03-01T00:00\"}, zone: UTC"),
                moment(
                        "day 7, the anchor's date being day 1",
                        "day: 7, of: effect, dayOne: 1, zone: UTC",
                        "after: effect, add: P6D, " + COUNTED),
                moment(
                        "the end of day 42, the anchor's date being day 1 or day 0",
                        "endOfDay: 42, of: effect, dayOne: {open: p, a: 1, b: 0}, zone: UTC",
                        "after: effect, add: {open: p, a: P42D, b: P43D}, " + COUNTED),
                same(
                        "another name",
                        "times: {effect: {event: met}, t: effect}",
                        "times: {effect: {event: met}, t: {first: [effect]}}"),
                same(
                        "the name of an event",
                        "times: {t: {after: met, add: PT1H}}",
                        "times: {t: {after: {event: met}, add: PT1H}}"),
                same("one time of several", "times: {t: {first: met}}", "times: {t: {first: [{event: met}]}}"));
    }

    @TestFactory
    Stream<DynamicTest> regions() {
        String plain = "ends: untold, depth: square, fromIncluded: yes, toIncluded: yes";
        return Stream.of(
                region("around", "around: L, reach: 6 km", "band: L, side: both, from: 0 m, to: 6000 m, " + plain),
                region("beside", "beside: L, side: west", "band: L, side: west, from: 0 m, to: none, " + plain),
                region(
                        "between",
                        "between: [L, M], sides: [east, west]",
                        "common: [{band: L, side: east}, {band: M, side: west}]"),
                region("a width that is shared", "shared: L, width: 50 km, share: equal", "band: L, to: 25000 m"),
                region(
                        "a width whose edge is left out",
                        "shared: L, width: 30 km, share: equal, toIncluded: no",
                        "band: L, to: 15000 m, toIncluded: no"),
                region(
                        "a width of which nobody knows whose it is",
                        "shared: L, width: 50 km, share: {open: p, a: equal, b: each}, side: west",
                        "band: L, side: west, to: {open: p, a: 25000 m, b: 50000 m}"),
                region(
                        "a width that is open too",
                        "shared: L, width: {open: p, a: 50 km, b: 30 km}, share: equal",
                        "band: L, to: {open: p, a: 25000 m, b: 15000 m}"),
                region(
                        "a side that is open",
                        "band: L, side: {open: p, a: west, b: both}, to: 1 km",
                        "open: p, a: {band: L, side: west, to: 1000 m}, b: {band: L, to: 1000 m}"),
                region(
                        "a far edge that may be none",
                        "band: L, to: {open: p, a: none, b: 1 km}",
                        "open: p, a: {band: L}, b: {band: L, to: 1000 m}"),
                region("true for yes", "band: L, toIncluded: false", "band: L, toIncluded: no"),
                same(
                        "another name",
                        "regions: {zone: {undrawn: x}, r: zone}",
                        "regions: {zone: {undrawn: x}, r: {union: [zone]}}"),
                same(
                        "a line in a file",
                        "lines: {road: road.yaml}",
                        "lines: {road: {title: the road, versions: [{vertices: [[35.8, 36.0], [35.9, 36.8]],"
                                + " error: 1000 m, basis: judged, provenance: made up}]}}"),
                region(
                        "an outline in a file",
                        "outline: field.yaml",
                        "outline: [[35.0, 36.0], [35.5, 36.0], [35.5, 36.5]], error: 100 m, basis: measured,"
                                + " provenance: made up, drawn: {id: field, title: the field}"),
                same(
                        "a region that a note marks in place",
                        "terms: [{id: n, mode: note, title: Note, where: {around: L, reach: 1 km}, CLAUSE}]",
                        "regions: {zone: {undrawn: no map}, n: {title: Note, around: L, reach: 1 km}}\n"
                                + "terms: [{id: n, mode: note, title: Note, where: n, CLAUSE}]"));
    }

    @TestFactory
    Stream<DynamicTest> terms() {
        return Stream.of(
                term("one reading for a list", "reading: {p: a}", "reading: {p: [a]}"),
                term("one item for a list", "act: attack, by: N, medium: air", "act: [attack], by: [N], medium: [air]"),
                term("from and until", "from: effect, until: met", "during: {from: effect, until: {event: met}}"),
                term(
                        "daily hours beside each time",
                        "during: [{from: effect}, {until: met}], daily: {from: 06:00, until: 18:00, zone: UTC}",
                        "during: [{from: effect, daily: {from: \"06:00\", until: \"18:00\", zone: UTC}},"
                                + " {until: met, daily: {from: \"06:00\", until: \"18:00\", zone: UTC}}]"),
                term(
                        "daily hours alone",
                        "daily: {from: 22:00, until: 24:00, zone: UTC}",
                        "during: {daily: {from: \"22:00\", until: \"00:00\", zone: UTC}}"),
                same(
                        "a phase",
                        "phases: {one: {from: effect, until: met}}\n" + Sample.term("mode: permit, during: one"),
                        "phases: {one: {from: effect, until: met}}\n"
                                + Sample.term("mode: permit, during: {from: effect, until: met}")),
                term("who is bound, the old form", "who: w", "bound: {open: w}"),
                term("who is bound, one actor", "bound: N", "bound: [N]"),
                same(
                        "a term for each side",
                        "terms: [{id: t, mode: forbid, act: attack, where: zone, CLAUSE,"
                                + " sides: {N: {by: S, title: North}, S: {act: crossing}}}]",
                        "terms: [{id: t.N, mode: forbid, title: North, act: attack, by: S, where: zone, CLAUSE},"
                                + " {id: t.S, mode: forbid, title: \"t.S\", act: crossing, where: zone, CLAUSE}]"),
                same(
                        "an actor's deed by the name of the duty",
                        duties("when: {done: first}"),
                        duties("when: {done: met}")));
    }

    @TestFactory
    Stream<DynamicTest> readings_as_conditions() {
        return Stream.of(
                term("one reading", "act: attack, reading: {p: a}", "act: [attack], reading: {p: [a]}"),
                term(
                        "readings of several points stand for one condition each",
                        "all: [{reading: {p: a}}, {reading: {z: [c, d]}}]",
                        "all: [{reading: {p: [a]}}, {reading: {z: [c, d]}}]"));
    }

    @TestFactory
    Stream<DynamicTest> due_times() {
        return Stream.of(
                due(
                        "on a day",
                        "on: 2020-03-15, clock: {open: p, a: UTC, b: Asia/Damascus}",
                        "from: {startOf: 2020-03-15, zone: {open: p, a: UTC, b: Asia/Damascus}},"
                                + " by: {endOf: 2020-03-15, zone: {open: p, a: UTC, b: Asia/Damascus}}"),
                due(
                        "by a day, included",
                        "by: 2018-10-10, clock: UTC, dayIncluded: yes",
                        "by: {endOf: 2018-10-10, zone: UTC}"),
                same(
                        "a duty of which nobody says whose it is",
                        Sample.term("mode: require, owners: [], deed: met, due: {none: yes}"),
                        Sample.term("mode: require, deed: met, due: {none: yes}")),
                due(
                        "by a day that is open",
                        "by: {open: p, a: 2018-10-10, b: unknown}, clock: UTC, dayIncluded: yes",
                        "by: {local: {open: p, a: \"2018-10-11T00:00\", b: unknown}, zone: UTC}"),
                due(
                        "by a day, not included",
                        "by: 2018-10-10, clock: UTC, dayIncluded: no",
                        "by: {startOf: 2018-10-10, zone: UTC}"),
                due(
                        "by a day of which nobody knows whether it is included",
                        "by: 2018-10-10, clock: UTC, dayIncluded: {open: p, a: yes, b: no}",
                        "by: {local: {open: p, a: \"2018-10-11T00:00\", b: \"2018-10-10T00:00\"}, zone: UTC}"),
                due("within hours", "within: 72 hours, of: effect", "by: {after: effect, add: PT72H}"),
                due(
                        "within days that elapse",
                        "within: 7 days, of: effect, counting: elapsed, firstDay: counted,"
                                + " lastDay: to its end, clock: UTC",
                        "by: {after: effect, add: PT168H}"),
                due(
                        "within days of the calendar",
                        "within: 7 days, of: met, counting: calendar, firstDay: counted,"
                                + " lastDay: to the hour, clock: UTC",
                        "by: {after: {event: met}, add: P7D, firstDay: counted," + " lastDay: to the hour, zone: UTC}"),
                due(
                        "within days of which nobody knows how they are counted",
                        "within: 7 days, of: {open: p, a: effect, b: met}, counting: {open: p, a: elapsed, b: calendar},"
                                + " firstDay: {open: w}, lastDay: to its end, clock: UTC",
                        "by: {after: {open: p, a: effect, b: {event: met}}, add: {open: p, a: PT168H, b: P7D},"
                                + " firstDay: {open: w}, lastDay: to its end, zone: UTC}"),
                due("no time", "none: true", "none: yes"),
                same(
                        "the old name of a deed",
                        duty("fulfilledBy: met, due: {none: yes}"),
                        duty("deed: met, due: {none: yes}")),
                same(
                        "a deed that only the old form names",
                        duty("fulfilledBy: first-patrol, due: {none: yes}"),
                        "events: {met: {title: they meet}, left: {title: they leave}, first-patrol: {title: first patrol}}\n"
                                + duty("deed: first-patrol, due: {none: yes}")),
                same(
                        "the clock of periods in a short due time",
                        duty("deed: met, every: P7D, due: {on: 2020-03-15, clock: Asia/Damascus}"),
                        duty(
                                "deed: met, every: P7D, clock: Asia/Damascus, due: {on: 2020-03-15, clock: Asia/Damascus}")));
    }

    @TestFactory
    Stream<DynamicTest> limits_and_instruments() {
        return Stream.of(
                same(
                        "so many for each of another",
                        Sample.term("mode: limit, kind: stock, count: {weapon: tank}, atMost: 3,"
                                + " ratio: {to: {weapon: truck}, each: 2}"),
                        Sample.term("mode: limit, kind: stock, count: {weapon: tank}, atMost: 1.5,"
                                + " ratio: {to: {weapon: truck}}")),
                same(
                        "the time and the hours of a limit",
                        Sample.term("mode: limit, kind: stock, count: {weapon: tank}, atMost: none, from: effect,"
                                + " until: met, daily: {from: 06:00, until: 18:00, zone: UTC}"),
                        Sample.term(
                                "mode: limit, kind: stock, count: {weapon: tank}, atMost: none, during: {from: effect,"
                                        + " until: {event: met}, daily: {from: \"06:00\", until: \"18:00\", zone: UTC}}")),
                same(
                        "the time of a limit",
                        Sample.term("mode: limit, kind: stock, count: {weapon: tank}, atMost: none, from: effect"),
                        Sample.term(
                                "mode: limit, kind: stock, count: {weapon: tank}, atMost: none, during: {from: effect}")),
                same(
                        "what is known of an event",
                        "events: {met: {title: m, when: 2020-03-05, clock: Asia/Damascus}, left: {title: l}}",
                        "events: {met: {title: m, notBefore: \"2020-03-04T22:00:00Z\", notAfter: \"2020-03-05T21:59:59Z\"},"
                                + " left: {title: l}}"),
                same(
                        "a day of a version",
                        "lines: {A: {versions: [{file: road.yaml, until: 2015-02-15}]}}",
                        "lines: {A: {title: the road, versions: [{file: road.yaml, until: \"2015-02-15T00:00:00Z\"}]}}"));
    }

    private static String duties(String condition) {
        String second =
                "{id: second, mode: require, owners: N, deed: left, due: {none: yes}, " + condition + ", CLAUSE}";
        return "terms: [" + second + ", {id: first, mode: require, owners: N, deed: met, due: {none: yes}, CLAUSE}]";
    }

    private static String duty(String keys) {
        return Sample.term("mode: require, owners: [N], " + keys);
    }

    private static DynamicTest due(String name, String sugar, String core) {
        return same(name, duty("deed: met, due: {" + sugar + "}"), duty("deed: met, due: {" + core + "}"));
    }

    private static DynamicTest region(String name, String sugar, String core) {
        String zone = "zone: {undrawn: no map}, ";
        return same(name, "regions: {" + zone + "r: {" + sugar + "}}", "regions: {" + zone + "r: {" + core + "}}");
    }

    private static DynamicTest moment(String name, String sugar, String core) {
        String effect = "effect: {event: met}, ";
        return same(name, "times: {" + effect + "t: {" + sugar + "}}", "times: {" + effect + "t: {" + core + "}}");
    }

    private static DynamicTest term(String name, String sugar, String core) {
        return same(name, Sample.term("mode: forbid, " + sugar), Sample.term("mode: forbid, " + core));
    }

    private static DynamicTest same(String name, String sugar, String core) {
        return dynamicTest(name, () -> {
            var short_ = Sample.read(sugar.replace("CLAUSE", Sample.CLAUSE));
            var long_ = Sample.read(core.replace("CLAUSE", Sample.CLAUSE));
            assertThat(short_).usingRecursiveComparison().isEqualTo(long_);
            assertThat(CoreWriter.yaml(short_)).isEqualTo(CoreWriter.yaml(long_));
        });
    }
}
