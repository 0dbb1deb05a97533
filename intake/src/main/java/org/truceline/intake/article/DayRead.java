package org.truceline.intake.article;

import java.time.LocalDate;
import java.util.List;

/** A day as printed, and the calendar days that it may mean; none when the text and its own date do not tell. */
public record DayRead(String words, List<LocalDate> days) {

    public DayRead {
        days = List.copyOf(days);
    }

    /** The words with the days in brackets. */
    public String text() {
        return days.isEmpty()
                ? words
                : words + " ("
                        + String.join(
                                " or ", days.stream().map(LocalDate::toString).toList()) + ")";
    }
}
