package org.truceline.assessment.clock;

/** The state of a duty at an instant, in one world. */
public enum State {
    /** Not due yet, and not known to be done. */
    PENDING("pending"),
    /** The time is over and nothing is known to have been done. */
    OVERDUE("overdue"),
    /** Done before its time began. */
    FULFILLED_EARLY("fulfilled early"),
    /** Done in time. */
    FULFILLED("fulfilled in time"),
    /** Done after its time was over. */
    FULFILLED_LATE("fulfilled late"),
    /** Done, but whether early, in time or late cannot be told from what is known of the deed. */
    FULFILLED_CANNOT_BE_TOLD("fulfilled; early, in time or late cannot be told"),
    /** It cannot be told whether it is done by now. */
    DONE_CANNOT_BE_TOLD("cannot be told whether done by now"),
    /** The text gives too little to compute when it is due. */
    CANNOT_BE_COMPUTED("due instant cannot be computed");

    private final String words;

    State(String words) {
        this.words = words;
    }

    /** As it is printed. */
    public String words() {
        return words;
    }
}
