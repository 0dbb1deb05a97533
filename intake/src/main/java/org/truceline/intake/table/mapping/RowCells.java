package org.truceline.intake.table.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableRow;
import org.truceline.notation.Fault;

/** The cells of one row while it is read, and what is wrong with it so far. */
final class RowCells {

    private static final int LETTERS_SHOWN = 80;

    private final Layout layout;
    private final TableRow row;
    private final Tally tally;
    private final List<Fault> faults = new ArrayList<>();

    RowCells(Layout layout, TableRow row, Tally tally) {
        this.layout = layout;
        this.row = row;
        this.tally = tally;
    }

    int number() {
        return row.number();
    }

    TableRow row() {
        return row;
    }

    List<Fault> faults() {
        return faults;
    }

    /** What stands in the column, of a formula its value; empty where nothing does, a fault where an error stands. */
    Optional<Cell> find(Column column) {
        Cell cell = row.cell(column.index());
        if (cell instanceof Cell.Formula) {
            tally.formula();
        }
        return switch (cell.read()) {
            case Cell.ErrorCode error -> {
                fault(column, "a value", "the error " + error.code(), "Mend it in the spreadsheet.");
                yield Optional.empty();
            }
            case Cell value when value.isBlank() -> notComputed(column, cell);
            case Cell value -> Optional.of(value);
        };
    }

    private Optional<Cell> notComputed(Column column, Cell cell) {
        if (cell instanceof Cell.Formula) {
            fault(
                    column,
                    "a value",
                    "a formula without one",
                    "Formulas are not computed: save the table in a spreadsheet, or write the value.");
        }
        return Optional.empty();
    }

    /** The words in the column, without spaces around. */
    Optional<String> findText(Column column) {
        return find(column).map(cell -> cell.printed().strip());
    }

    void fault(Column column, String expected, Cell found, String remedy) {
        fault(column, expected, quoted(found.printed()), remedy);
    }

    void fault(Column column, String expected, String found, String remedy) {
        faults.add(layout.fault(row.number(), column, expected, found, remedy));
    }

    /** The words in quotation marks, a long text cut. */
    static String quoted(String text) {
        return "\"" + (text.length() > LETTERS_SHOWN ? text.substring(0, LETTERS_SHOWN) + "…" : text) + "\"";
    }
}
