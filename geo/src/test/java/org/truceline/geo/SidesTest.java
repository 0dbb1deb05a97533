package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void side_that_a_plane_tells_is_that_of_the_geodesic() {
        int told = 0;
        for (long seed = 1; seed <= 3_000; seed++) {
            Chance chance = new Chance(seed);
            double length = Math.exp(chance.random.nextDouble(Math.log(0.1), Math.log(150_000)));
            Position start = chance.near(1_000);
            double course = chance.upTo(360);
            Line line = Line.through(List.of(start, Geodesy.destination(start, course, Metres.of(length))));
            Position along = Geodesy.destination(start, course, Metres.of(chance.random.nextDouble(-98_000, 98_000)));
            Position place = Geodesy.destination(along, chance.upTo(360), Metres.of(chance.upTo(400)));
            int rough = line.roughSide(0, Chord.to(place));
            if (rough != 0) {
                told++;
                assertThat(line.segments().getFirst().nearest(place).side())
                        .as("%s, %s beside %s", chance.replay("SidesTest"), place, line)
                        .isEqualTo(rough);
            }
        }
        assertThat(told).isGreaterThan(700);
    }

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
