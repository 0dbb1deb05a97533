package org.truceline.intake.table.mapping;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a field holds. */
public sealed interface FieldKind {

    /** "a time", for messages. */
    String words();

    /** Words as they stand. */
    record Words() implements FieldKind {
        @Override
        public String words() {
            return "text";
        }
    }

    /** A number. */
    record Amount() implements FieldKind {
        @Override
        public String words() {
            return "a number";
        }
    }

    /** A time on a stated clock. */
    record Time() implements FieldKind {
        @Override
        public String words() {
            return "a time";
        }
    }

    /** A place by name, by degrees, or relative to another. */
    record Place() implements FieldKind {
        @Override
        public String words() {
            return "a place";
        }
    }

    /**
     * One of some codes.
     *
     * @param codes at least one, in the order of the alphabet
     */
    record Choice(Set<String> codes) implements FieldKind {
        public Choice {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        @Override
        public String words() {
            return "one of " + String.join(", ", codes);
        }
    }
}
