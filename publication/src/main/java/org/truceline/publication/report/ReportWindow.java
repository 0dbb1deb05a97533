package org.truceline.publication.report;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days that a report covers, on one clock.
 *
 * @param first first day, included
 * @param last last day, included
 * @param clock the clock that the days are cut on
 */
public record ReportWindow(LocalDate first, LocalDate last, ZoneId clock) {

    public ReportWindow {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A report ends on or after its first day; found " + first + " to " + last + ".");
        }
    }

    /** The seven days from {@code first}. */
    public static ReportWindow week(LocalDate first, ZoneId clock) {
        return new ReportWindow(first, first.plusDays(6), clock);
    }

    /** True when {@code day} is one of the days. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** True when any day from {@code from} to {@code to} is one of the days. */
    public boolean meets(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** "6 to 12 March 2020 …" as ISO days with the clock and the cut-off. */
    public String inWords() {
        return first + " to " + last + ", days cut at midnight on the clock " + clock.getId();
    }
}
