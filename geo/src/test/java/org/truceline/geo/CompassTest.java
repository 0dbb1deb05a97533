package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompassTest {

    @Test
    void one_of_eight_points_takes_an_eighth_and_one_of_sixteen_a_sixteenth() {
        assertThat(Compass.S.sector()).isEqualTo(new Bearings(157.5, 202.5));
        assertThat(Compass.N.sector()).isEqualTo(new Bearings(337.5, 22.5));
        assertThat(Compass.SSW.sector()).isEqualTo(new Bearings(191.25, 213.75));
    }

    @Test
    void sweep_runs_clockwise_from_sector_to_sector() {
        assertThat(Compass.sweep(Compass.NW, Compass.NNE)).isEqualTo(new Bearings(292.5, 33.75));
    }

    @Test
    void nearest_point_of_a_direction_is_named_in_words() {
        assertThat(Compass.nearest(359)).isEqualTo(Compass.N);
        assertThat(Compass.nearest(-90)).isEqualTo(Compass.W);
        assertThat(Compass.nearest(205).words()).isEqualTo("south-south-west");
        assertThat(Compass.ENE.words()).isEqualTo("east-north-east");
    }

    @Test
    void azimuth_is_clockwise_of_north_and_never_negative() {
        assertThat(Geodesy.azimuth(new Position(0, 0), new Position(0, -1))).isEqualTo(270);
        assertThat(Geodesy.azimuth(new Position(0, 0), new Position(1, 0))).isZero();
    }
}
