package org.truceline.occurrence;

import java.util.List;

/**
 * Who may have done something, or to whom it was done: one of these, and whether somebody else is possible too.
 *
 * @param named ids of those whom reports name; may be empty
 * @param others true when it may have been somebody who is not named
 */
public record Parties(List<String> named, boolean others) {

    /** Nobody is named. */
    public static final Parties UNTOLD = new Parties(List.of(), true);

    public Parties {
        named = List.copyOf(named);
        if (named.isEmpty() && !others) {
            throw new IllegalArgumentException("Where nobody is named, others are possible.");
        }
    }
}
