package org.truceline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.truth.Truth;

class LargerTest {

    private static final List<Stance> STANCES =
            List.of(Stance.INSIDE, Stance.OUTSIDE, Stance.OPEN_IN_THE_MIDDLE, Stance.UNDRAWN, Stance.UNSURE);

    @Test
    void tells_of_a_size_what_each_region_tells_of_it() {
        SplittableRandom random = new SplittableRandom(20200307);
        StandingPatterns patterns = new StandingPatterns();
        int told = 0;
        for (int i = 0; i < 20_000; i++) {
            Settled[] regions =
                    Stream.generate(() -> settled(random)).limit(1 + i % 4).toArray(Settled[]::new);
            long larger = Larger.of(regions, patterns);
            for (int k = 0; k < 20; k++) {
                double size = k == 0 ? regions[0].open() : k == 1 ? regions[0].radius() : random.nextDouble(6_000);
                if (Larger.tells(larger, size)) {
                    told++;
                    assertThat(regions).allMatch(region -> region.tells(size), "tells of " + size);
                    assertThat(patterns.get(Larger.pattern(larger)))
                            .as("of %s m, %s", size, List.of(regions))
                            .isEqualTo(Stream.of(regions)
                                    .map(region -> region.truth(size))
                                    .toList());
                }
            }
        }
        assertThat(told).isGreaterThan(20_000);
    }

    @Test
    void tells_nothing_where_nothing_is_known() {
        assertThat(Larger.tells(Larger.NONE, 0)).isFalse();
        assertThat(Larger.of(new Settled[] {Settled.NOT}, new StandingPatterns()))
                .isEqualTo(Larger.NONE);
    }

    @Test
    void tells_of_all_but_one_part_in_a_hundred() {
        StandingPatterns patterns = new StandingPatterns();
        Settled near = new Settled(Stance.INSIDE, 200, 700);
        Settled far = new Settled(Stance.OUTSIDE, 4_000, 9_000);
        long larger = Larger.of(new Settled[] {near, far}, patterns);

        assertThat(List.of(699, 707, 3_960, 4_000))
                .map(size -> Larger.tells(larger, size))
                .containsExactly(false, true, true, false);
        assertThat(patterns.get(Larger.pattern(larger))).containsExactly(Truth.OPEN, Truth.FALSE);
    }

    private static Settled settled(SplittableRandom random) {
        Stance stance = STANCES.get(random.nextInt(STANCES.size()));
        double radius = stance == Stance.UNSURE ? 0 : random.nextDouble(5_000);
        double open = random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : radius + random.nextDouble(1_000);
        return new Settled(stance, radius, open);
    }
}
