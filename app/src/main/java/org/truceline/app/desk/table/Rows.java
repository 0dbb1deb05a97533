package org.truceline.app.desk.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.app.table.Sheet;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.publication.table.Export.OutColumn;
import org.truceline.publication.table.OutCell;
import org.truceline.publication.table.RowVersion;

/** Records as the rows of an export. */
final class Rows {

    private Rows() {}

    static List<OutColumn> columns(Sheet sheet) {
        return sheet.headings().stream()
                .map(heading -> new OutColumn(heading, false))
                .toList();
    }

    /** The version that the row of a record has which says this. */
    static String version(Sheet sheet, RecordId record, Recorded recorded) {
        List<OutCell> cells = new ArrayList<>(List.of(OutCell.of(record.toString())));
        cells.addAll(sheet.cells(recorded));
        return RowVersion.of(cells);
    }

    /** What stands in the row, by heading. */
    static Map<String, String> texts(Sheet sheet, Recorded recorded) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<OutCell> cells = sheet.cells(recorded);
        for (int at = 0; at < cells.size(); at++) {
            texts.put(sheet.headings().get(at), text(cells.get(at)));
        }
        return texts;
    }

    private static String text(OutCell cell) {
        return switch (cell) {
            case OutCell.Text text -> text.text();
            case OutCell.Numeral number -> number.number().stripTrailingZeros().toPlainString();
            case OutCell.Moment moment -> moment.moment().toString();
            case OutCell.LocalClock clock -> clock.local().toString();
            case OutCell.Logical logical -> logical.truth() ? "TRUE" : "FALSE";
        };
    }
}
