package org.truceline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.truceline.intake.Quantities.Measure;
import org.truceline.occurrence.Numbers;

class QuantitiesTest {

    @Test
    void number_is_one_or_a_range_or_has_bounds() {
        assertThat(read("5", Measure.COUNT)).isEqualTo(Numbers.exactly(5));
        assertThat(read("[3, 9]", Measure.COUNT)).isEqualTo(new Numbers(3, 9));
        assertThat(read("{atLeast: 80}", Measure.COUNT)).isEqualTo(new Numbers(80, Double.POSITIVE_INFINITY));
        assertThat(read("{atMost: 9}", Measure.COUNT)).isEqualTo(new Numbers(0, 9));
        assertThat(read("{atLeast: 3, atMost: 9}", Measure.COUNT)).isEqualTo(new Numbers(3, 9));
    }

    @Test
    void lengths_are_kept_in_metres() {
        assertThat(read("2.5 km", Measure.LENGTH)).isEqualTo(Numbers.exactly(2500));
        assertThat(read("[1 mi, 1 nmi]", Measure.LENGTH)).isEqualTo(new Numbers(1609.344, 1852));
        assertThat(read("10 yd", Measure.LENGTH)).isEqualTo(Numbers.exactly(9.144));
        assertThat(read("100 ft", Measure.LENGTH)).isEqualTo(Numbers.exactly(30.48));
        assertThat(read("0 m", Measure.LENGTH)).isEqualTo(Numbers.exactly(0));
    }

    @Test
    void calibres_are_kept_in_millimetres() {
        assertThat(read("122 mm", Measure.CALIBRE)).isEqualTo(Numbers.exactly(122));
        assertThat(read("{atLeast: 10 cm}", Measure.CALIBRE)).isEqualTo(new Numbers(100, Double.POSITIVE_INFINITY));
    }

    @Test
    void what_is_no_quantity_is_told_with_what_stands_there() {
        assertThat(fault("[9, 3]", Measure.COUNT)).contains("found [9, 3].");
        assertThat(fault("some", Measure.COUNT))
                .contains("expected a number such as 5")
                .contains("found \"some\".");
        assertThat(fault("-3", Measure.COUNT)).contains("\"-3\"");
        assertThat(fault("12 parsecs", Measure.LENGTH)).contains("expected a length such as 1500 m");
        assertThat(fault("40000 km", Measure.LENGTH)).contains("at most 20004 km");
        assertThat(fault("{least: 3}", Measure.COUNT)).contains("found {least: 3}.");
        assertThat(fault("{}", Measure.COUNT)).contains("found {}.");
        assertThat(fault("[1, 2, 3]", Measure.COUNT)).contains("found [1, 2, 3].");
        assertThat(fault("1e300", Measure.COUNT)).contains("\"1e300\"");
    }

    private static Numbers read(String text, Measure measure) {
        return Written.read("q: " + text, fields -> Quantities.find(fields, "q", measure))
                .orElseThrow();
    }

    private static String fault(String text, Measure measure) {
        return Written.faults("q: " + text, fields -> Quantities.find(fields, "q", measure))
                .getFirst();
    }
}
