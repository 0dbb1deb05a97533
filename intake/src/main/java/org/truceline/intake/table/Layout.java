package org.truceline.intake.table;

import java.util.List;
import org.truceline.notation.Fault;
import org.truceline.notation.Where;

/**
 * How a table lies in its file, as told or as found.
 *
 * @param file the file's name as the user gave it
 * @param sheet the sheet; empty for CSV
 * @param headerRow the number of the row with the headings
 * @param columns the columns up to the last heading
 * @param findings what was told and what was found, a sentence each, to be shown to whoever brings the file
 */
public record Layout(String file, String sheet, int headerRow, List<Column> columns, List<String> findings) {

    public Layout {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }

    /** The place of a cell for a fault: "calls.xlsx[Log]:7:3". */
    public Where where(int row, Column column) {
        return new Where(label(), row, column.index() + 1);
    }

    /** A fault of one cell, with its column by letter and heading. */
    public Fault fault(int row, Column column, String expected, String found, String remedy) {
        return new Fault(where(row, column), column.toString(), expected, found, remedy);
    }

    /** "calls.csv", or "calls.xlsx[Log]" with the sheet. */
    public String label() {
        return sheet.isEmpty() ? file : file + "[" + sheet + "]";
    }

    /** The columns that have this heading, whatever the case and the spaces. */
    public List<Column> listHeaded(String heading) {
        return columns.stream()
                .filter(column -> Headings.same(column.heading(), heading))
                .toList();
    }
}
