package org.truceline.intake.table.difference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.difference.RowDifference.Change;
import org.truceline.intake.table.difference.RowDifference.Clash;
import org.truceline.notation.Fault;
import org.truceline.notation.FaultyInput;

/**
 * How an edited table differs from its export.
 *
 * @param rows the rows of the edited table in their order, then those that it does not have
 * @param columnsMissing headings of fields that the edited table does not have; their fields count as unchanged
 * @param columnsUnknown headings that the export does not have; nothing is read from them
 */
public record TableDifference(List<RowDifference> rows, List<String> columnsMissing, List<String> columnsUnknown) {

    public TableDifference {
        rows = List.copyOf(rows);
        columnsMissing = List.copyOf(columnsMissing);
        columnsUnknown = List.copyOf(columnsUnknown);
    }

    /**
     * What a record says by now: a cell for each field, or nothing where there is no such record.
     *
     * <p>A field that is left out counts as unchanged since the export.
     */
    public interface Records extends Function<String, Optional<Map<String, Cell>>> {}

    /**
     * Compares by id, field by field. Throws where one of the tables cannot be read or lacks its column of ids or versions.
     *
     * @param exported the table as it was exported
     * @param edited the table as it came back
     * @param derived headings of the export that are for the eye only, such as local times; changes of them are not told
     * @param records the records by now, by id
     */
    public static TableDifference between(
            TableSource exported, TableSource edited, Set<String> derived, Records records)
            throws FaultyInput, IOException {
        ExportedTable before = ExportedTable.read(exported);
        ExportedTable after = ExportedTable.read(edited);
        List<String> fields = before.fields().stream()
                .filter(field -> !derived.contains(field))
                .toList();
        return new Comparison(before, after, fields, before.columns(fields), after.columns(fields), records)
                .difference();
    }

    /** The comparison of two tables that were read. */
    private record Comparison(
            ExportedTable before,
            ExportedTable after,
            List<String> fields,
            Map<String, Column> columnsBefore,
            Map<String, Column> columnsAfter,
            Records records) {

        TableDifference difference() {
            Map<String, TableRow> exported = before.byId();
            List<RowDifference> rows = new ArrayList<>();
            Set<String> seen = new HashSet<>();
            for (TableRow row : after.rows()) {
                rows.add(row(exported, seen, row));
            }
            exported.keySet().stream()
                    .filter(id -> !seen.contains(id))
                    .forEach(id -> rows.add(new RowDifference.Missing(id)));
            return new TableDifference(
                    rows,
                    fields.stream()
                            .filter(field -> !columnsAfter.containsKey(field))
                            .toList(),
                    after.fields().stream()
                            .filter(heading ->
                                    before.layout().listHeaded(heading).isEmpty())
                            .toList());
        }

        private RowDifference row(Map<String, TableRow> exported, Set<String> seen, TableRow row) {
            String id = after.id(row);
            if (id.isEmpty()) {
                return after.version(row).isEmpty()
                        ? new RowDifference.Added(row)
                        : refused(
                                row,
                                after.id(),
                                "the id of the row",
                                "nothing",
                                "Put it back, or empty the column " + ExportedTable.VERSION + " for a new record.");
            }
            TableRow base = exported.get(id);
            if (base == null) {
                return refused(
                        row,
                        after.id(),
                        "an id of the export",
                        "\"" + id + "\"",
                        "A new record has no id: empty the cell.");
            }
            if (!seen.add(id)) {
                return refused(
                        row,
                        after.id(),
                        "each id once",
                        "\"" + id + "\" again",
                        "A new record has no id: empty the cell.");
            }
            if (!after.version(row).equals(before.version(base))) {
                return refused(
                        row,
                        after.version(),
                        before.version(base) + ", as in the export",
                        "\"" + after.version(row) + "\"",
                        "Is the row from another export? Compare it with that one.");
            }
            return compared(id, base, row);
        }

        private RowDifference refused(TableRow row, Column column, String expected, String found, String remedy) {
            Fault fault = after.layout().fault(row.number(), column, expected, found, remedy);
            return new RowDifference.Refused(row, List.of(fault));
        }

        private RowDifference compared(String id, TableRow base, TableRow row) {
            List<Change> edited = changes(base, row);
            if (edited.isEmpty()) {
                return new RowDifference.Unchanged(id);
            }
            Optional<Map<String, Cell>> current = records.apply(id);
            if (current.isEmpty()) {
                return new RowDifference.Gone(id, row, edited);
            }
            List<Clash> conflicts = new ArrayList<>();
            List<Change> changes = new ArrayList<>();
            for (Change change : edited) {
                Cell now = current.get().getOrDefault(change.field(), change.exported());
                if (SameCell.same(now, change.exported())) {
                    changes.add(change);
                } else if (!SameCell.same(now, change.edited())) {
                    conflicts.add(new Clash(change.field(), change.exported(), change.edited(), now));
                }
            }
            if (!conflicts.isEmpty()) {
                return new RowDifference.Conflict(id, row, conflicts, changes);
            }
            return changes.isEmpty() ? new RowDifference.Unchanged(id) : new RowDifference.Changed(id, row, changes);
        }

        private List<Change> changes(TableRow base, TableRow row) {
            List<Change> changes = new ArrayList<>();
            for (String field : fields) {
                Column was = columnsBefore.get(field);
                Column is = columnsAfter.get(field);
                if (was != null && is != null) {
                    Cell old = base.cell(was.index());
                    Cell now = row.cell(is.index());
                    if (!SameCell.same(old, now)) {
                        changes.add(new Change(field, old, now));
                    }
                }
            }
            return changes;
        }
    }
}
