package org.truceline.intake.row;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The forms that days were written in so far, each with the line where it was first read.
 *
 * @param lines by form
 */
public record DayForms(Map<Form, Long> lines) {

    /** No day was read. */
    public static final DayForms NONE = new DayForms(Map.of());

    public DayForms {
        Map<Form, Long> copy = new EnumMap<>(Form.class);
        copy.putAll(lines);
        lines = Collections.unmodifiableMap(copy);
    }

    /** How a day is written. */
    public enum Form {
        YEAR_FIRST("the year first"),
        NAMED("the month by name"),
        NUMBERS("the year last");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** "the year first". */
        String words() {
            return words;
        }
    }

    /** The form that was read first; empty where no day was read. */
    Optional<Form> first() {
        return lines.entrySet().stream().min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** These and those of rows that come later in the file. */
    public DayForms then(DayForms later) {
        Map<Form, Long> both = new EnumMap<>(Form.class);
        both.putAll(later.lines);
        both.putAll(lines);
        return new DayForms(both);
    }

    /**
     * True when rows in whose days only {@code found} were read get the same remarks after these as after {@code supposed}, which
     * were read in the same file, no later.
     */
    public boolean remarkLike(DayForms supposed, DayForms found) {
        return first().equals(supposed.first())
                || (first().isPresent()
                        && supposed.lines.isEmpty()
                        && found.lines.keySet().stream().allMatch(form -> first().equals(Optional.of(form))));
    }
}
