package org.truceline.intake.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What stands in one cell, typed as the file tells it. A CSV file tells text only. */
public sealed interface Cell {

    /** The cell in which nothing stands. */
    static Cell empty() {
        return new Empty();
    }

    /** The words of the cell, for messages and for text: "21:30", "2020-03-05", "12.5"; "" for nothing. */
    String printed();

    /** What stands there to be read: the cell itself, of a formula the value that the spreadsheet last computed. */
    default Cell read() {
        return this instanceof Formula formula ? formula.value() : this;
    }

    /** True when nothing but spaces stands there. */
    default boolean isBlank() {
        return printed().isBlank();
    }

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String printed() {
            return "";
        }
    }

    /** Text, also text that looks like a formula. */
    record Text(String text) implements Cell {
        @Override
        public String printed() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param number the shortest decimal that is the spreadsheet's number: 6.1 where the file has 6.0999999999999996
     * @param asWritten the digits in the file
     */
    record Numeral(BigDecimal number, String asWritten) implements Cell {
        @Override
        public String printed() {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /** A day, shown as a day and without an hour. Spreadsheets know no zone. */
    record Day(LocalDate day) implements Cell {
        @Override
        public String printed() {
            return day.toString();
        }
    }

    /** A clock time without a day and without a zone. */
    record Clock(LocalTime clock) implements Cell {
        @Override
        public String printed() {
            return clock.toString();
        }
    }

    /** A day and a clock time without a zone. */
    record DayAndClock(LocalDateTime local) implements Cell {
        @Override
        public String printed() {
            return local.toString();
        }
    }

    /** True or false. */
    record Logical(boolean truth) implements Cell {
        @Override
        public String printed() {
            return truth ? "TRUE" : "FALSE";
        }
    }

    /**
     * A formula; it is never computed.
     *
     * @param formula its text, without the sign of equality
     * @param value what the spreadsheet had last computed; empty when it had not
     */
    record Formula(String formula, Cell value) implements Cell {
        @Override
        public String printed() {
            return value.printed();
        }
    }

    /** An error that the spreadsheet shows, such as #REF!. */
    record ErrorCode(String code) implements Cell {
        @Override
        public String printed() {
            return code;
        }
    }
}
