package org.truceline.app.desk.table;

import java.util.List;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.difference.RowDifference;
import org.truceline.intake.table.difference.TableDifference;

/**
 * What came back otherwise in an edited table.
 *
 * @param proposed changes that are to be decided now and were not before
 * @param changed rows with changes that nobody made meanwhile
 * @param conflicts rows of which a changed field was changed in the record too
 * @param added rows without an id
 * @param missing rows of the export that are not in the table; that takes nothing back
 * @param gone rows that were changed, whose records are there no more
 * @param refused rows that cannot be held against the export
 * @param columnsMissing headings that the table does not have; their fields count as unchanged
 * @param columnsUnknown headings that the export does not have; nothing is read from them
 */
record DifferencesView(
        int proposed,
        long unchanged,
        long changed,
        long conflicts,
        long added,
        long missing,
        List<String> gone,
        List<CheckView.FaultyRow> refused,
        List<String> columnsMissing,
        List<String> columnsUnknown) {

    private static final int ROWS_SHOWN = 100;

    static DifferencesView of(int proposed, TableDifference difference, Layout layout) {
        return new DifferencesView(
                proposed,
                count(difference, RowDifference.Unchanged.class),
                count(difference, RowDifference.Changed.class),
                count(difference, RowDifference.Conflict.class),
                count(difference, RowDifference.Added.class),
                count(difference, RowDifference.Missing.class),
                difference.rows().stream()
                        .filter(RowDifference.Gone.class::isInstance)
                        .map(row -> ((RowDifference.Gone) row).id())
                        .limit(ROWS_SHOWN)
                        .toList(),
                difference.rows().stream()
                        .filter(RowDifference.Refused.class::isInstance)
                        .map(row -> refused((RowDifference.Refused) row, layout))
                        .limit(ROWS_SHOWN)
                        .toList(),
                difference.columnsMissing(),
                difference.columnsUnknown());
    }

    private static long count(TableDifference difference, Class<? extends RowDifference> kind) {
        return difference.rows().stream().filter(kind::isInstance).count();
    }

    private static CheckView.FaultyRow refused(RowDifference.Refused row, Layout layout) {
        return new CheckView.FaultyRow(
                row.row().number(),
                LayoutView.cells(layout, row.row()),
                row.faults().stream().map(CheckView.FaultView::of).toList());
    }
}
