package org.truceline.intake.table.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Headings;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * A table of records with their ids and versions, held in memory.
 *
 * @param layout where its columns are
 * @param id the column with the ids
 * @param version the column with the versions of the rows
 * @param rows all rows
 */
record ExportedTable(Layout layout, Column id, Column version, List<TableRow> rows) {

    static final String ID = "id";
    static final String VERSION = "truceline-row";

    ExportedTable {
        rows = List.copyOf(rows);
    }

    /** Reads the table to its end; throws where it has no column of ids or of versions. */
    static ExportedTable read(TableSource source) throws FaultyInput, IOException {
        Layout layout = source.layout();
        Column id = column(layout, ID);
        Column version = column(layout, VERSION);
        List<TableRow> rows = new ArrayList<>();
        for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
            rows.add(row.get());
        }
        return new ExportedTable(layout, id, version, rows);
    }

    private static Column column(Layout layout, String heading) throws FaultyInput {
        List<Column> found = layout.listHeaded(heading);
        if (found.size() != 1) {
            throw new FaultyInput(List.of(new Fault(
                    new Where(layout.label(), layout.headerRow(), 0),
                    heading,
                    "one column with this heading, as in the export",
                    found.isEmpty() ? "none" : found.size() + "",
                    "Export the table again, and leave this column in it.")));
        }
        return found.getFirst();
    }

    String id(TableRow row) {
        return row.cell(id.index()).printed().strip();
    }

    String version(TableRow row) {
        return row.cell(version.index()).printed().strip();
    }

    /** The rows by their id; a later one of the same id is left out. */
    Map<String, TableRow> byId() {
        Map<String, TableRow> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.putIfAbsent(id(row), row));
        return Collections.unmodifiableMap(byId);
    }

    /** The columns of these headings; none for a heading that there is not exactly once. */
    Map<String, Column> columns(List<String> headings) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String heading : headings) {
            List<Column> found = layout.listHeaded(heading);
            if (found.size() == 1) {
                columns.put(heading, found.getFirst());
            }
        }
        return Collections.unmodifiableMap(columns);
    }

    /** The headings of the columns with fields. */
    List<String> fields() {
        return layout.columns().stream()
                .map(Column::heading)
                .filter(heading ->
                        !heading.isEmpty() && !Headings.same(heading, ID) && !Headings.same(heading, VERSION))
                .toList();
    }
}
