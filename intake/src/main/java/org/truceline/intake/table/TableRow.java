package org.truceline.intake.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as the spreadsheet shows it, from 1; in a CSV file the number that a spreadsheet would show
 * @param cells from column A on; what lies beyond the last is empty
 */
public record TableRow(int number, List<Cell> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in the column {@code index} from 0. */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.empty();
    }

    /** True when nothing stands in any cell. */
    public boolean isBlank() {
        return filled() == 0;
    }

    /** In how many cells something stands. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
