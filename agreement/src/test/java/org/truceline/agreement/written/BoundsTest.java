package org.truceline.agreement.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is written, reading ends soon, and says what is too much. */
@Timeout(60)
class BoundsTest {

    @Test
    void file_of_more_than_ten_million_characters_is_refused() {
        assertRefused(() -> Sample.faultsOf("title: " + "x".repeat(10_000_000)), "at most 10000000 characters");
    }

    @Test
    void ten_megabytes_of_unknown_names_are_refused_in_time() {
        String names = IntStream.range(0, 240_000)
                .mapToObj(i -> "tittle" + i + ": xxxxxxxxxxxxxxxxxxxxxxx\n")
                .collect(Collectors.joining());
        assertRefused(() -> Sample.faultsOf(Sample.file(names)), "further faults");
    }

    @Test
    void ten_megabytes_of_terms_are_refused_in_time() {
        String many = IntStream.range(0, 30_000)
                .mapToObj(i -> "  - {id: t%d, mode: forbid, by: nobody%d, act: [attack, strike], where: a%d, title: "
                                .formatted(i, i, i)
                        + "x".repeat(200) + "}\n")
                .collect(Collectors.joining("", "terms:\n", ""));
        assertRefused(() -> Sample.faults(many), "terms: expected at most 2000; found more. Split the agreement.");
    }

    @Test
    void sides_that_make_too_many_terms_are_refused() {
        String sides = named(3000, i -> "s" + i + ": {act: attack}");
        assertRefused(
                () -> Sample.faults(Sample.term("mode: forbid, sides: {" + sides + "}")),
                "terms: expected at most 2000");
        String long_ = "all: [" + named(20_000, i -> "{act: attack}") + "]";
        assertRefused(
                () -> Sample.faults(
                        Sample.term("mode: forbid, " + long_ + ", sides: {" + named(100, i -> "s" + i + ": {}") + "}")),
                "sides: expected at most 500000 values");
    }

    @Test
    void aliases_that_explode_are_refused() {
        StringBuilder text = new StringBuilder("a0: &a0 {not: {act: attack}}\n");
        for (int i = 1; i < 12; i++) {
            text.append("a%d: &a%d {all: [%s*a%d]}\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
        }
        assertRefused(() -> Sample.faultsOf(text.toString()), "each alias counted as what it stands for");
    }

    @Test
    void conditions_nested_by_aliases_are_refused_before_the_stack_is_exhausted() {
        StringBuilder text = new StringBuilder("x0: &x0 {not: {act: attack}}\n");
        for (int i = 1; i < 700; i++) {
            text.append("x%d: &x%d {not: *x%d}\n".formatted(i, i, i - 1));
        }
        assertRefused(
                () -> Sample.faults(text + Sample.term("mode: forbid, not: *x699")),
                "not: expected at most 40 groups inside one another; found more.");
    }

    @Test
    void values_and_regions_and_moments_nested_too_deep_are_refused() {
        StringBuilder regions = new StringBuilder("u0: &u0 {undrawn: x}\n");
        StringBuilder values = new StringBuilder("v0: &v0 UTC\n");
        StringBuilder moments = new StringBuilder("w0: &w0 {event: met}\n");
        for (int i = 1; i < 60; i++) {
            regions.append("u%d: &u%d {union: [*u%d]}\n".formatted(i, i, i - 1));
            values.append("v%d: &v%d {open: p, a: *v%d, b: UTC}\n".formatted(i, i, i - 1));
            moments.append("w%d: &w%d {after: *w%d, add: PT1H}\n".formatted(i, i, i - 1));
        }
        assertRefused(() -> Sample.faults(regions + "regions: {r: *u59}"), "union: expected at most 40 groups");
        assertRefused(
                () -> Sample.faults(values + "times: {t: {local: 2020-03-05, zone: *v59}}"),
                "a: expected at most 40 groups");
        assertRefused(() -> Sample.faults(moments + "times: {t: *w59}"), "after: expected at most 40 groups");
    }

    @Test
    void chain_of_names_is_refused_in_either_order() {
        String forwards =
                named(1000, i -> i == 0 ? "t0: {event: met}" : "t%d: {after: t%d, add: PT1H}".formatted(i, i - 1));
        String backwards =
                named(1000, i -> i == 999 ? "t999: {event: met}" : "t%d: {after: t%d, add: PT1H}".formatted(i, i + 1));
        assertRefused(() -> Sample.faults("times: {" + forwards + "}"), "a chain of at most 64 names");
        assertRefused(() -> Sample.faults("times: {" + backwards + "}"), "a chain of at most 64 names");
    }

    @Test
    void ten_thousand_readings_are_refused() {
        String readings = named(10_000, i -> "r" + i + ": x");
        assertRefused(
                () -> Sample.faults("openPoints: {p: {question: q, reason: vague, readings: {" + readings + "}}}"),
                "readings: expected at most 256; found 10000. Keep those that somebody holds");
    }

    @Test
    void line_chosen_among_too_many_is_refused() {
        String readings = named(256, i -> "r" + i + ": x");
        String one = named(256, i -> "r" + i + ": L");
        String two = named(256, i -> "r" + i + ": one");
        assertRefused(
                () -> Sample.faults("openPoints: {p: {question: q, reason: vague, readings: {" + readings + "}}}\n"
                        + "lines: {L: {why: x}, one: {open: p, " + one + "}, two: {open: p, " + two + "}}"),
                "two: expected at most 4096 lines to choose among");
    }

    @Test
    void too_many_vertices_and_too_long_lines_are_refused() {
        String vertices = named(20_001, i -> "[%s, 36]".formatted(35 + i * 1e-5));
        assertRefused(
                () -> Sample.faults(drawn(vertices)), "vertices: expected at most 20000; found 20001. Simplify it.");
        String around = named(500, i -> i % 2 == 0 ? "[0, 0]" : "[0, 170]");
        assertRefused(() -> Sample.faults(drawn(around)), "vertices: expected a shape of at most 20000 km");
        assertRefused(
                () -> Sample.faults(
                        "regions: {r: {outline: [" + around + "], error: 1 km, basis: judged, provenance: x}}"),
                "outline: expected a shape of at most 20000 km");
    }

    @Test
    void too_many_names_are_refused() {
        for (String section : List.of("times", "regions", "events", "actors", "places")) {
            assertRefused(
                    () -> Sample.faults(section + ": {" + named(2001, i -> "n" + i + ": x") + "}"),
                    section + ": expected at most 2000; found 2001. Split the agreement.");
        }
    }

    @Test
    void lengths_and_times_that_no_text_means_are_refused() {
        assertRefused(
                () -> Sample.faults("times: {t: {after: effect, add: PT99999999999H}}"), "add: expected elapsed time");
        assertRefused(() -> Sample.faults("times: {t: {after: effect, add: P99999Y}}"), "add: expected elapsed time");
        assertRefused(() -> Sample.faults("times: {t: {utc: +999999999-01-01T00:00:00Z}}"), "utc: expected an instant");
        assertRefused(() -> Sample.faults("times: {t: {startOf: 99999-01-01, zone: UTC}}"), "startOf: expected a day");
        assertRefused(() -> Sample.faults("regions: {r: {around: L, reach: 1e9 km}}"), "reach: expected a length");
        assertRefused(() -> Sample.faults("regions: {r: {around: L, reach: " + "9".repeat(5000) + " km}}"), "a length");
        assertRefused(
                () -> Sample.faults(Sample.term("mode: forbid, number: \"" + "9".repeat(5000) + "\"")), "a number");
    }

    @Test
    void name_given_twice_is_refused_with_both_lines() {
        assertRefused(() -> Sample.faults("phases: {a: {from: effect}, a: {until: effect}}"), "each name once");
    }

    private static String drawn(String vertices) {
        return "lines: {A: {versions: [{vertices: [" + vertices + "], error: 1 km, basis: judged, provenance: x}]}}";
    }

    private static String named(int number, java.util.function.IntFunction<String> entry) {
        return IntStream.range(0, number).mapToObj(entry).collect(Collectors.joining(", "));
    }

    private interface Reading {
        List<String> faults();
    }

    private static void assertRefused(Reading reading, String said) {
        long start = System.nanoTime();
        List<String> faults = reading.faults();
        assertThat(Stream.of(Duration.ofNanos(System.nanoTime() - start)))
                .allMatch(took -> took.toSeconds() < 20, "is read in time");
        assertThat(faults).hasSizeLessThanOrEqualTo(201).anyMatch(fault -> fault.contains(said));
    }
}
