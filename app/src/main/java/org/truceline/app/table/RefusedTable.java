package org.truceline.app.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.mapping.MappedRow;
import org.truceline.publication.table.OutCell;
import org.truceline.publication.table.TableWriter;

/**
 * Refused rows as a table: the row's number and the reasons first, then its cells under their headings, so that it can be
 * mended and read again by the same mapping. A mapping that names columns by letters does not fit it, because two columns
 * stand before them.
 */
public final class RefusedTable implements Closeable {

    /** The heading of the column with the number of the row in the table that was refused. */
    public static final String ROW = "refused row";

    /** The heading of the column with the reasons, one a line. */
    public static final String REASONS = "reasons";

    private final TableWriter writer;

    private RefusedTable(TableWriter writer) {
        this.writer = writer;
    }

    /** Begins the table with the headings of the one that was refused; {@code writer} is closed with it. */
    public static RefusedTable begin(TableWriter writer, Layout layout) throws IOException {
        List<String> headings = new ArrayList<>(List.of(ROW, REASONS));
        layout.columns().forEach(column -> headings.add(column.heading()));
        writer.header(headings);
        return new RefusedTable(writer);
    }

    /** Writes a row, all its cells and all its reasons. */
    public void row(MappedRow.Refused refused) throws IOException {
        List<OutCell> cells = new ArrayList<>();
        cells.add(OutCell.of(refused.row().number() + ""));
        cells.add(OutCell.of(refused.reasons()));
        refused.row().cells().forEach(cell -> cells.add(out(cell)));
        writer.row(cells);
    }

    /** Dates are written year first, which reads the same in every order; formulas as their values. */
    private static OutCell out(Cell cell) {
        return switch (cell) {
            case Cell.Empty _ -> OutCell.empty();
            case Cell.Text text -> OutCell.of(text.text());
            case Cell.Numeral number -> new OutCell.Numeral(number.number());
            case Cell.Day day -> OutCell.of(day.printed());
            case Cell.Clock clock -> OutCell.of(clock.printed());
            case Cell.DayAndClock local -> OutCell.of(local.printed());
            case Cell.Logical logical -> new OutCell.Logical(logical.truth());
            case Cell.Formula formula -> out(formula.value());
            case Cell.ErrorCode error -> OutCell.of(error.code());
        };
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
