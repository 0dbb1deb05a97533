package org.truceline.intake.ged;

/** The three estimates of deaths just as the dataset has them; nothing is put right. */
public record Deaths(long low, long best, long high) {

    /** True when they do not rise from low over best to high. */
    public boolean isInverted() {
        return low > best || best > high;
    }
}
