package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void nearest_point_is_brute_force_s_to_a_millimetre_on_winding_lines() {
        for (long seed = 1; seed <= 60; seed++) {
            Chance chance = new Chance(seed);
            Line line = chance.line(2 + (int) chance.upTo(20), 15_000);
            for (int k = 0; k < 8; k++) {
                compare(chance, line, chance.near(chance.random.nextBoolean() ? 30_000 : 300_000));
            }
        }
    }

    @Test
    void nearest_point_is_brute_force_s_to_a_millimetre_on_borders_of_few_far_apart_vertices() {
        for (long seed = 101; seed <= 130; seed++) {
            Chance chance = new Chance(seed);
            Line line = chance.line(2 + (int) chance.upTo(3), 1_900_000);
            for (int k = 0; k < 5; k++) {
                compare(chance, line, chance.near(chance.random.nextBoolean() ? 400_000 : 5_000_000));
            }
        }
    }

    private static void compare(Chance chance, Line line, Position place) {
        Foot foot = line.nearest(place);
        double told = foot.distance().value();
        assertThat(told)
                .as("%s, %s", chance.replay("LineTest"), place)
                .isCloseTo(bruteForce(line, place), within(1e-3));
        assertThat(Geodesy.distance(foot.point(), place).value()).isCloseTo(told, within(1e-6));
        assertThat(Geodesy.distance(line.at(foot.along()), place).value()).isCloseTo(told, within(1e-3));
    }

    /** By GeographicLib alone: the best of 40 points of each segment, narrowed down by thirds. */
    static double bruteForce(Line line, Position place) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.vertices().size(); i++) {
            Position a = line.vertices().get(i - 1);
            Position b = line.vertices().get(i);
            GeodesicLine path = Geodesic.WGS84.InverseLine(
                    a.latitude(), a.longitude(), b.latitude(), b.longitude(), GeodesicMask.ALL);
            double length = path.Distance();
            int nearest = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k <= 40; k++) {
                double distance = distance(path, length * k / 40, place);
                if (distance < least) {
                    least = distance;
                    nearest = k;
                }
            }
            double low = length * Math.max(0, nearest - 1) / 40;
            double high = length * Math.min(40, nearest + 1) / 40;
            while (high - low > 1e-3) {
                double third = (high - low) / 3;
                if (distance(path, low + third, place) < distance(path, high - third, place)) {
                    high -= third;
                } else {
                    low += third;
                }
            }
            best = Math.min(best, distance(path, (low + high) / 2, place));
        }
        return best;
    }

    private static double distance(GeodesicLine path, double along, Position place) {
        var point = path.Position(along);
        return Geodesic.WGS84.Inverse(point.lat2, point.lon2, place.latitude(), place.longitude()).s12;
    }

    @Test
    void line_works_across_the_antimeridian() {
        Line line = Line.through(List.of(new Position(-17, 179.5), new Position(-17.2, -179.6)));
        Position place = new Position(-17, -179.9);
        assertThat(line.nearest(place).distance().value()).isCloseTo(bruteForce(line, place), within(1e-3));
        assertThat(line.length().kilometres()).isBetween(90.0, 105.0);
    }

    @Test
    void line_with_one_vertex_or_a_repeated_one_is_refused() {
        Position place = new Position(35, 36);
        assertThatThrownBy(() -> Line.through(List.of(place)))
                .hasMessage("A line needs at least two vertices; found 1.");
        assertThatThrownBy(() -> Line.through(List.of(place, place))).hasMessageContaining("vertex 1 repeats");
    }
}
