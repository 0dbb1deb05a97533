package org.truceline.geo;

/** How all places of a disc stand to a region, as far as a quick look tells. */
enum Stance {
    /** All are surely inside. */
    INSIDE,
    /** All are surely outside. */
    OUTSIDE,
    /** Surely some may be inside and some may be outside. */
    OPEN,
    /** Nothing is known of any place, whichever it is. */
    UNDRAWN,
    /** A closer look is needed. */
    UNSURE;

    Stance not() {
        return switch (this) {
            case INSIDE -> OUTSIDE;
            case OUTSIDE -> INSIDE;
            case OPEN, UNDRAWN, UNSURE -> this;
        };
    }

    /**
     * Of what two regions have in common. Where the disc lies partly in both, it may miss what they have in common: a closer
     * look is needed.
     */
    Stance and(Stance other) {
        if (this == OUTSIDE || other == OUTSIDE) {
            return OUTSIDE;
        }
        if (this == UNSURE || other == UNSURE || (this == OPEN && other == OPEN)) {
            return UNSURE;
        }
        if (this == OPEN || other == OPEN) {
            return OPEN;
        }
        return this == UNDRAWN || other == UNDRAWN ? UNDRAWN : INSIDE;
    }

    /** Of the union. */
    Stance or(Stance other) {
        return not().and(other.not()).not();
    }
}
