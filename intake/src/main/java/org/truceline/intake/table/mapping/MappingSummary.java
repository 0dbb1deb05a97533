package org.truceline.intake.table.mapping;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.truceline.intake.table.Column;

/**
 * What came of a table.
 *
 * @param taken rows taken
 * @param refused rows refused
 * @param blank rows passed over because nothing stood in them
 * @param unknownWords words for which the mapping has no code, the most frequent first
 * @param ambiguousDays days of which day and month could be either, by column
 * @param dayForms how days were written, by column
 * @param formulas cells of which the value was taken that a spreadsheet had computed
 */
public record MappingSummary(
        long taken,
        long refused,
        long blank,
        List<UnknownWord> unknownWords,
        List<AmbiguousDays> ambiguousDays,
        List<DayForms> dayForms,
        long formulas) {

    public MappingSummary {
        unknownWords = List.copyOf(unknownWords);
        ambiguousDays = List.copyOf(ambiguousDays);
        dayForms = List.copyOf(dayForms);
    }

    /**
     * A word without a code.
     *
     * @param count in how many rows
     * @param rows the first of them, at most twenty
     */
    public record UnknownWord(Column column, String word, long count, List<Integer> rows) {}

    /**
     * Days that could be read day first or month first.
     *
     * @param count in how many rows
     * @param rows the first of them, at most twenty
     * @param onlyDayFirst rows of the column that can only be day first
     * @param onlyMonthFirst rows of the column that can only be month first
     */
    public record AmbiguousDays(Column column, long count, List<Integer> rows, long onlyDayFirst, long onlyMonthFirst) {

        /** The question to whoever knows the table, with what speaks for each answer. */
        public String question() {
            return "Is " + column + " day first or month first? " + count + " rows could be either (the first: "
                    + rows.stream().map(String::valueOf).collect(Collectors.joining(", ")) + "), "
                    + onlyDayFirst + " can only be day first, " + onlyMonthFirst + " only month first.";
        }
    }

    /**
     * How the days of a column were written.
     *
     * @param rows by form: in how many rows
     */
    public record DayForms(Column column, Map<DayForm, Long> rows) {

        /** True when the column mixes forms, which is worth a look. */
        public boolean isMixed() {
            return rows.size() > 1;
        }
    }

    /** How a day is written. */
    public enum DayForm {
        /** 2020-03-05. */
        YEAR_FIRST,
        /** 05.03.2020. */
        DIGITS,
        /** 5 March 2020. */
        MONTH_BY_NAME,
        /** A date of the spreadsheet. */
        SPREADSHEET
    }
}
