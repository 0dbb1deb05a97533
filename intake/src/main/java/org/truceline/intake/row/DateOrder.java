package org.truceline.intake.row;

import java.util.Arrays;
import java.util.Optional;

/** In which order the numbers of a date stand, as a person tells it. */
public enum DateOrder {
    DAY_FIRST("day-first"),
    MONTH_FIRST("month-first"),
    YEAR_FIRST("year-first");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /** "day-first". */
    public String word() {
        return word;
    }

    /** The order of this name; empty when there is none. */
    public static Optional<DateOrder> find(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }
}
