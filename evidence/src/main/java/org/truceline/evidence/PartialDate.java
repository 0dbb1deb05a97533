package org.truceline.evidence;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A date as precise as its source has it: a day, a month or a year, as the first and the last day that it may mean,
 * both included. Calendar days of the source's own place; no zone.
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    /** @throws IllegalArgumentException when the last day lies before the first */
    public PartialDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("expected a last day on or after " + earliest + ", found " + latest);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, day);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /**
     * The date in the written form {@code 2020}, {@code 2020-03} or {@code 2020-03-05}.
     *
     * @throws java.time.DateTimeException when the text is none of these
     */
    public static PartialDate parse(String text) {
        if (YEAR.matcher(text).matches()) {
            return of(Year.parse(text));
        }
        return MONTH.matcher(text).matches() ? of(YearMonth.parse(text)) : of(LocalDate.parse(text));
    }

    /** The written form: as short as the precision allows; two days joined by a slash when it is no calendar unit. */
    public String text() {
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        if (equals(of(YearMonth.from(earliest)))) {
            return YearMonth.from(earliest).toString();
        }
        return equals(of(Year.from(earliest))) ? Year.from(earliest).toString() : earliest + "/" + latest;
    }
}
