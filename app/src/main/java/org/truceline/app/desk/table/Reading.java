package org.truceline.app.desk.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.truceline.app.desk.work.Problem;
import org.truceline.app.desk.work.Trouble;
import org.truceline.app.registry.RowOrigin;
import org.truceline.app.table.RowTold;
import org.truceline.app.table.Sheet;
import org.truceline.app.table.Vocabulary;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableSource;
import org.truceline.intake.table.mapping.MappedRow;
import org.truceline.intake.table.mapping.MappedTable;
import org.truceline.intake.table.mapping.Mapping;
import org.truceline.intake.table.mapping.MappingSummary;
import org.truceline.notation.FaultyInput;

/**
 * Reads a table from its first row to its last. Few are read at the same time, for a file is in memory while it is read.
 */
final class Reading {

    private static final int AT_ONCE = 3;
    private static final long PATIENCE = 30;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** What is done with an open table. */
    interface Work<T> {
        T with(TableSource source) throws FaultyInput, IOException;
    }

    /** What is done with the rows of a table. */
    interface Rows {

        default void begin(Layout layout) throws IOException {}

        void good(RowOrigin origin, List<Sheet.Fresh> records);

        void refused(MappedRow.Refused row) throws IOException;
    }

    /** The result of the work; throws {@link Trouble} with every fault of the table. */
    <T> T of(HeldTable table, Work<T> work) {
        return inTurn(() -> {
            try (TableSource source = table.open()) {
                return work.with(source);
            }
        });
    }

    /** Goes through all rows; what came of them. */
    MappingSummary rows(HeldTable table, Mapping mapping, Sheet sheet, Vocabulary vocabulary, Rows rows) {
        return of(table, source -> {
            MappedTable mapped = MappedTable.of(source, mapping, sheet.catalogue());
            Layout layout = source.layout();
            rows.begin(layout);
            for (Optional<MappedRow> row = mapped.next(); row.isPresent(); row = mapped.next()) {
                switch (row.get()) {
                    case MappedRow.Refused refused -> rows.refused(refused);
                    case MappedRow.Taken taken -> {
                        try {
                            rows.good(
                                    table.origin(layout, taken.row().number()),
                                    sheet.records(new RowTold(layout, taken, vocabulary.places())));
                        } catch (FaultyInput faulty) {
                            rows.refused(new MappedRow.Refused(taken.row(), faulty.faults()));
                        }
                    }
                }
            }
            return mapped.summary();
        });
    }

    /** Work that takes as much memory as reading a table. */
    interface Heavy<T> {
        T run() throws FaultyInput, IOException;
    }

    <T> T inTurn(Heavy<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw Trouble.tooMuch(
                        "at most " + AT_ONCE + " tables read at the same time",
                        "as many already",
                        "Try again in a minute.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw Trouble.tooMuch("a server that goes on", "one that is stopped", "Try again when it is there.");
        }
        try {
            return work.run();
        } catch (FaultyInput faulty) {
            throw trouble(faulty);
        } catch (IOException problem) {
            throw Trouble.entering(
                    Problem.form(null, "", "a table that can be read", String.valueOf(problem.getMessage())));
        } finally {
            turns.release();
        }
    }

    /** Every fault, as a page is told. */
    static Trouble trouble(FaultyInput faulty) {
        return Trouble.entering(faulty.faults().stream()
                .map(fault -> Problem.of(null, fault.about(), fault))
                .toList());
    }
}
