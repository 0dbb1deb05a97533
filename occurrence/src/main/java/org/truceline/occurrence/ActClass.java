package org.truceline.occurrence;

import org.truceline.truth.Truth;

/**
 * What is known of the kind of an act: a class of {@link ClassTree#acts()}.
 *
 * @param id the class
 */
public record ActClass(String id) {

    public ActClass {
        if (!ClassTree.acts().knows(id)) {
            throw new IllegalArgumentException("There is no class of acts \"" + id + "\".");
        }
    }

    /** Words for the class. */
    public String words() {
        return ClassTree.acts().words(id);
    }

    /**
     * Whether the act is a {@code wanted}: open when only a class above it is known. An explosion of unknown cause may or
     * may not be any military action.
     */
    public Truth isA(ActClass wanted) {
        if (id.equals("unknown-explosion")
                && ClassTree.acts().isA(wanted.id, "military-action").isTrue()) {
            return Truth.OPEN;
        }
        return ClassTree.acts().isA(id, wanted.id);
    }
}
