package org.truceline.assessment.figures;

import java.util.OptionalLong;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;

/** Sums of worded amounts: the sum is worded no firmer than either part. */
final class Amounts {

    private Amounts() {}

    static Amount sum(Amount first, Amount second) {
        OptionalLong floor = both(first.floor(), second.floor());
        OptionalLong ceiling = both(first.ceiling(), second.ceiling());
        if (floor.isPresent()) {
            Wording wording = floor.equals(ceiling) ? Wording.EXACTLY : Wording.AT_LEAST;
            return Amount.of(wording, floor.getAsLong());
        }
        if (ceiling.isPresent()) {
            return Amount.of(Wording.UP_TO, ceiling.getAsLong());
        }
        return isNear(first) && isNear(second)
                ? Amount.of(Wording.ABOUT, Math.addExact(number(first), number(second)))
                : Amount.of(
                        Wording.AT_LEAST,
                        first.floor().orElse(0) + second.floor().orElse(0));
    }

    /** Whether the words put the true number near the printed one. */
    private static boolean isNear(Amount amount) {
        return switch (amount.wording()) {
            case EXACTLY, ABOUT, ALMOST -> true;
            case AT_LEAST, MORE_THAN, UP_TO, SEVERAL, DOZENS -> false;
        };
    }

    private static long number(Amount amount) {
        return amount.number().orElseThrow();
    }

    private static OptionalLong both(OptionalLong first, OptionalLong second) {
        return first.isPresent() && second.isPresent()
                ? OptionalLong.of(Math.addExact(first.getAsLong(), second.getAsLong()))
                : OptionalLong.empty();
    }
}
