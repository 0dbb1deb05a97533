package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void side_is_the_same_all_around_as_far_as_told() {
        int compared = 0;
        for (long seed = 1; seed <= 250; seed++) {
            Chance chance = new Chance(seed);
            Line line = chance.line(3 + (int) chance.upTo(9), 12_000);
            for (int k = 0; k < 6; k++) {
                Position place =
                        chance.near(line.at(Metres.of(chance.upTo(line.length().value()))), 8_000);
                double clear = Sides.clearance(line, place, line.nearest(place), 1e9);
                for (int p = 0; p < 12; p++) {
                    Position around = chance.near(place, Math.abs(clear));
                    Foot foot = line.nearest(around);
                    if (!World.isBeyond(line, foot, around)) {
                        assertThat(World.isLeft(line, foot, around))
                                .as(
                                        "%s, %s of %s around %s, %s",
                                        chance.replay("SidesTest"), around, clear, place, line)
                                .isEqualTo(clear > 0);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }
}
