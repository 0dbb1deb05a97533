package org.truceline.store.setting;

import java.time.Instant;

/**
 * Something that an office set up.
 *
 * @param kind of what sort it is, a word of the program
 * @param name its name among those of its kind
 * @param says what it says, in the form of its kind
 * @param author the account that set it last
 * @param at when, by the office's clock
 */
public record Setting(String kind, String name, String says, String author, Instant at) {

    /** @throws IllegalArgumentException when it has no kind or no name */
    public Setting {
        if (kind.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "A setting has a kind and a name; found \"" + kind + "\", \"" + name + "\".");
        }
    }
}
