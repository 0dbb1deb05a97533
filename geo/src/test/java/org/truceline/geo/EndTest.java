package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndTest {

    /** Metres that the nearest point of a line may be nearer than its end and the end still be the nearest. */
    private static final double TIE = 1e-3;

    @Test
    void no_place_as_near_as_is_told_lies_beyond_the_end() {
        int told = 0;
        int toldByTwoPlanes = 0;
        for (long seed = 1; seed <= 400; seed++) {
            Chance chance = new Chance(seed);
            Line line = chance.line(3 + (int) chance.upTo(12), seed % 5 == 0 ? 40_000 : 4_000);
            End end = line.ends().get(chance.random.nextInt(2));
            Position place = chance.near(end.at(), 20_000);
            double clear = before(line, end, place);
            if (clear > 0) {
                told++;
                toldByTwoPlanes += clear > single(line, end, place) + 10 ? 1 : 0;
                for (int i = 0; i < 50; i++) {
                    Position near = chance.near(place, clear);
                    assertThat(isBeyond(line, end, near))
                            .as("%s, %s", chance.replay("EndTest"), near)
                            .isFalse();
                }
            }
        }
        assertThat(told).isGreaterThan(150);
        assertThat(toldByTwoPlanes).isGreaterThan(20);
    }

    /** Metres that all places around this one are told to lie before the end. */
    private static double before(Line line, End end, Position place) {
        double clear = 0;
        for (double radius = 10; radius < 20_000; radius *= 1.2) {
            Whereabouts.Disc disc = new Whereabouts.Disc(place, Metres.of(radius));
            Depths depths = end.clearance(line, line.nearest(place), disc, Metres.ZERO, Double.MAX_VALUE);
            clear = depths.least() > 0 ? radius : clear;
        }
        return clear;
    }

    /** The same by the perpendicular alone, and by half of what the line is nearer than the end. */
    private static double single(Line line, End end, Position place) {
        double nearer = Geodesy.distance(end.at(), place).value()
                - line.nearest(place).distance().value();
        return Math.max(end.before(place), nearer / 2);
    }

    private static boolean isBeyond(Line line, End end, Position place) {
        double nearer = Geodesy.distance(end.at(), place).value()
                - line.nearest(place).distance().value();
        return end.before(place) < 0 && nearer < TIE;
    }
}
