package org.truceline.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TruthTest {

    private static final List<Truth> KLEENE = List.of(Truth.FALSE, Truth.OPEN, Truth.TRUE);

    @Test
    void ends_of_zero_and_one_are_kleenes_logic() {
        assertThat(Truth.TRUE.and(Truth.OPEN)).isEqualTo(Truth.OPEN);
        assertThat(Truth.FALSE.and(Truth.OPEN)).isEqualTo(Truth.FALSE);
        assertThat(Truth.TRUE.or(Truth.OPEN)).isEqualTo(Truth.TRUE);
        assertThat(Truth.FALSE.or(Truth.OPEN)).isEqualTo(Truth.OPEN);
        assertThat(Truth.OPEN.not()).isEqualTo(Truth.OPEN);
    }

    @Test
    void or_is_the_dual_of_and() {
        for (Truth a : KLEENE) {
            for (Truth b : KLEENE) {
                assertThat(a.or(b)).isEqualTo(a.not().and(b.not()).not());
            }
        }
    }

    @Test
    void widening_an_input_never_makes_the_result_firmer() {
        long seed = 20200305L;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 10_000; round++) {
            Truth a = truth(random);
            Truth b = truth(random);
            Truth wider = a.hull(truth(random));
            assertThat(holds(wider.and(b), a.and(b)) && holds(wider.or(b), a.or(b)))
                    .as("seed %d, round %d: %s widened to %s, beside %s", seed, round, a, wider, b)
                    .isTrue();
        }
    }

    @Test
    void an_interval_outside_zero_to_one_is_refused() {
        assertThatThrownBy(() -> new Truth(0.6, 0.4)).hasMessageContaining("found [0.6, 0.4]");
        assertThatThrownBy(() -> new Truth(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gaps_below_a_firm_step_are_not_asked_for() {
        Reason hour = Reason.open("The hour is not told.", new Gap(Gap.Where.REPORT, "the hour"));
        Reason act = Reason.firm(false, "A protest is no military action.");
        assertThat(Reason.all("both", List.of(act, hour)).gaps()).isEmpty();
        assertThat(Reason.all("one", List.of(hour, hour)).gaps())
                .containsExactly(new Gap(Gap.Where.REPORT, "the hour"));
    }

    private static Truth truth(SplittableRandom random) {
        double one = random.nextInt(5) / 4.0;
        double other = random.nextInt(5) / 4.0;
        return new Truth(Math.min(one, other), Math.max(one, other));
    }

    private static boolean holds(Truth outer, Truth inner) {
        return outer.low() <= inner.low() && inner.high() <= outer.high();
    }
}
