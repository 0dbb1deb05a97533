package org.truceline.batch;

import java.util.ArrayList;
import java.util.List;
import org.truceline.intake.row.Entry;

/** Findings with their rows, for forms that are written row by row. */
final class GatheredRows implements Gathered {

    private static final int MOST = 10_000;

    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();

    private record Row(Entry.Taken taken, List<Told> findings) {}

    GatheredRows(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void add(Entry.Taken row, List<Told> told) {
        rows.add(new Row(row, told));
    }

    @Override
    public boolean isFull() {
        return rows.size() >= MOST;
    }

    @Override
    public void write() {
        rows.forEach(row -> findings.add(row.taken(), row.findings()));
        rows.clear();
    }

    @Override
    public void clear() {
        rows.clear();
    }
}
