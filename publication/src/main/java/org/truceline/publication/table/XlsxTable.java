package org.truceline.publication.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/**
 * A table as XLSX with one sheet, the headings in bold and fixed above. Texts are inline strings, which no program
 * computes. Letters that XML cannot hold are written as spreadsheets write them.
 */
public final class XlsxTable implements TableWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_LETTERS = 32_767;
    private static final int ROWS_HELD = 500;

    /** Letters that a column shows: an instant with its offset. */
    private static final int WIDTH = 27;

    private final OutputStream out;
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final Workbook workbook = new Workbook(packed, "Truceline", null);
    private final HeadedSheet sheet;
    private int row;
    private boolean closed;

    private XlsxTable(OutputStream out, String sheet) {
        this.out = out;
        this.sheet = HeadedSheet.of(workbook, sheet);
        this.workbook.setCompressionLevel(Deflater.BEST_SPEED);
    }

    /** Writes to {@code out}, which is closed with this. */
    public static XlsxTable to(OutputStream out, String sheet) {
        return new XlsxTable(out, sheet);
    }

    /**
     * Throws {@link IllegalArgumentException} for a row beyond the last that a sheet has, and for a text that is longer
     * than a cell holds: nothing is cut off.
     */
    @Override
    public void row(List<OutCell> cells) throws IOException {
        if (row == MOST_ROWS) {
            throw new IllegalArgumentException("A sheet has 1,048,576 rows; write the table as CSV or as several.");
        }
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (row == 0) {
            headings(cells.size());
        }
        row++;
        if (row % ROWS_HELD == 0) {
            sheet.cells().flush();
        }
    }

    private void headings(int columns) {
        for (int column = 0; column < columns; column++) {
            sheet.head(column);
            sheet.width(column, WIDTH);
        }
    }

    private void cell(int column, OutCell cell) {
        switch (cell) {
            case OutCell.Text text -> text(column, text.text());
            case OutCell.Moment _ -> text(column, OutWords.of(cell));
            case OutCell.Numeral number -> sheet.cells().value(row, column, number.number());
            case OutCell.Logical logical -> sheet.cells().value(row, column, logical.truth());
            case OutCell.LocalClock clock -> {
                sheet.cells().value(row, column, clock.local());
                sheet.cells().style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
            }
        }
    }

    private void text(int column, String text) {
        String escaped = EscapedLetters.write(text);
        if (escaped.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("A cell holds 32,767 letters; found " + escaped.length() + " in row "
                    + (row + 1) + ". Write the table as CSV.");
        }
        if (!escaped.isEmpty()) {
            sheet.text(row, column, escaped);
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            workbook.finish();
            SameBytes.copy(packed.toByteArray(), out);
            out.close();
        }
    }
}
