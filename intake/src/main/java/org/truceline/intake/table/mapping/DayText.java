package org.truceline.intake.table.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.table.mapping.MappingSummary.DayForm;

/** A day as a table writes it. */
sealed interface DayText {

    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})");
    Pattern DIGITS = Pattern.compile("(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4})");
    Pattern DAY_AND_NAME = Pattern.compile("(\\d{1,2})[ .-]*(\\p{L}[\\p{L} ]*?)[ .,-]*(\\d{4})");
    Pattern NAME_AND_DAY = Pattern.compile("(\\p{L}+)[ .-]*(\\d{1,2})[ .,-]+(\\d{4})");

    /** One day and no other. */
    record Certain(LocalDate day, DayForm form) implements DayText {}

    /** Digits that are one day when the day comes first and another or none when the month does. */
    record Digits(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) implements DayText {

        /** True when both orders give a day, and not the same. */
        boolean isAmbiguous() {
            return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
        }
    }

    /** No day of the calendar. */
    record NoDay() implements DayText {}

    /** What {@code text} tells, European digits. */
    static DayText of(String text) {
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return digits(digits.group(4), digits.group(1), digits.group(3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return certain(day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4)), DayForm.YEAR_FIRST);
        }
        return certain(named(text), DayForm.MONTH_BY_NAME);
    }

    private static Optional<LocalDate> named(String text) {
        Matcher dayFirst = DAY_AND_NAME.matcher(text);
        if (dayFirst.matches()) {
            return WordList.MONTHS
                    .find(dayFirst.group(2))
                    .flatMap(month -> day(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher nameFirst = NAME_AND_DAY.matcher(text);
        return nameFirst.matches()
                ? WordList.MONTHS
                        .find(nameFirst.group(1))
                        .flatMap(month -> day(nameFirst.group(3), month, nameFirst.group(2)))
                : Optional.empty();
    }

    private static DayText digits(String year, String first, String second) {
        Digits read = new Digits(day(year, second, first), day(year, first, second));
        return read.dayFirst().isEmpty() && read.monthFirst().isEmpty() ? new NoDay() : read;
    }

    private static DayText certain(Optional<LocalDate> day, DayForm form) {
        return day.<DayText>map(known -> new Certain(known, form)).orElseGet(NoDay::new);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
