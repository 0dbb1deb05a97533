package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SurfaceTest {

    @Test
    void place_is_where_its_formula_has_it_to_a_micrometre() {
        SplittableRandom random = new SplittableRandom(20200305);
        Stream<Position> anywhere = Stream.generate(
                        () -> new Position(random.nextDouble(-90, 90), random.nextDouble(-180, 180)))
                .limit(20_000);
        Stream<Position> outermost = Stream.of(-90.0, -45.0, 0.0, 89.999999, 90.0)
                .flatMap(latitude -> Stream.of(-180.0, -0.0, 0.125, 179.999999, 180.0)
                        .map(longitude -> new Position(latitude, longitude)));
        Probe probe = new Probe(0);
        Stream.concat(anywhere, outermost).forEach(place -> {
            probe.set(place.latitude(), place.longitude(), 0);
            assertThat(probe.chord().length(Chord.to(place))).as("%s", place).isLessThan(1e-6);
        });
    }

    @Test
    void way_from_a_place_leads_so_far_into_its_direction() {
        SplittableRandom random = new SplittableRandom(20200306);
        Probe probe = new Probe(0);
        for (int i = 0; i < 2_000; i++) {
            Position from = new Position(random.nextDouble(-80, 80), random.nextDouble(-179, 179));
            double metres = random.nextDouble(1, 5_000);
            double azimuth = random.nextDouble(0, 360);
            probe.set(from.latitude(), from.longitude(), metres);

            assertThat(probe.goes(metres, Probe.Turn.by(Math.toRadians(azimuth))))
                    .isTrue();
            Position to = Geodesy.destination(from, azimuth, Metres.of(metres));
            assertThat(probe.there().chord().length(Chord.to(to))).isLessThan(metres / 200);
            assertThat(Ruler.ground(probe.length(probe.there()))).isCloseTo(metres, offset(metres));
            Chord before = probe.there().chord();
            probe.face(before);
            assertThat(probe.goes(metres, Probe.Turn.by(0))).isTrue();
            assertThat(probe.there().chord().length(before)).isLessThan(metres / 200);
            probe.faceNorth();
        }
    }

    private static Offset<Double> offset(double metres) {
        return Offset.offset(1e-4 * metres + 1e-3);
    }
}
