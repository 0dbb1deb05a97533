package org.truceline.publication.daily.written;

import java.util.List;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of texts, its heads in bold above. */
final class TextSheet {

    /** Letters that a cell holds; what is longer goes on in the rows below. */
    private static final int MOST_LETTERS = 32_000;

    private static final int NARROW = 24;
    private static final int WIDE = 48;

    private final Worksheet sheet;
    private int row;
    private int widened;

    private TextSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static TextSheet of(Workbook workbook, String name, List<String> heads) {
        TextSheet sheet = new TextSheet(workbook.newWorksheet(name));
        sheet.row(heads);
        sheet.sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.sheet.freezePane(0, 1);
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

    /** Every column gets its width here: the library's own guess differs from run to run for inline texts. */
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
            sheet.inlineString(
                    row + used, column, RichText.builder().run(piece).end().build());
            used++;
        }
        return used;
    }
}
