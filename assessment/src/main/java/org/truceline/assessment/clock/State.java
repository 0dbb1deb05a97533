package org.truceline.assessment.clock;

/** The state of a duty at an instant, in one world, by what is known of deeds. */
public enum State {
    /** What it waits for is not known to have happened. */
    DORMANT("dormant"),
    /** Not due yet, and not known to be done. */
    PENDING("pending"),
    /** Not known to be done, and whether the time is over cannot be told. */
    PENDING_OR_OVERDUE("pending or overdue"),
    /** The time is over and nothing is known to have been done. */
    OVERDUE("overdue"),
    /** Done before its time began. */
    FULFILLED_EARLY("fulfilled early"),
    /** Done in time. */
    FULFILLED("fulfilled in time"),
    /** Done after its time was over. */
    FULFILLED_LATE("fulfilled late"),
    /** Done, but whether early, in time or late cannot be told from what is known. */
    FULFILLED_CANNOT_BE_TOLD("fulfilled; early, in time or late cannot be told"),
    /** The time is over, and whether it was done by now cannot be told. */
    IN_TIME_OR_OVERDUE("fulfilled in time or overdue"),
    /** The time passed without it, and whether it was done since cannot be told. */
    LATE_OR_OVERDUE("fulfilled late or overdue"),
    /** It waits for what another has to do; nobody is blamed for it meanwhile. */
    BLOCKED("blocked"),
    /** A deed has lifted it. */
    WAIVED("waived"),
    /** Too little is told to compute when it is due. */
    CANNOT_BE_COMPUTED("due instant cannot be computed");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }

    /** True when it can no longer become due: done or lifted. */
    public boolean isSettled() {
        return switch (this) {
            case FULFILLED_EARLY, FULFILLED, FULFILLED_LATE, FULFILLED_CANNOT_BE_TOLD, WAIVED -> true;
            case DORMANT,
                    PENDING,
                    PENDING_OR_OVERDUE,
                    OVERDUE,
                    IN_TIME_OR_OVERDUE,
                    LATE_OR_OVERDUE,
                    BLOCKED,
                    CANNOT_BE_COMPUTED -> false;
        };
    }
}
