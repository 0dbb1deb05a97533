package org.truceline.publication.daily.written;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.truceline.publication.table.HeadedSheet;

/** A sheet of texts, its heads in bold above. */
final class TextSheet {

    /** Letters that a cell holds; what is longer goes on in the rows below. */
    private static final int MOST_LETTERS = 32_000;

    private static final int NARROW = 24;
    private static final int WIDE = 48;

    private final HeadedSheet sheet;
    private int row;
    private int widened;

    private TextSheet(HeadedSheet sheet) {
        this.sheet = sheet;
    }

    static TextSheet of(Workbook workbook, String name, List<String> heads, boolean isRightToLeft) {
        TextSheet sheet = new TextSheet(HeadedSheet.of(workbook, name));
        sheet.row(heads);
        for (int column = 0; column < heads.size(); column++) {
            sheet.sheet.head(column);
        }
        if (isRightToLeft) {
            sheet.sheet.rightToLeft();
        }
        return sheet;
    }

    void row(List<String> cells) {
        widen(cells.size());
        int used = 1;
        for (int column = 0; column < cells.size(); column++) {
            used = Math.max(used, cell(column, Letters.kept(cells.get(column))));
        }
        row += used;
    }

    private void widen(int columns) {
        for (; widened < columns; widened++) {
            sheet.width(widened, widened == 0 ? NARROW : WIDE);
        }
    }

    /** How many rows the text takes. */
    private int cell(int column, String text) {
        int used = 0;
        for (int from = 0; from < text.length(); from += MOST_LETTERS) {
            String piece = text.substring(from, Math.min(text.length(), from + MOST_LETTERS));
            sheet.text(row + used, column, piece);
            used++;
        }
        return used;
    }
}
