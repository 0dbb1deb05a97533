package org.truceline.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.truceline.batch.Turns.Before;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.part.Part;
import org.truceline.intake.plain.PlainRows;
import org.truceline.intake.row.Dataset;
import org.truceline.intake.row.Entry;
import org.truceline.notation.FaultyInput;

/** Reads parts of a file and has their rows answered at a desk. For one thread. */
final class PartReader {

    /** When it is its turn, so many rows are written at once. */
    private static final int AT_ONCE = 100;

    private final DatasetRows rows;
    private final Desk desk;
    private final Optional<PlainDesk> plain;
    private final DeskRoom room;

    PartReader(DatasetRows rows, DeskRoom room) throws FaultyInput, IOException {
        this.rows = rows;
        this.room = room;
        this.desk = room.desk();
        Optional<PlainRows> inColumns = rows.plain();
        this.plain = inColumns.flatMap(reader -> PlainDesk.at(desk, reader));
    }

    /** Whether what is answered may be written at once. */
    enum Turn {
        WAITED_FOR,
        COME
    }

    /**
     * What the rows of the part told, which lie answered on the desk; empty where they were left, because the desk was full or
     * somebody stopped it.
     */
    Optional<Before> read(Part.Rows part, Before before, Turn turn) throws FaultyInput, IOException {
        return plain.isPresent() ? plain(plain.get(), part, before, turn) : sheet(part, before, turn, 0);
    }

    /** The same for all that is left of the file, whose turn it is. */
    Optional<Before> read(Part.Rest rest, Before before) throws FaultyInput, IOException {
        return entries(rest.bytes(), rest.linesBefore(), before, Turn.COME, 0);
    }

    private Optional<Before> plain(PlainDesk plain, Part.Rows part, Before before, Turn turn)
            throws FaultyInput, IOException {
        boolean isFirst = part.linesBefore() == 0;
        plain.reader()
                .begin(
                        part,
                        isFirst ? rows.bytesBeforeRows() : 0,
                        isFirst ? rows.linesBeforeRows() : 0,
                        before.forms());
        long done = 0;
        while (room.isLeft(turn)) {
            switch (plain.answer()) {
                case FULL -> done += plain.count();
                case ODD -> {
                    done += plain.count() + 1L;
                    desk.take(plain.reader().odd());
                }
                case END -> {
                    return Optional.of(
                            new Before(plain.reader().forms(), plain.reader().rowLine()));
                }
                case UNSURE -> {
                    return sheet(part, before, turn, done + plain.count());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Before> sheet(Part.Rows part, Before before, Turn turn, long done)
            throws FaultyInput, IOException {
        InputStream bytes = new ByteArrayInputStream(part.bytes(), 0, part.length());
        return entries(bytes, part.linesBefore(), before, turn, done);
    }

    private Optional<Before> entries(InputStream bytes, long linesBefore, Before before, Turn turn, long done)
            throws FaultyInput, IOException {
        DatasetRows.Read read = rows.read(bytes, linesBefore, before.row(), before.forms());
        long line = 0;
        long count = 0;
        try (Dataset all = read.rows()) {
            for (Optional<Entry> row = all.next(); row.isPresent(); row = all.next()) {
                line = row.get().line();
                if (++count > done) {
                    desk.take(row.get());
                }
                if (turn == Turn.COME && count % AT_ONCE == 0) {
                    desk.write();
                }
                if (!room.isLeft(turn)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Before(read.days().forms(), line));
    }
}
