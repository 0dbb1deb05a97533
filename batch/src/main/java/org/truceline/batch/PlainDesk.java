package org.truceline.batch;

import java.util.Arrays;
import java.util.Optional;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Sort;
import org.truceline.intake.plain.PlainBlock;
import org.truceline.intake.plain.PlainRows;

/** Answers rows that are read in columns, and puts their findings on a desk. For one thread. */
final class PlainDesk {

    /** So many lines of findings at most come of one block, or of one row. */
    private static final int MOST_LINES = 1 << 16;

    private final PlainRows reader;
    private final Kinds kinds;
    private final GatheredLines lines;
    private final Tally tally;
    private final PlainBlock rows;
    private final Block block = new Block();
    private int[] sorts = new int[0];
    private int[] times = new int[0];

    /** One that puts findings on {@code desk}; empty where they are not put together in columns there. */
    static Optional<PlainDesk> at(Desk desk, PlainRows reader) {
        return desk.answerer() instanceof Kinds kinds && desk.findings() instanceof GatheredLines lines
                ? Optional.of(new PlainDesk(reader, kinds, lines, desk.tally()))
                : Optional.empty();
    }

    private PlainDesk(PlainRows reader, Kinds kinds, GatheredLines lines, Tally tally) {
        this.reader = reader;
        this.kinds = kinds;
        this.rows = new PlainBlock(Math.clamp(MOST_LINES / Math.max(1, kinds.mostTold()), 1, Block.SIZE));
        this.lines = lines;
        this.tally = tally;
    }

    PlainRows reader() {
        return reader;
    }

    /** Answers the rows from where the reader stands until where it stops next. */
    PlainRows.Stop answer() {
        PlainRows.Stop stop = reader.fill(rows);
        if (rows.count() > 0) {
            block.clear();
            for (int row = 0; row < rows.count(); row++) {
                block.add(
                        sort(rows.words(row)),
                        rows.latitude(row),
                        rows.longitude(row),
                        rows.radius(row),
                        rows.from(row),
                        rows.until(row));
            }
            kinds.answer(block, row -> reader.occurrence(rows, row));
            lines.add(rows, row -> kinds.said(block.answer(row)), reader::tail);
            tally();
        }
        for (int row = 0; row < rows.passedOver(); row++) {
            tally.passOver();
        }
        return stop;
    }

    /** How many rows it answered last, or passed over. */
    int count() {
        return rows.count() + rows.passedOver();
    }

    private void tally() {
        for (int row = 0; row < rows.count(); row++) {
            int answer = block.answer(row);
            if (answer >= times.length) {
                times = Arrays.copyOf(times, 2 * answer + 1);
            }
            times[answer]++;
        }
        for (int row = 0; row < rows.count(); row++) {
            int answer = block.answer(row);
            if (times[answer] > 0) {
                tally.count(kinds.said(answer).told(), times[answer]);
                times[answer] = 0;
            }
        }
    }

    private int sort(int words) {
        if (words >= sorts.length) {
            int known = sorts.length;
            sorts = Arrays.copyOf(sorts, words + 1);
            for (int word = known; word <= words; word++) {
                sorts[word] = kinds.number(Sort.of(reader.sample(word).occurrence()));
            }
        }
        return sorts[words];
    }
}
