package org.truceline.assessment.effort;

import java.time.Duration;

/**
 * For how long somebody looked, as far as it is told.
 *
 * @param least surely so long
 * @param most no longer than this
 */
public record Looked(Duration least, Duration most) {

    /** Not at all. */
    public static final Looked NOT = new Looked(Duration.ZERO, Duration.ZERO);

    /** @throws IllegalArgumentException when the least is negative or above the most */
    public Looked {
        if (least.isNegative() || least.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "expected a least from zero up to the most, found " + least + " and " + most);
        }
    }

    /** True when surely nobody looked. */
    public boolean isNone() {
        return most.isZero();
    }

    /** "6 h", "5 h 30 min", "from 0 h to 24 h". */
    @Override
    public String toString() {
        return least.equals(most) ? spoken(least) : "from " + spoken(least) + " to " + spoken(most);
    }

    /** "6 h", "5 h 30 min". */
    public static String spoken(Duration length) {
        long minutes = length.toMinutesPart();
        return length.toHours() + " h" + (minutes == 0 ? "" : " " + minutes + " min");
    }
}
