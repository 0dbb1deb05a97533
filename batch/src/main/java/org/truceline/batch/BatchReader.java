package org.truceline.batch;

import java.io.IOException;
import java.util.Optional;
import org.truceline.batch.PartReader.Turn;
import org.truceline.batch.Turns.Before;
import org.truceline.intake.parquet.Batch;
import org.truceline.intake.plain.BatchRows;

/** Reads rows of Parquet and has them answered at a desk. For one thread. */
final class BatchReader {

    private final BatchRows rows;
    private final DeskRoom room;
    private final Optional<PlainDesk> plain;

    BatchReader(BatchRows rows, DeskRoom room) {
        this.rows = rows;
        this.room = room;
        this.plain = PlainDesk.at(room.desk(), rows.inColumns());
    }

    /**
     * What the rows told, which lie answered on the desk; empty where they were left, because the desk was full or somebody
     * stopped it.
     */
    Optional<Before> read(Batch batch, Before before, Turn turn) throws IOException {
        boolean isDone = plain.isPresent() ? answer(plain.get(), batch, before, turn) : answer(batch, before, turn);
        return isDone ? Optional.of(new Before(rows.forms(), batch.before() + batch.count())) : Optional.empty();
    }

    private boolean answer(PlainDesk desk, Batch batch, Before before, Turn turn) throws IOException {
        rows.beginInColumns(batch, before.forms());
        while (room.isLeft(turn)) {
            switch (desk.answer()) {
                case FULL -> {}
                case ODD -> room.desk().take(desk.reader().odd());
                case END -> {
                    return true;
                }
                case UNSURE -> throw new IllegalStateException("Lines that were made of Parquet have no end.");
            }
        }
        return false;
    }

    private boolean answer(Batch batch, Before before, Turn turn) throws IOException {
        rows.begin(batch, before.forms());
        boolean isLeft = room.isLeft(turn);
        for (int row = 0; isLeft && row < batch.count(); row++) {
            room.desk().take(rows.entry(row));
            isLeft = room.isLeft(turn);
        }
        return isLeft;
    }
}
