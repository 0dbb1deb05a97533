package org.truceline.batch;

import java.util.ArrayList;
import java.util.List;
import org.truceline.intake.row.Entry;

/** Findings with their rows, for forms that are written row by row. */
final class GatheredRows implements Gathered {

    private static final int MOST = 10_000;
    private static final int MOST_FINDINGS = 100_000;

    private final Findings out;
    private final List<Row> rows = new ArrayList<>();
    private int told;

    private record Row(Entry.Taken taken, List<Told> findings) {}

    GatheredRows(Findings out) {
        this.out = out;
    }

    @Override
    public void add(Entry.Taken row, List<Told> findings) {
        if (!findings.isEmpty()) {
            rows.add(new Row(row, findings));
            told += findings.size();
        }
    }

    @Override
    public boolean isFull() {
        return rows.size() >= MOST || told >= MOST_FINDINGS;
    }

    @Override
    public void write() {
        rows.forEach(row -> out.add(row.taken(), row.findings()));
        clear();
    }

    @Override
    public void clear() {
        rows.clear();
        told = 0;
    }
}
