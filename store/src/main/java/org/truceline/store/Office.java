package org.truceline.store;

import org.truceline.log.Form;

/**
 * Who begins a log, and for what.
 *
 * @param name as the office calls itself; it stands in the first entry, for everybody who gets the log
 * @param form real or an exercise
 */
public record Office(String name, Form form) {

    /** An office whose name is not known: that of a store of before there were names. */
    static final Office UNNAMED = new Office("(not named)", Form.REAL);

    private static final int MOST_CHARACTERS = 200;

    public Office {
        if (name.isBlank() || name.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("office: expected a name of 1 to " + MOST_CHARACTERS
                    + " characters; found " + (name.isBlank() ? "none" : name.length()) + ".");
        }
    }
}
