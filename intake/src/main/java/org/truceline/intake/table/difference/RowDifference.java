package org.truceline.intake.table.difference;

import java.util.List;
import org.truceline.intake.table.Cell;
import org.truceline.intake.table.TableRow;
import org.truceline.notation.Fault;

/** What became of one row. */
public sealed interface RowDifference {

    /** Nothing was changed in the table; whatever the record says by now stands. */
    record Unchanged(String id) implements RowDifference {}

    /**
     * Fields were changed, and none of them in the record meanwhile.
     *
     * @param row the row of the edited table
     * @param changes at least one
     */
    record Changed(String id, TableRow row, List<Change> changes) implements RowDifference {
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Fields were changed in the table and, otherwise, in the record. A person decides about each.
     *
     * @param row the row of the edited table
     * @param conflicts at least one
     * @param changes the other fields that were changed in the table
     */
    record Conflict(String id, TableRow row, List<Clash> conflicts, List<Change> changes) implements RowDifference {
        public Conflict {
            conflicts = List.copyOf(conflicts);
            changes = List.copyOf(changes);
        }
    }

    /** The row was changed in the table, and its record is there no more, or must not be seen. */
    record Gone(String id, TableRow row, List<Change> changes) implements RowDifference {
        public Gone {
            changes = List.copyOf(changes);
        }
    }

    /** A row without an id: somebody added it. */
    record Added(TableRow row) implements RowDifference {}

    /** A row of the export that the edited table does not have. That deletes nothing. */
    record Missing(String id) implements RowDifference {}

    /** A row that cannot be held against the export. */
    record Refused(TableRow row, List<Fault> faults) implements RowDifference {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** A field that was changed in the table. */
    record Change(String field, Cell exported, Cell edited) {}

    /** A field that was changed in the table and in the record, and not to the same. */
    record Clash(String field, Cell exported, Cell edited, Cell current) {}
}
