package org.truceline.batch;

import java.io.IOException;
import java.util.Optional;
import org.truceline.batch.PartReader.Turn;
import org.truceline.batch.Turns.Before;
import org.truceline.intake.dataset.DatasetRows;
import org.truceline.intake.parquet.Batch;
import org.truceline.intake.part.Part;
import org.truceline.intake.part.Parts;
import org.truceline.notation.FaultyInput;

/** Answers portions of a file, one after the other, and writes each when it is its turn. For one thread. */
final class Clerk implements Runnable {

    private final Portions portions;
    private final Turns turns;
    private final Desk desk;
    private final Runnable written;
    private final Optional<PartReader> reader;
    private final Optional<BatchReader> values;
    private final byte[] room;

    /**
     * One of those that share the portions and their turns.
     *
     * @param partLength the longest part of the file that it takes, in bytes
     * @param written told after each portion that was written, by one clerk at a time
     */
    Clerk(Portions portions, Turns turns, Desk desk, int partLength, Runnable written) throws FaultyInput, IOException {
        this.portions = portions;
        this.turns = turns;
        this.desk = desk;
        this.room = Parts.room(partLength);
        this.written = written;
        DeskRoom onDesk = new DeskRoom(desk, turns::isStopped);
        Optional<DatasetRows> rows = portions.unread();
        this.reader = rows.isPresent() ? Optional.of(new PartReader(rows.get(), onDesk)) : Optional.empty();
        this.values = portions.values().map(batches -> new BatchReader(batches, onDesk));
    }

    /** Works until nothing is left, or somebody stops it; tells the turns what went wrong. */
    @Override
    public void run() {
        try {
            Optional<Portion> portion = portions.next(room);
            while (portion.isPresent() && !turns.isStopped()) {
                answer(portion.get());
                portion = portions.next(room);
            }
        } catch (Throwable problem) {
            turns.fail(problem);
        }
    }

    private void answer(Portion portion) throws FaultyInput, IOException, InterruptedException {
        switch (portion) {
            case Portion.Read read -> {
                read.rows().forEach(desk::take);
                if (turns.await(read.index())) {
                    pass(Optional.of(Before.NOTHING));
                }
            }
            case Portion.Unread(Part.Rest rest) -> {
                if (turns.await(rest.index())) {
                    pass(parts().read(rest, turns.before()));
                }
            }
            case Portion.Unread(Part.Rows part) ->
                answer(part.index(), (before, turn) -> parts().read(part, before, turn));
            case Portion.Values(long index, Batch batch) ->
                answer(index, (before, turn) -> values.orElseThrow().read(batch, before, turn));
        }
    }

    /** Reads the rows of a portion behind others, and has them answered; empty where they were left. */
    @FunctionalInterface
    private interface Reading {
        Optional<Before> read(Before before, Turn turn) throws FaultyInput, IOException;
    }

    private void answer(long index, Reading rows) throws FaultyInput, IOException, InterruptedException {
        Optional<Before> told = turns.isNext(index) ? Optional.empty() : beforehand(index, rows);
        if (turns.await(index)) {
            pass(told.isPresent() ? told : rows.read(turns.before(), Turn.COME));
        }
    }

    /**
     * Reads them before their turn, as if days were written in no other forms than are known by now; empty where they have to be read
     * again when their turn comes, because that was not so, the desk was full or something is wrong with the file.
     */
    private Optional<Before> beforehand(long index, Reading rows) throws IOException, InterruptedException {
        try {
            Before supposed = turns.before();
            Optional<Before> told = rows.read(supposed, Turn.WAITED_FOR);
            boolean holds = turns.await(index)
                    && told.filter(found -> turns.before().forms().remarkLike(supposed.forms(), found.forms()))
                            .isPresent();
            if (holds) {
                return told;
            }
        } catch (FaultyInput _) {
            // Thrown again in its turn, when the line of the row before is known.
        }
        desk.clear();
        return Optional.empty();
    }

    private PartReader parts() {
        return reader.orElseThrow();
    }

    /** Writes what rows told, where all of them were answered. */
    private void pass(Optional<Before> told) throws IOException {
        if (told.isPresent()) {
            desk.write();
            written.run();
            turns.pass(told.get());
        }
    }
}
