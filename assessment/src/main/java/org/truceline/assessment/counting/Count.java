package org.truceline.assessment.counting;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BinaryOperator;
import org.truceline.evidence.Amount;

/**
 * How many there are as far as it is known: any number from {@code least} to {@code most}, both included.
 *
 * @param least zero or more
 * @param most empty when nothing bounds it
 */
public record Count(long least, OptionalLong most) {

    /** None. */
    public static final Count ZERO = exactly(0);

    /** @throws IllegalArgumentException when the least is negative or above the most */
    public Count {
        if (least < 0 || (most.isPresent() && most.getAsLong() < least)) {
            throw new IllegalArgumentException("expected bounds from zero up, the least first; found " + least + " and "
                    + (most.isPresent() ? most.getAsLong() : "none"));
        }
    }

    /** Just so many. */
    public static Count exactly(long number) {
        return new Count(number, OptionalLong.of(number));
    }

    /** From one number to another. */
    public static Count between(long least, long most) {
        return new Count(least, OptionalLong.of(most));
    }

    /** So many or more. */
    public static Count atLeast(long number) {
        return new Count(number, OptionalLong.empty());
    }

    /** What a told number allows of something that did happen: at least one, where the words set no floor. */
    public static Count of(Optional<Amount> told) {
        OptionalLong most = told.map(Amount::ceiling).orElse(OptionalLong.empty());
        long least = told.map(Amount::floor).orElse(OptionalLong.empty()).orElse(Math.min(1, most.orElse(1)));
        return new Count(least, most);
    }

    /** The sum; where it is beyond any number that can be told, it has no upper bound. */
    public Count plus(Count other) {
        long sum = least + other.least;
        return new Count(sum < 0 ? Long.MAX_VALUE : sum, both(most, other.most, Long::sum, sum < 0));
    }

    /** The smallest bounds that hold both. */
    public Count hull(Count other) {
        return new Count(Math.min(least, other.least), both(most, other.most, Math::max, false));
    }

    /** The same, or none at all. */
    public Count orNone() {
        return new Count(0, most);
    }

    private static OptionalLong both(OptionalLong one, OptionalLong other, BinaryOperator<Long> of, boolean isBeyond) {
        if (one.isEmpty() || other.isEmpty() || isBeyond) {
            return OptionalLong.empty();
        }
        long value = of.apply(one.getAsLong(), other.getAsLong());
        return value < 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** True when there surely is none. */
    public boolean isZero() {
        return most.isPresent() && most.getAsLong() == 0;
    }

    /** "41", "at least 41", "from 3 to 9", "at most 9", "any number". */
    @Override
    public String toString() {
        if (most.isEmpty()) {
            return least == 0 ? "any number" : "at least " + least;
        }
        if (least == most.getAsLong()) {
            return Long.toString(least);
        }
        return least == 0 ? "at most " + most.getAsLong() : "from " + least + " to " + most.getAsLong();
    }
}
