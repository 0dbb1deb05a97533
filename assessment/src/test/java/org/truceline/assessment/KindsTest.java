package org.truceline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Predicate.Comparison;
import org.truceline.occurrence.Medium;
import org.truceline.occurrence.Numbers;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

class KindsTest {

    @Test
    void bound_itself_is_at_least_and_at_most_and_exactly_and_neither_more_nor_less() {
        Numbers hundred = Numbers.exactly(100);
        assertThat(compare(hundred, Comparison.AT_LEAST)).isEqualTo(Truth.TRUE);
        assertThat(compare(hundred, Comparison.AT_MOST)).isEqualTo(Truth.TRUE);
        assertThat(compare(hundred, Comparison.EXACTLY)).isEqualTo(Truth.TRUE);
        assertThat(compare(hundred, Comparison.MORE)).isEqualTo(Truth.FALSE);
        assertThat(compare(hundred, Comparison.LESS)).isEqualTo(Truth.FALSE);
    }

    @Test
    void numbers_on_one_side_of_the_bound_compare_firmly() {
        assertAll(new Numbers(101, 120), Truth.TRUE, Truth.TRUE, Truth.FALSE, Truth.FALSE, Truth.FALSE);
        assertAll(new Numbers(80, 99), Truth.FALSE, Truth.FALSE, Truth.TRUE, Truth.TRUE, Truth.FALSE);
    }

    @Test
    void numbers_that_reach_the_bound_from_one_side_are_firm_only_where_the_bound_itself_decides_nothing() {
        assertAll(new Numbers(100, 120), Truth.OPEN, Truth.TRUE, Truth.FALSE, Truth.OPEN, Truth.OPEN);
        assertAll(new Numbers(80, 100), Truth.FALSE, Truth.OPEN, Truth.OPEN, Truth.TRUE, Truth.OPEN);
    }

    @Test
    void numbers_on_both_sides_are_open() {
        assertAll(new Numbers(80, 120), Truth.OPEN, Truth.OPEN, Truth.OPEN, Truth.OPEN, Truth.OPEN);
        assertAll(Numbers.UNTOLD, Truth.OPEN, Truth.OPEN, Truth.OPEN, Truth.OPEN, Truth.OPEN);
    }

    @Test
    void medium_is_one_of_those_asked_for_or_not_and_open_where_it_is_not_told() {
        Set<Medium> land = Set.of(Medium.LAND);
        assertThat(Kinds.medium(Optional.of(Medium.LAND), land).truth()).isEqualTo(Truth.TRUE);
        Reason air = Kinds.medium(Optional.of(Medium.AIR), land);
        assertThat(air.truth()).isEqualTo(Truth.FALSE);
        assertThat(air.says()).isEqualTo("It was done in the air, and not on land.");
        Reason untold = Kinds.medium(Optional.empty(), land);
        assertThat(untold.truth()).isEqualTo(Truth.OPEN);
        assertThat(untold.gaps())
                .containsExactly(new Gap(Gap.Where.REPORT, "whether it was done on land, in the air or at sea"));
        assertThat(Kinds.medium(Optional.empty(), EnumSet.allOf(Medium.class)).truth())
                .as("asked of all of them")
                .isEqualTo(Truth.TRUE);
    }

    private static void assertAll(Numbers told, Truth more, Truth atLeast, Truth less, Truth atMost, Truth exactly) {
        assertThat(compare(told, Comparison.MORE)).as("more").isEqualTo(more);
        assertThat(compare(told, Comparison.AT_LEAST)).as("at least").isEqualTo(atLeast);
        assertThat(compare(told, Comparison.LESS)).as("less").isEqualTo(less);
        assertThat(compare(told, Comparison.AT_MOST)).as("at most").isEqualTo(atMost);
        assertThat(compare(told, Comparison.EXACTLY)).as("exactly").isEqualTo(exactly);
    }

    private static Truth compare(Numbers told, Comparison comparison) {
        return Kinds.compare(told, new Predicate.Bound(comparison, 100));
    }
}
