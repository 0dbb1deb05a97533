package org.truceline.publication.table;

import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet with its heads in bold, fixed above and printed on every page. Columns have the widths that are set here: the library's own would not be
 * the same twice, for it measures the names of objects. Texts are inline strings, which no program computes.
 */
public final class HeadedSheet {

    private final Worksheet sheet;

    private HeadedSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A new sheet at the end of the workbook. */
    public static HeadedSheet of(Workbook workbook, String name) {
        HeadedSheet sheet = new HeadedSheet(workbook.newWorksheet(name));
        sheet.sheet.freezePane(0, 1);
        sheet.sheet.repeatRows(0);
        return sheet;
    }

    /** Shows its first column on the right. */
    public void rightToLeft() {
        sheet.rightToLeft();
    }

    /** Shows the first row of the column in bold. */
    public void head(int column) {
        sheet.style(0, column).bold().set();
    }

    /** Makes room for so many letters. */
    public void width(int column, int letters) {
        sheet.width(column, letters);
    }

    /** Writes a text, which has to be one that XML and a cell can hold. */
    public void text(int row, int column, String text) {
        sheet.inlineString(row, column, RichText.builder().run(text).end().build());
    }

    /** The sheet itself, for cells that are no text. */
    Worksheet cells() {
        return sheet;
    }
}
