package org.truceline.publication.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of an exercise: its last column says so in every row, so that rows stay marked which are sorted, copied or
 * cut out. By that column it is known again when it comes back.
 */
public final class ExerciseTable implements TableWriter {

    /** The heading of the column. */
    public static final String COLUMN = "truceline-exercise";

    private static final OutCell MARK = OutCell.of("not real");

    private final TableWriter table;
    private boolean isMarked;

    private ExerciseTable(TableWriter table) {
        this.table = table;
    }

    /** Marks what is written to {@code table}, which is closed with this. */
    public static ExerciseTable over(TableWriter table) {
        return new ExerciseTable(table);
    }

    /** A table that came back with its mark does not get a second one. */
    @Override
    public void header(List<String> headings) throws IOException {
        isMarked = headings.contains(COLUMN);
        table.header(isMarked ? headings : joined(headings, COLUMN));
    }

    @Override
    public void row(List<OutCell> cells) throws IOException {
        table.row(isMarked ? cells : joined(cells, MARK));
    }

    private static <T> List<T> joined(List<T> cells, T last) {
        return Stream.concat(cells.stream(), Stream.of(last)).toList();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
