package org.truceline.geo;

import org.truceline.truth.Truth;

/** How all places of a disc stand to a region, as far as a quick look tells. */
enum Stance {
    /** All are surely inside. */
    INSIDE,
    /** All are surely outside. */
    OUTSIDE,
    /** Surely some may be inside and some may be outside. */
    OPEN,
    /** The middle may be inside and may be outside, as the drawing may be off. */
    OPEN_IN_THE_MIDDLE,
    /** Each place may be inside and may be outside. */
    UNDRAWN,
    /** A closer look is needed. */
    UNSURE;

    /** Open where it tells nothing. */
    Truth truth() {
        return switch (this) {
            case INSIDE -> Truth.TRUE;
            case OUTSIDE -> Truth.FALSE;
            case OPEN, OPEN_IN_THE_MIDDLE, UNDRAWN, UNSURE -> Truth.OPEN;
        };
    }

    Stance not() {
        return switch (this) {
            case INSIDE -> OUTSIDE;
            case OUTSIDE -> INSIDE;
            case OPEN, OPEN_IN_THE_MIDDLE, UNDRAWN, UNSURE -> this;
        };
    }

    /** Whether it is open because of single places. */
    boolean isOpenAtPlaces() {
        return this == OPEN_IN_THE_MIDDLE || this == UNDRAWN;
    }

    /**
     * Of what two regions have in common. Where the disc lies partly in both, it may miss what they have in common: a closer
     * look is needed.
     */
    Stance and(Stance other) {
        if (this == OUTSIDE || other == OUTSIDE) {
            return OUTSIDE;
        }
        if (this == INSIDE || other == UNDRAWN) {
            return this == INSIDE ? other : this;
        }
        if (other == INSIDE || this == UNDRAWN) {
            return other == INSIDE ? this : other;
        }
        return this == OPEN_IN_THE_MIDDLE && other == OPEN_IN_THE_MIDDLE ? this : UNSURE;
    }

    /** Of the union. */
    Stance or(Stance other) {
        return not().and(other.not()).not();
    }
}
