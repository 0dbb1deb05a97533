package org.truceline.log;

import java.util.Optional;

/** What comes of a text that is said to be a signed checkpoint. */
public sealed interface NoteReading {

    /** The longest text that is read, in characters. */
    int MOST_CHARACTERS = 16_384;

    /** It is one, and its log signed it. */
    record Signed(Note note) implements NoteReading {}

    /**
     * It is none.
     *
     * @param why in one word
     * @param expected what a checkpoint has there
     * @param found what stands there
     */
    record Refused(Why why, String expected, String found) implements NoteReading {

        @Override
        public String toString() {
            return "checkpoint: expected " + expected + "; found " + found + ".";
        }
    }

    /** Every way to be none. */
    enum Why {
        /** More characters than {@link #MOST_CHARACTERS}. */
        LENGTH,
        /** Fewer than five lines that end with a newline. */
        LINES,
        /** The first line names no log. */
        ORIGIN,
        /** The second line is no count. */
        COUNT,
        /** The third line is no root. */
        ROOT,
        /** The fourth line is not empty. */
        EMPTY_LINE,
        /** The fifth line is no line of a signature. */
        SIGNATURE_LINE,
        /** The first signature is another's. */
        SIGNER,
        /** The signature names another key. */
        KEY,
        /** The signature does not fit the three lines. */
        SIGNATURE
    }

    /** Reads such a text. */
    static NoteReading of(String text) {
        return new NoteReader(text).read();
    }

    /** The note, if it is one. */
    default Optional<Note> findNote() {
        return switch (this) {
            case Signed signed -> Optional.of(signed.note());
            case Refused _ -> Optional.empty();
        };
    }
}
