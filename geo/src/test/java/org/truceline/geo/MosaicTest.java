package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class MosaicTest {

    @Test
    void disc_stands_to_each_region_as_it_does_when_it_is_measured_alone() {
        int rounds = Integer.getInteger("truceline.rounds", 60);
        long looked = 0;
        long measured = 0;
        for (long seed = 1; seed <= rounds; seed++) {
            Chance chance = new Chance(seed);
            Sample sample = new Sample(chance);
            List<Region> regions = new ArrayList<>();
            for (int i = chance.random.nextInt(1, 4); i > 0; i--) {
                regions.add(sample.region(2));
            }
            Mosaic mosaic = new Mosaic(regions);
            Mosaic.Look look = mosaic.look();
            for (int i = 0; i < 60; i++) {
                Whereabouts.Disc disc = sample.disc();
                assertThat(mosaic.truths(pattern(look, disc)))
                        .as("%s%n%s%n%s", chance.replay("MosaicTest"), disc, regions)
                        .isEqualTo(regions.stream()
                                .map(region -> Standing.of(disc, region).truth())
                                .toList());
            }
            looked += 60L * regions.size();
            measured += look.measured();
        }
        System.out.printf("Looks at random regions: %d, measured: %d.%n", looked, measured);
        assertThat(measured).isLessThan(looked / 2);
    }

    @Test
    void what_was_learnt_of_one_disc_tells_of_others_in_its_cell_what_measuring_them_does() {
        int rounds = Integer.getInteger("truceline.rounds", 60);
        long surveyed = 0;
        long anew = 0;
        for (long seed = 1; seed <= rounds; seed++) {
            Chance chance = new Chance(seed);
            Sample sample = new Sample(chance);
            Region region = sample.region(2);
            Mosaic mosaic = new Mosaic(List.of(region));
            Mosaic.Look look = mosaic.look();
            Box cell = cell(sample.disc());
            for (int i = 0; i < 40; i++) {
                Position place = new Position(
                        chance.random.nextDouble(cell.south(), cell.north()),
                        chance.random.nextDouble(cell.west(), cell.east()));
                Whereabouts.Disc disc = new Whereabouts.Disc(place, Metres.of(chance.upTo(12_000)));
                assertThat(truths(mosaic, look, disc))
                        .as("%s%n%s%n%s", chance.replay("MosaicTest"), disc, region)
                        .containsExactly(Standing.of(disc, region).truth());
                Mosaic.Look alone = new Mosaic(List.of(region)).look();
                pattern(alone, disc);
                anew += alone.measured();
            }
            surveyed += look.measured();
        }
        System.out.printf("Surveys of discs in one cell: %d, each for itself %d.%n", surveyed, anew);
        assertThat(surveyed).isLessThan(3 * anew / 4);
    }

    private static Box cell(Whereabouts.Disc disc) {
        return Cell.box(disc.centre().latitude(), disc.centre().longitude());
    }

    @Test
    void discs_that_stand_alike_have_one_pattern() {
        Position centre = new Position(10, 20);
        Mosaic mosaic = new Mosaic(List.of(new Round(centre, Metres.ofKilometres(5), Metres.ZERO)));
        int inside = mosaic.look().pattern(10, 20, 0);
        assertThat(mosaic.look().pattern(10.01, 20.01, 800)).isEqualTo(inside);
        int outside = mosaic.look().pattern(-40, 120, 3_000);
        assertThat(mosaic.look().pattern(10, 20.1, 10)).isEqualTo(outside).isNotEqualTo(inside);
        assertThat(mosaic.truths(mosaic.look().pattern(10, 20, 9_000_000))).containsExactly(Truth.OPEN);
    }

    @Test
    void edge_is_told_across_the_antimeridian_and_at_the_poles() {
        for (Position centre : List.of(new Position(-17.6, 180), new Position(90, 0), new Position(-89.99, 37))) {
            Round round = new Round(centre, Metres.ofKilometres(5), Metres.ZERO);
            Mosaic mosaic = new Mosaic(List.of(round));
            for (int azimuth = 0; azimuth < 360; azimuth += 30) {
                for (double distance : new double[] {0, 4_999.9, 5_000.1}) {
                    Position place = Geodesy.destination(centre, azimuth, Metres.of(distance));
                    assertThat(truths(mosaic, new Whereabouts.Disc(place, Metres.ZERO)))
                            .containsExactly(Truth.of(distance < 5_000));
                }
            }
        }
    }

    @Test
    void disc_as_large_as_a_country_around_a_strip_is_open_without_measuring() {
        Line line = Line.through(List.of(new Position(35.8, 35.9), new Position(35.9, 36.3), new Position(35.8, 36.8)));
        Strip strip = new Strip(
                line,
                Strip.Side.LEFT,
                Metres.ZERO,
                Optional.of(Metres.ofKilometres(20)),
                Strip.Ends.FLAT,
                Metres.of(200));
        Mosaic mosaic = new Mosaic(List.of(strip));
        Mosaic.Look look = mosaic.look();
        for (double radius : new double[] {300_000, 400_000, 850_000}) {
            assertThat(mosaic.truths(look.pattern(34.9, 38.5, radius))).containsExactly(Truth.OPEN);
        }
        assertThat(look.measured()).isZero();
    }

    @Test
    void point_that_is_not_on_earth_and_radius_below_zero_are_refused() {
        Mosaic mosaic = new Mosaic(List.of());
        assertThatThrownBy(() -> mosaic.look().pattern(91, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mosaic.look().pattern(Double.NaN, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mosaic.look().pattern(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mosaic.look().pattern(0, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Truth> truths(Mosaic mosaic, Whereabouts.Disc disc) {
        return truths(mosaic, mosaic.look(), disc);
    }

    private static List<Truth> truths(Mosaic mosaic, Mosaic.Look look, Whereabouts.Disc disc) {
        return mosaic.truths(pattern(look, disc));
    }

    private static int pattern(Mosaic.Look look, Whereabouts.Disc disc) {
        return look.pattern(
                disc.centre().latitude(),
                disc.centre().longitude(),
                disc.radius().value());
    }
}
