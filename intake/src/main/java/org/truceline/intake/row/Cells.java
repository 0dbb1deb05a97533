package org.truceline.intake.row;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.truceline.intake.Refused;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;

/** The cells of one row, read by column name; what is wrong with one becomes a fault with its line and column. */
public final class Cells {

    private static final int MOST_SHOWN = 200;

    /** Of a cell that is read; cells that nobody asks for may be longer. */
    private static final int MOST_READ = 2_000;

    private final List<String> row;
    private final Header header;
    private final Where where;
    private final Faults faults = new Faults();

    /** The row that begins at {@code where}. */
    public Cells(Where where, Header header, List<String> row) {
        this.where = where;
        this.header = header;
        this.row = row;
    }

    /** Where the row begins. */
    public Where where() {
        return where;
    }

    /** What was wrong with the row so far. */
    public Faults faults() {
        return faults;
    }

    /** True when the file has the column. */
    public boolean has(String column) {
        return header.has(column);
    }

    /**
     * The cell's text without blanks around it; empty too where the row or the file has no such cell. One of more than
     * 2,000 letters is a fault and is cut off.
     */
    public String text(String column) {
        String text = header.index(column)
                .filter(index -> index < row.size())
                .map(index -> row.get(index).strip())
                .orElse("");
        if (text.length() <= MOST_READ) {
            return text;
        }
        faults.add(where, column, "at most " + MOST_READ + " letters", text.length() + "", "");
        return text.substring(0, MOST_READ);
    }

    /** The cell's text; a fault when it is empty. */
    public String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            faults.add(where, column, "a value", "nothing", "");
        }
        return text;
    }

    /** The cell as a whole number of zero or more. */
    public OptionalLong count(String column) {
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

    /** What {@code table} has for the text in the cell; a fault when it has nothing. */
    public <T> Optional<T> known(String column, String expected, Function<String, Optional<T>> table) {
        Optional<T> found = table.apply(text(column));
        if (found.isEmpty()) {
            fault(column, expected, "");
        }
        return found;
    }

    /** What {@code reading} makes of the cell; a fault where it throws. */
    public <T> Optional<T> read(String column, String expected, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text(column)));
        } catch (IllegalArgumentException | java.time.DateTimeException _) {
            fault(column, expected, "");
            return Optional.empty();
        }
    }

    /** A fault of the cell, which is shown as it stands. */
    public void fault(String column, String expected, String remedy) {
        faults.add(where, column, expected, shown(text(column)), remedy);
    }

    private static String shown(String text) {
        return text.isEmpty()
                ? "nothing"
                : "\"" + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text) + "\"";
    }

    /** The row as one that is not taken in, for every fault so far. */
    public Entry.NotTaken notTaken(String kind, String id) {
        return new Entry.NotTaken(where.line(), new Refused(where, kind, id, faults.list()));
    }
}
