package org.truceline.intake.ged;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;

/** The cells of one row, read by column name; what is wrong with one becomes a fault with its line and column. */
final class Cells {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,20})?");

    /** Some releases of the dataset write a day as its midnight. */
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00:00(?:\\.0+)?$");

    private final CsvRecord row;
    private final Header header;
    private final Where where;
    private final Faults faults = new Faults();

    Cells(String file, CsvRecord row, Header header) {
        this.row = row;
        this.header = header;
        this.where = new Where(file, (int) Math.min(row.getStartingLineNumber(), Integer.MAX_VALUE), 0);
    }

    Where where() {
        return where;
    }

    Faults faults() {
        return faults;
    }

    /** The cell's text without blanks around it; may be empty. */
    String text(String column) {
        int index = header.index(column);
        return index < row.getFieldCount() ? row.getField(index).strip() : "";
    }

    /** The cell's text; a fault when it is empty. */
    String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            faults.add(where, column, "a value", "nothing", "");
        }
        return text;
    }

    /** The cell as degrees within {@code limit} of zero. */
    Optional<Double> degrees(String column, int limit) {
        return read(column, "degrees from -" + limit + " to " + limit, text -> {
            if (!DECIMAL.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) > limit) {
                throw new IllegalArgumentException(text);
            }
            return degrees;
        });
    }

    /** The cell as a whole number of zero or more. */
    OptionalLong count(String column) {
        return read(column, "a whole number of zero or more", text -> {
                    long number = Long.parseLong(text);
                    if (number < 0) {
                        throw new IllegalArgumentException(text);
                    }
                    return number;
                })
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** The cell as a code; whether it is a known one is asked by {@link #known}. */
    OptionalInt code(String column, String expected) {
        return read(column, expected, Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** What {@code table} has for the code in the cell; a fault when it has nothing. */
    <T> Optional<T> known(String column, String expected, Function<Integer, Optional<T>> table) {
        OptionalInt code = code(column, expected);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = table.apply(code.getAsInt());
        if (found.isEmpty()) {
            faults.add(where, column, expected, "\"" + text(column) + "\"", "");
        }
        return found;
    }

    /** The cell as a day of the calendar. */
    Optional<LocalDate> day(String column) {
        return read(
                column,
                "a day of the calendar from 1900 to 2100 such as 2020-03-05",
                text -> nearDay(LocalDate.parse(MIDNIGHT.matcher(text).replaceFirst(""))));
    }

    private static LocalDate nearDay(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2100) {
            throw new DateTimeException("year");
        }
        return day;
    }

    private <T> Optional<T> read(String column, String expected, Function<String, T> reading) {
        String text = text(column);
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException _) {
            faults.add(where, column, expected, text.isEmpty() ? "nothing" : "\"" + text + "\"", "");
            return Optional.empty();
        }
    }
}
