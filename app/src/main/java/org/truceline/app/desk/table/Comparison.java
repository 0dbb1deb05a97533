package org.truceline.app.desk.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.truceline.app.desk.work.Looking;
import org.truceline.app.registry.Changes.CellChange;
import org.truceline.app.table.Sheet;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.Version;
import org.truceline.intake.table.Apostrophe;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.TableTold;
import org.truceline.intake.table.difference.RowDifference;
import org.truceline.intake.table.difference.RowDifference.Change;
import org.truceline.intake.table.difference.TableDifference;
import org.truceline.notation.FaultyInput;
import org.truceline.publication.table.CsvTable;
import org.truceline.publication.table.ExerciseTable;
import org.truceline.publication.table.Export;
import org.truceline.publication.table.RowVersion;

/**
 * An edited table held against what was exported. The export itself is not kept: what a row said is found among the
 * versions of its record, by the version that stands in the row.
 */
record Comparison(Looking looking, Sheet sheet) {

    /** How the edited table differs. */
    TableDifference of(HeldTable edited) throws FaultyInput, IOException {
        byte[] exported = exported(versions(edited));
        try (TableSource before = TableSource.open("export.csv", exported, TableTold.NOTHING.withHeaderRow(1));
                TableSource after = edited.open()) {
            return TableDifference.between(before, after, Set.of(ExerciseTable.COLUMN), this::current);
        }
    }

    /** The ids of the table with the versions of their rows. */
    private static Map<String, String> versions(HeldTable edited) throws FaultyInput, IOException {
        Map<String, String> versions = new LinkedHashMap<>();
        try (TableSource source = edited.open()) {
            Optional<Column> id = only(source.layout(), Export.ID);
            Optional<Column> version = only(source.layout(), RowVersion.COLUMN);
            for (Optional<TableRow> row = source.next(); row.isPresent(); row = source.next()) {
                String text = text(row.get(), id);
                versions.putIfAbsent(text, text(row.get(), version));
            }
        }
        return versions;
    }

    private static Optional<Column> only(Layout layout, String heading) {
        return Optional.of(layout.listHeaded(heading))
                .filter(found -> found.size() == 1)
                .map(List::getFirst);
    }

    private static String text(TableRow row, Optional<Column> column) {
        return column.map(each -> row.cell(each.index()).printed().strip()).orElse("");
    }

    private byte[] exported(Map<String, String> versions) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Export export =
                Export.begin(ExerciseTable.over(CsvTable.to(bytes)), Rows.columns(sheet), Optional.empty())) {
            for (Map.Entry<String, String> row : versions.entrySet()) {
                Optional<History> history = find(row.getKey());
                if (history.isPresent()) {
                    export.row(row.getKey(), sheet.cells(exported(history.get(), row.getValue())));
                }
            }
        }
        return bytes.toByteArray();
    }

    /** What the record said when the row was written; what it says now where no version of it fits. */
    private Recorded exported(History history, String version) {
        return history.versions().reversed().stream()
                .map(Version::recorded)
                .filter(recorded ->
                        Rows.version(sheet, history.record(), recorded).equals(version))
                .findFirst()
                .orElseGet(() -> history.current().recorded());
    }

    private Optional<History> find(String id) {
        try {
            return looking.register()
                    .find(new RecordId(UUID.fromString(id)))
                    .filter(history -> history.record().toString().equals(id))
                    .filter(history -> looking.sees(history.record()))
                    .filter(history ->
                            sheet.kind().type().isInstance(history.current().recorded()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Optional<Map<String, Cell>> current(String id) {
        return find(id).filter(history -> history.current().holds())
                .map(history -> Rows.texts(sheet, history.current().recorded()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Cell.Text(entry.getValue()))));
    }

    /** The cells that were changed in the row; of a new row all that say something. */
    List<CellChange> cells(RowDifference row, Layout layout) {
        return switch (row) {
            case RowDifference.Changed changed -> told(changed.changes());
            case RowDifference.Conflict conflict -> {
                List<Change> all = new ArrayList<>(conflict.changes());
                conflict.conflicts()
                        .forEach(clash -> all.add(new Change(clash.field(), clash.exported(), clash.edited())));
                yield told(all);
            }
            case RowDifference.Added added -> added(added.row(), layout);
            case RowDifference.Unchanged _, RowDifference.Gone _, RowDifference.Missing _, RowDifference.Refused _ ->
                List.of();
        };
    }

    private static List<CellChange> told(List<Change> changes) {
        return changes.stream()
                .map(change -> new CellChange(change.field(), words(change.exported()), words(change.edited())))
                .toList();
    }

    private List<CellChange> added(TableRow row, Layout layout) {
        return sheet.headings().stream()
                .flatMap(heading -> only(layout, heading).stream()
                        .map(column -> new CellChange(heading, "", words(row.cell(column.index())))))
                .filter(change -> !change.edited().isEmpty())
                .toList();
    }

    private static String words(Cell cell) {
        return Apostrophe.taken(cell.read().printed().strip());
    }
}
